package org.interdict.experiments.analysis.sweep;

import java.util.List;
import java.util.Optional;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.Plan;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.SweptDesign;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.document.ComparisonDocument;
import org.interdict.experiments.run.Engine;
import org.interdict.experiments.run.Shard;
import org.interdict.experiments.run.StudyPlan;
import org.interdict.results.report.Phrases;

/** Strategies compared at every point of a design. */
public final class Sweep implements Analysis {
    static final StoredSweep STUDY = new StoredSweep();

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String summary() {
        return "How do the effects of strategies change with settings, and where does a strategy stop being better?";
    }

    @Override
    public Object command() {
        return new SweepCommand();
    }

    @Override
    public List<String> fields() {
        return ComparisonDocument.fields(
                "baseline",
                "confidence",
                "replicates",
                "design",
                "factors",
                "points",
                "crossings",
                "mainEffects",
                "sentences",
                "notes",
                "report");
    }

    @Override
    public Optional<StoredAnalysis> stored() {
        return Optional.of(STUDY);
    }

    @Override
    public boolean isAskedBy(Experiment experiment) {
        return experiment.design().isAsked();
    }

    @Override
    public Plan plan(Experiment experiment, Shard shard, int threads) {
        Worlds worlds = SweptDesign.worlds(experiment);
        StudyPlan study =
                StudyPlan.of(experiment, SweptDesign.arms(experiment), worlds, Engine.of(experiment), shard, threads);
        int points = worlds.size() / worlds.atPoint();
        return Plan.of(
                experiment,
                shard,
                study.withPoints(points),
                experiment.design().kind().word() + " over "
                        + Phrases.plural(experiment.design().factors().size(), "factor") + "; at each point "
                        + experiment.strategies().size() + " strategies, "
                        + Phrases.plural(worlds.atPoint(), "draw"));
    }
}
