package org.interdict.model.mechanism.offending;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.world.World;
import org.interdict.model.world.state.DueCursor;
import org.interdict.model.world.state.VisitCursor;

/**
 * The path of acts: soliciting, offending offline and producing, as hazards that run whether or not a person visits.
 *
 * <p>All share the predictor
 * <pre>
 * z = driveEffect ln(drive) - constraintEffect c - riskEffect q - selfControlEffect sc + community
 * community = distortionEffect d + shortTermEffect s + neutralisationEffect n + prevalenceEffect p
 *           + associationEffect a + reinforcementEffect r + imitationEffect i      for a member at a visit
 * community = distortionEffect L                                                   for anybody else
 * </pre>
 * where d is the mean of the five distortions, L the mean of their long-term levels, c constraint and sc self-control:
 * away from the community what was learned there has no hold. With the monthly chance logistic(level + z) an act comes
 * within m months with probability {@code 1 - exp(-m logistic(level + z))}; m runs from the day up to which the hazard
 * was counted last.
 *
 * <p>Levels are {@code groomLevel} for soliciting, {@code contactLevel} for an offline offence and {@code
 * produceLevel} for producing. An offline offence adds {@code ln((1 - G) access)} to z, and {@code historyEffect} if
 * there was one before; it opens a case, and none is opened while one is open. Producing needs an open case, or a
 * financial motive and an earlier offline offence; a status gap with nothing rare to give adds {@code statusGapEffect
 * x gap} for a member with points in the home forum (who has no standing has none to raise), and {@code
 * itemsPerProduction} new items come from it.
 *
 * <p><b>Departure.</b> Most stay viewers: escalation is a minority path (Babchishin et al. 2022). The predictor joins
 * the risk factors of the meta-analyses (motivation and constraint apart, Babchishin et al. 2015) and those of social
 * learning; their joint effect has not been measured, so all coefficients but their signs are uncertain.
 * Cross-sectional studies are not read as paths.
 */
@Process(
        name = "pathway",
        summary =
                "Hazards of soliciting, offending offline and producing, from motivation, constraint, learning and opportunity.",
        theory =
                "Escalation as a minority path (Fortin et al. 2018; Babchishin et al. 2022); social learning (Akers 1996)",
        sources = {"fortin2018", "babchishin2022", "babchishin2015", "seto2011", "pratt2010", "carr2007"})
public final class Pathway implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream DEED = Stream.of(Domain.BEHAVIOUR, "pathway.deed");
    /** At large, and no members of forums. */
    private static final StageSet AT_LARGE = StageSet.of(Stage.OUTSIDE, Stage.SEARCHING, Stage.APPLICANT, Stage.EXITED);

    private static final double DAYS_A_MONTH = 30;
    private static final double FACTORIAL_OF_3 = 6;
    private static final double LEAST = 1e-6;

    private final Parameters set;
    private final int freshItems;

    /** What can be set. */
    @Group("pathway")
    public record Parameters(
            @Evidence(
                    meaning = "Logit of the monthly chance of soliciting at the zero of the predictor",
                    usual = -6.5,
                    low = -8,
                    high = -5,
                    grade = Grade.C,
                    source = "insoll2022")
            Coefficient groomLevel,

            @Evidence(
                    meaning = "Logit of the monthly chance of an offline offence at the zero of the predictor",
                    usual = -7,
                    low = -8,
                    high = -5,
                    grade = Grade.C,
                    source = {"seto2011", "babchishin2022"})
            Coefficient contactLevel,

            @Evidence(
                    meaning = "Logit of the monthly chance of producing, for those who can",
                    usual = -4,
                    low = -6,
                    high = -2,
                    grade = Grade.C,
                    source = "assumption")
            Coefficient produceLevel,

            @Evidence(
                    meaning = "Effect of the log of motivation",
                    usual = 1,
                    low = 0.3,
                    high = 2,
                    grade = Grade.B,
                    source = "babchishin2015")
            Coefficient driveEffect,

            @Evidence(
                    meaning = "Effect of constraint, downwards",
                    usual = 3,
                    low = 1,
                    high = 5,
                    grade = Grade.B,
                    source = "babchishin2015")
            Coefficient constraintEffect,

            @Evidence(
                    meaning = "Effect of distortion",
                    usual = 1.5,
                    low = 0.5,
                    high = 3,
                    grade = Grade.B,
                    source = {"pratt2010", "steel2020"})
            Coefficient distortionEffect,

            @Evidence(
                    meaning = "Effect of the short-term state",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.C,
                    source = "steel2020")
            Coefficient shortTermEffect,

            @Evidence(
                    meaning = "Effect of neutralisation",
                    usual = 1,
                    low = 0.3,
                    high = 2,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient neutralisationEffect,

            @Evidence(
                    meaning = "Effect of perceived prevalence",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.C,
                    source = "deyoung1988")
            Coefficient prevalenceEffect,

            @Evidence(
                    meaning = "Effect of differential association",
                    usual = 1.5,
                    low = 0.5,
                    high = 3,
                    grade = Grade.B,
                    source = {"pratt2010", "insoll2022"})
            Coefficient associationEffect,

            @Evidence(
                    meaning = "Effect of rewards of participation",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient reinforcementEffect,

            @Evidence(
                    meaning = "Effect of admired examples",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient imitationEffect,

            @Evidence(
                    meaning = "Effect of perceived risk, downwards",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.C,
                    source = "assumption")
            Coefficient riskEffect,

            @Evidence(
                    meaning = "Effect of self-control, downwards",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.B,
                    source = "babchishin2015")
            Coefficient selfControlEffect,

            @Evidence(
                    meaning = "Effect of an earlier offline offence on a further one",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.B,
                    source = {"seto2011", "eke2011"})
            Coefficient historyEffect,

            @Evidence(
                    meaning = "Effect of a full status gap with nothing rare to give, on producing",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.C,
                    source = "carr2007")
            Coefficient statusGapEffect,

            @Evidence(
                    meaning = "New items that come from an act of producing",
                    usual = 10,
                    low = 2,
                    high = 50,
                    grade = Grade.C,
                    source = "closedplatforms2025")
            Count itemsPerProduction)
            implements Serializable {}

    /** The mechanism. */
    public Pathway(Parameters parameters) {
        set = parameters;
        freshItems =
                (int) Math.min(Byte.MAX_VALUE, parameters.itemsPerProduction().value());
    }

    @Override
    public void step(World world) {
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            deeds(world, slot, visits.forum(), true);
        }
        DueCursor due = world.due(AT_LARGE);
        while (due.next()) {
            deeds(world, due.slot(), -1, false);
        }
    }

    private void deeds(World world, int slot, int venue, boolean member) {
        Population persons = world.persons;
        double months = (world.day - persons.course.lastDeed(slot)) / DAYS_A_MONTH;
        persons.course.lastDeed(slot, world.day);
        world.draws.at(DEED, slot, persons.entryDay(slot), world.day, 0);
        double most = member
                ? learned(persons, slot)
                : Math.max(0, set.distortionEffect().value());
        if (nothing(world, slot, most, months)) {
            return;
        }
        double community = member ? most : unlearned(persons, slot);
        double z = predictor(world, slot, FastMath.log(Math.max(LEAST, persons.traits.drive(slot)))) + community;
        if (happens(world.draws.unit(0), set.groomLevel().value() + z, months)) {
            world.deeds.act(slot, Act.GROOM, venue);
        }
        boolean offended = (persons.course.pathway(slot) & Act.CONTACT.bit()) != 0;
        double opportunity = FastMath.log(Math.max(
                LEAST,
                persons.traits.access(slot) * (1 - world.climate.guardianship) * (1 - world.levers.guardianship)));
        double offline = z + opportunity + (offended ? set.historyEffect().value() : 0);
        if (!persons.has(slot, Flag.CASE_OPEN)
                && happens(world.draws.unit(1), set.contactLevel().value() + offline, months)) {
            world.deeds.act(slot, Act.CONTACT, venue);
            world.tally.contacts++;
            world.tally.casesOpened++;
            persons.set(slot, Flag.CASE_OPEN);
            world.cases.open(slot, persons.entryDay(slot), world.day);
        }
        boolean able = persons.has(slot, Flag.CASE_OPEN)
                || offended && persons.traits.motivation(slot) == Motivation.FINANCIAL.ordinal();
        if (able) {
            double gap =
                    persons.activity.rare(slot) + persons.activity.fresh(slot) > 0 ? 0 : world.reputation.gap(slot);
            if (happens(
                    world.draws.unit(2),
                    set.produceLevel().value() + z + set.statusGapEffect().value() * gap,
                    months)) {
                world.deeds.act(slot, Act.PRODUCE, venue);
                world.tally.newItems += freshItems;
                persons.activity.fresh(slot, Math.min(Byte.MAX_VALUE, persons.activity.fresh(slot) + freshItems));
            }
        }
    }

    /**
     * Whether the draws rule out every act without a logarithm, as nearly all do: ln(x) is at most x - 1, and the log of an opportunity at
     * most 0.
     *
     * @param community at most what the community adds to the predictor
     */
    private boolean nothing(World world, int slot, double community, double months) {
        if (set.driveEffect().value() < 0) {
            return false;
        }
        Population persons = world.persons;
        boolean offended = (persons.course.pathway(slot) & Act.CONTACT.bit()) != 0;
        boolean open = persons.has(slot, Flag.CASE_OPEN);
        boolean able = open || offended && persons.traits.motivation(slot) == Motivation.FINANCIAL.ordinal();
        double most = predictor(world, slot, persons.traits.drive(slot) - 1) + community;
        double again = offended ? Math.max(0, set.historyEffect().value()) : 0;
        return outOfReach(world.draws.unit(0), set.groomLevel().value() + most, months)
                && (open || outOfReach(world.draws.unit(1), set.contactLevel().value() + most + again, months))
                && (!able
                        || outOfReach(
                                world.draws.unit(2),
                                set.produceLevel().value()
                                        + most
                                        + Math.max(0, set.statusGapEffect().value()),
                                months));
    }

    private double predictor(World world, int slot, double logOfDrive) {
        Population persons = world.persons;
        return set.driveEffect().value() * logOfDrive
                - set.constraintEffect().value() * persons.traits.constraint(slot)
                - set.riskEffect().value() * persons.mind.risk(slot)
                - set.selfControlEffect().value() * persons.traits.selfControl(slot);
    }

    /** What a member has learned and feels in the community. */
    private double learned(Population persons, int slot) {
        return set.distortionEffect().value() * persons.mind.meanDistortion(slot)
                + set.shortTermEffect().value() * persons.mind.shortTerm(slot)
                + set.neutralisationEffect().value() * persons.mind.neutralisation(slot)
                + set.prevalenceEffect().value() * persons.mind.prevalence(slot)
                + set.associationEffect().value() * persons.mind.association(slot)
                + set.reinforcementEffect().value() * persons.mind.reinforcement(slot)
                + set.imitationEffect().value() * persons.mind.imitation(slot);
    }

    /** What is left away from it: the long-term level of distortion. */
    private double unlearned(Population persons, int slot) {
        double sum = 0;
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            sum += persons.traits.longTerm(slot, theory);
        }
        return set.distortionEffect().value() * sum / Mind.THEORIES;
    }

    /** Whether an act happens, over so many months, whose monthly hazard has this logit. */
    private static boolean happens(double u, double logit, double months) {
        return !outOfReach(u, logit, months) && Hazard.strikes(u, months / (1 + FastMath.exp(-logit)));
    }

    /**
     * Whether a draw lies above a bound of the chance that {@link #happens} compares it with: exp(-x) {@literal >} 1 - x + x<sup>2</sup>/2
     * - x<sup>3</sup>/6 for x {@literal <} 0. The bound is wide of the chance by 1 % and more, so that rounding plays no part.
     */
    private static boolean outOfReach(double u, double logit, double months) {
        return logit < -1 && u * (2 - logit * (1 - logit * (1.0 / 2 - logit / FACTORIAL_OF_3))) > months;
    }
}
