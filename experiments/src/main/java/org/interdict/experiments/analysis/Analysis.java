package org.interdict.experiments.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.Engine;
import org.interdict.experiments.run.Shard;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.StudyPlan;
import org.interdict.results.store.folder.Existing;

/**
 * A question to the model, such as: which strategy leaves less harm? One package holds all that belongs to it: its command, what it reads
 * from stored runs, its JSON document, its text, its report. Analyses do not see one another. Stateless.
 */
public interface Analysis {
    /** Its name, which is also the word of its command: lower case letters. */
    String name();

    /** What it answers, in one sentence. */
    String summary();

    /** A new command: an object that picocli understands, named like the analysis. */
    Object command();

    /** The field names of its JSON document, or of each entry if the document is a list. They are a contract. Empty if it prints no JSON. */
    List<String> fields();

    /** How it keeps its runs in a folder; empty if it keeps none. */
    default Optional<StoredAnalysis> stored() {
        return Optional.empty();
    }

    /** Why its command cannot run a part of the work with {@code --shard}; empty if it can, or if it does not run experiments. */
    default String whyNoShards() {
        return "";
    }

    /** Whether an experiment asks for this analysis by keys of its own. Where it asks for none, it is a comparison. */
    default boolean isAskedBy(Experiment experiment) {
        return false;
    }

    /**
     * Refuses what its command would refuse before anything runs, as far as that can be seen; makes and changes nothing.
     *
     * @param folder where its runs would be stored
     * @param existing what it would do with runs that are there
     */
    default void check(Experiment experiment, Path folder, Existing existing) {
        Study.of(experiment).withExisting(existing).check(folder);
    }

    /**
     * What the experiment would do. Simulates only a short probe, and writes nothing.
     *
     * @param shard part of the work
     * @param threads number of worker threads
     */
    default Plan plan(Experiment experiment, Shard shard, int threads) {
        return Plan.of(experiment, shard, StudyPlan.of(experiment, Engine.of(experiment), shard, threads));
    }
}
