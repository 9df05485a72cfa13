package org.interdict.model.mechanism.entry;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;

/**
 * The exogenous environment: unsupervised time online U, guardianship G and informal social control K.
 *
 * <p>U is 1 in normal times and {@code shockFactor} during a shock of {@code shockDays} days from {@code
 * shockStartDay} on; by default there is none. G is {@code guardianship} and K is {@code informalControl}, both
 * constant. Policies of guardianship do not change G: they remove a further share of what G leaves unguarded, so that
 * 1 - G stands for (1 - G) (1 - lever) wherever it occurs.
 *
 * <p>A stay-at-home shock raises the use of open channels, which follows U, and not that of forums, which follows
 * engagement: so it was seen in 2020 (Europol 2020).
 */
@Process(
        name = "environment",
        summary = "Sets unsupervised time online, guardianship and informal social control, with shocks to them.",
        theory = "Routine activity (Cohen and Felson 1979); social disorganisation (Bursik 1988)",
        sources = {"cohen1979", "bursik1988", "europol2020"})
public final class Environment implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final int shockStart;
    private final int shockEnd;
    private final Parameters set;

    /** What can be set. */
    @Group("environment")
    public record Parameters(
            @Evidence(
                    meaning = "First day of a shock to unsupervised time online",
                    usual = 0,
                    low = 0,
                    high = 365,
                    grade = Grade.C,
                    source = "assumption")
            Count shockStartDay,

            @Evidence(
                    meaning = "Length of the shock; 0 for none",
                    usual = 0,
                    low = 0,
                    high = 0,
                    grade = Grade.B,
                    source = "europol2020")
            Days shockDays,

            @Evidence(
                    meaning = "Unsupervised time online during the shock, in multiples of normal times",
                    usual = 1.8,
                    low = 1.2,
                    high = 2.2,
                    grade = Grade.B,
                    source = {"europol2020", "ncmec2022"})
            Factor shockFactor,

            @Evidence(
                    meaning = "Guardianship in normal times",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.5,
                    grade = Grade.C,
                    source = "cohen1979")
            Share guardianship,

            @Evidence(
                    meaning = "Informal social control by real-world ties",
                    usual = 0.5,
                    low = 0.3,
                    high = 0.7,
                    grade = Grade.C,
                    source = {"bursik1988", "roberts2012"})
            Share informalControl)
            implements Serializable {}

    /** The mechanism. */
    public Environment(Parameters parameters) {
        set = parameters;
        shockStart = (int) parameters.shockStartDay().value();
        shockEnd = shockStart + (int) parameters.shockDays().value();
    }

    @Override
    public void step(World world) {
        world.climate.unsupervisedTime = world.day >= shockStart && world.day < shockEnd
                ? set.shockFactor().value()
                : 1;
        world.climate.peakUnsupervisedTime =
                shockEnd > shockStart ? Math.max(1, set.shockFactor().value()) : 1;
        world.climate.guardianship = set.guardianship().value();
        world.climate.informalControl = set.informalControl().value();
    }
}
