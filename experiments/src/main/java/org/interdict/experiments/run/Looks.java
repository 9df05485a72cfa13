package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.run.record.FixedClaims;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.drawn.WorldMeans;
import org.interdict.results.statistics.drawn.WorldPrecision;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.StoppingDecision;
import org.interdict.results.statistics.paired.StoppingRule;
import org.interdict.results.store.runs.RunReader;
import org.jspecify.annotations.Nullable;

/**
 * After how many replicates a study looks at its target, and whether it then stops. The schedule follows from the experiment alone and a
 * decision from all replicates up to its look, so neither depends on threads, order or interruptions.
 *
 * <p>In a sweep the target must be met at every point, and all points get the same number of seeds.
 *
 * <p>Where worlds are drawn, the interval is that over worlds, and all worlds get the same number of seeds. One more seed in each world
 * costs as much as twice the worlds, and reduces only the chance within worlds. So seeds are added only as long as they can still meet the
 * target.
 */
final class Looks {
    private final Experiment experiment;
    private final Design design;
    private final int least;
    private final int most;
    private final int atPoint;
    private final boolean worlds;
    private final @Nullable StoppingRule rule;

    private Looks(Experiment experiment, Design design, Worlds worlds, @Nullable StoppingRule rule) {
        this.experiment = experiment;
        this.design = design;
        this.atPoint = worlds.atPoint();
        this.worlds = atPoint > 1;
        this.least = experiment.replicates().min();
        this.most = experiment.replicates().max();
        this.rule = rule;
    }

    /** The looks of an experiment; a shard has one, at the end. */
    static Looks of(Experiment experiment, Design design, Worlds worlds, Shard shard) {
        Replicates replicates = experiment.replicates();
        Replicates.StoppingTarget until = replicates.until();
        boolean drawn = worlds.atPoint() > 1;
        int most = replicates.max();
        int fewest = drawn ? replicates.min() : Math.max(2, replicates.min());
        boolean sequential = until != null && shard.whole() && design.arms().size() > 1 && most > fewest;
        if (until == null || !sequential) {
            return new Looks(experiment, design, worlds, null);
        }
        return new Looks(
                experiment,
                design,
                worlds,
                new StoppingRule(
                        until.measure(),
                        drawn ? 2 : fewest,
                        drawn ? worlds.atPoint() : most,
                        until.relativeHalfWidth(),
                        FixedClaims.of(experiment)));
    }

    /** Most replicates there can be. */
    int most() {
        return most;
    }

    /** The next look after this many replicates. */
    int after(int replicates) {
        if (rule == null) {
            return most;
        }
        return worlds ? Math.min(most, Math.max(least, replicates + 1)) : rule.nextLook(replicates);
    }

    /** Whether to stop after {@code replicates}, which is a look; null to go on. */
    @Nullable
    Stopped decide(RunReader runs, int replicates) {
        if (rule == null) {
            return Stopped.MAX;
        }
        PairedValues units = StudyRuns.units(runs, design, measures(rule), replicates);
        int[] of = StudyRuns.worlds(runs, replicates);
        boolean reached = true;
        boolean vain = false;
        for (int[] point : Points.units(of, atPoint)) {
            PairedValues here = units.only(point);
            int[] world = Arrays.stream(point).map(unit -> of[unit] % atPoint).toArray();
            PairedValues values = worlds ? WorldMeans.of(here, world) : here;
            reached &= rule.decide(values).outcome() == StoppingDecision.Outcome.TARGET;
            vain |= worlds && WorldPrecision.of(here, world, rule).halfWidth(most) > rule.relativeHalfWidth();
        }
        if (reached) {
            return Stopped.TARGET;
        }
        if (replicates >= most) {
            return Stopped.MAX;
        }
        return vain ? Stopped.WORLDS : null;
    }

    private List<String> measures(StoppingRule watched) {
        List<String> names = new ArrayList<>(experiment.measures());
        if (!names.contains(watched.measure())) {
            names.add(watched.measure());
        }
        return names;
    }
}
