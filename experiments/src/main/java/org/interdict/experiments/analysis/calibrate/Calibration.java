package org.interdict.experiments.analysis.calibrate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.run.Interruption;
import org.interdict.experiments.run.RunProgress;
import org.interdict.experiments.run.Workers;
import org.interdict.model.scenario.Scenario;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.RunFolder;

/**
 * A calibration to be run into a folder: {@code Calibration.of(experiment, bands, measurement).withThreads(2).run(folder)}. The same
 * experiment, bands and measurement give the same sample whatever the threads and the interruptions. Immutable.
 *
 * <p>Three things are simulated: the usual parameters, for comparison; the parameter sets that {@link SequentialAbc} asks for; and the last
 * of those once more with fresh seeds, since a parameter set survives partly because its values were lucky.
 */
public final class Calibration {
    /** Number of the usual parameter set: beyond all that rounds can use. */
    private static final int USUAL = 1 << 23;
    /** Number of the first parameter set that is simulated anew. */
    private static final int FRESH = 1 << 22;

    private final Experiment experiment;
    private final List<Band> bands;
    private final Measurement measurement;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Existing existing = Existing.RESUME;
    private RunProgress progress = RunProgress.SILENT;
    private Interruption interruption = new Interruption();

    private Calibration(Experiment experiment, List<Band> bands, Measurement measurement) {
        this.experiment = experiment;
        this.bands = List.copyOf(bands);
        this.measurement = measurement;
    }

    /** A copy with a change, which is made before anybody sees the copy. */
    private Calibration with(Consumer<Calibration> change) {
        Calibration copy = new Calibration(experiment, bands, measurement);
        copy.threads = threads;
        copy.existing = existing;
        copy.progress = progress;
        copy.interruption = interruption;
        change.accept(copy);
        return copy;
    }

    /**
     * On all cores, continuing with what is there.
     *
     * @param experiment says what is fitted and how
     * @param bands the targets that it names, in their order
     * @param measurement gives a value for each
     * @throws IllegalArgumentException if the bands are not those of the targets
     */
    public static Calibration of(Experiment experiment, List<Band> bands, Measurement measurement) {
        List<String> ids = bands.stream().map(Band::id).toList();
        if (ids.isEmpty() || !ids.equals(experiment.calibration().targets())) {
            throw new IllegalArgumentException("bands of " + ids + " for targets "
                    + experiment.calibration().targets());
        }
        return new Calibration(experiment, bands, measurement);
    }

    /** A copy with another number of worker threads, at least 1. */
    public Calibration withThreads(int other) {
        return with(copy -> copy.threads = other);
    }

    /** A copy that continues with what is there, or replaces it. */
    public Calibration withExisting(Existing other) {
        return with(copy -> copy.existing = other);
    }

    /** A copy that reports how far it is; closed when the calibration ends. */
    public Calibration withProgress(RunProgress other) {
        return with(copy -> copy.progress = other);
    }

    /** A copy that stops when this is raised. */
    public Calibration withInterruption(Interruption other) {
        return with(copy -> copy.interruption = other);
    }

    /**
     * Simulates what the folder lacks, stores the samples, writes {@value RunFolder#POSTERIOR}.
     *
     * @param folder the run folder, made if it is not there
     * @return what came out; nothing if the user stopped it
     * @throws FolderRefused if the folder cannot serve
     * @throws org.interdict.results.store.folder.StoreFailure if results cannot be stored
     */
    public Optional<CalibrationResult> run(Path folder) {
        RunProgress shown = progress;
        try (CalibrationStore store = CalibrationStore.open(
                        folder,
                        CalibrationIdentity.header(experiment, bands),
                        CalibrationIdentity.settings(bands),
                        existing);
                shown) {
            CalibrationManifest manifest = new CalibrationManifest(experiment, store, threads);
            Optional<CalibrationResult> result = fit(store);
            if (result.isPresent()) {
                store.replaceSamples(result.get().samples());
                RunFolder.write(
                        folder.resolve(RunFolder.POSTERIOR),
                        new String(result.get().posterior().bytes(), StandardCharsets.UTF_8));
            }
            manifest.ended(result.isPresent());
            return result;
        }
    }

    /**
     * What a finished calibration gave, read from its folder; simulates nothing.
     *
     * @throws FolderRefused if it holds no calibration, or an unfinished one
     */
    public static CalibrationResult read(Path folder) {
        try (CalibrationStore store = CalibrationStore.read(folder)) {
            Experiment experiment =
                    ExperimentReader.of(Vocabulary.ofCatalogue()).read(folder.resolve(RunFolder.EXPERIMENT));
            Interruption atOnce = new Interruption();
            atOnce.raise();
            return of(experiment, CalibrationIdentity.bands(store.settings()), (scenario, seeds) -> Map.of())
                    .withThreads(1)
                    .withInterruption(atOnce)
                    .fit(store)
                    .orElseThrow(() -> new FolderRefused("the calibration in '" + folder
                            + "' is not finished; 'interdict calibrate' with its experiment continues it"));
        }
    }

    private Optional<CalibrationResult> fit(CalibrationStore store) {
        try (Workers<JournaledSimulations.Done> workers = new Workers<>(threads, interruption)) {
            JournaledSimulations simulations = new JournaledSimulations(
                    experiment, bands.stream().map(Band::id).toList(), measurement, store, workers, progress);
            Optional<List<double[][]>> usual =
                    simulations.values(List.of(new JournaledSimulations.Request(USUAL, scenario(Map.of()))));
            Optional<SequentialAbc.Sample> sample =
                    usual.flatMap(values -> sampler(simulations).run());
            Optional<List<double[][]>> fresh = sample.flatMap(drawn -> simulations.values(fresh(drawn)));
            if (usual.isEmpty() || sample.isEmpty() || fresh.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new CalibrationReading(experiment, bands, priors(), store)
                    .result(usual.get().get(0), sample.get(), fresh.get()));
        }
    }

    private SequentialAbc sampler(JournaledSimulations simulations) {
        List<Prior> priors = priors();
        return new SequentialAbc(
                experiment.calibration().method(),
                Prior.usual(priors),
                bands,
                experiment.seeds().master(),
                candidates -> simulations.values(candidates.stream()
                        .map(candidate -> new JournaledSimulations.Request(
                                candidate.number(), scenario(Prior.values(priors, candidate.scores()))))
                        .toList()));
    }

    private List<JournaledSimulations.Request> fresh(SequentialAbc.Sample sample) {
        List<Prior> priors = priors();
        List<JournaledSimulations.Request> requests = new ArrayList<>();
        int first = FRESH + sample.rounds().size() * sample.particles().size();
        for (int i = 0; i < sample.particles().size(); i++) {
            requests.add(new JournaledSimulations.Request(
                    first + i,
                    scenario(Prior.values(priors, sample.particles().get(i).scores()))));
        }
        return requests;
    }

    private List<Prior> priors() {
        return Prior.of(experiment.calibration().fit());
    }

    private Scenario scenario(Map<String, Double> fitted) {
        Map<String, Double> parameters = new TreeMap<>(experiment.parameters());
        parameters.putAll(fitted);
        return experiment.scenario().withParameters(parameters).withEventPersons(0);
    }
}
