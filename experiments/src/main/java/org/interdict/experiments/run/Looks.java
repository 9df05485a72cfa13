package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.Experiment;
import org.interdict.experiments.definition.Replicates;
import org.interdict.experiments.design.Design;
import org.interdict.results.statistics.ComparedMeasure;
import org.interdict.results.statistics.PairedValues;
import org.interdict.results.statistics.StoppingDecision;
import org.interdict.results.statistics.StoppingRule;
import org.interdict.results.store.RunReader;
import org.jspecify.annotations.Nullable;

/**
 * After how many replicates a study looks at its target, and whether it then stops. The schedule follows from the experiment
 * alone and a decision from all replicates up to its look, so neither depends on threads, order or interruptions.
 */
final class Looks {
    private final Experiment experiment;
    private final Design design;
    private final int most;
    private final @Nullable StoppingRule rule;

    private Looks(Experiment experiment, Design design, int most, @Nullable StoppingRule rule) {
        this.experiment = experiment;
        this.design = design;
        this.most = most;
        this.rule = rule;
    }

    /** The looks of an experiment; a shard has one, at the end. */
    static Looks of(Experiment experiment, Design design, Shard shard) {
        Replicates replicates = experiment.replicates();
        Replicates.StoppingTarget until = replicates.until();
        int most = replicates.max();
        boolean sequential =
                until != null && shard.whole() && design.arms().size() > 1 && most > Math.max(2, replicates.min());
        if (until == null || !sequential) {
            return new Looks(experiment, design, most, null);
        }
        return new Looks(
                experiment,
                design,
                most,
                new StoppingRule(
                        until.measure(),
                        Math.max(2, replicates.min()),
                        most,
                        until.relativeHalfWidth(),
                        until.confidence()));
    }

    /** Most replicates there can be. */
    int most() {
        return most;
    }

    /** The next look after this many replicates. */
    int after(int replicates) {
        return rule == null ? most : rule.nextLook(replicates);
    }

    /** Whether to stop after {@code replicates}, which is a look; null to go on. */
    @Nullable
    Stopped decide(RunReader runs, int replicates) {
        if (rule == null || replicates >= most) {
            return reached(runs, replicates) ? Stopped.TARGET : Stopped.MAX;
        }
        return reached(runs, replicates) ? Stopped.TARGET : null;
    }

    private boolean reached(RunReader runs, int replicates) {
        if (rule == null) {
            return false;
        }
        List<String> names = new ArrayList<>(experiment.measures());
        if (!names.contains(rule.measure())) {
            names.add(rule.measure());
        }
        List<ComparedMeasure> measures =
                names.stream().map(ComparedMeasures::named).toList();
        PairedValues values =
                new PairedValues(design.names(), design.baseline(), measures, runs.values(names, replicates));
        return rule.decide(values).outcome() == StoppingDecision.Outcome.TARGET;
    }
}
