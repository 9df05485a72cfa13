package org.interdict.experiments.analysis.calibrate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.Posterior;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByAbc;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByEmulators;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.run.Interruption;
import org.interdict.experiments.run.Workers;
import org.interdict.experiments.run.progress.RunProgress;
import org.interdict.experiments.run.record.RecordedExperiment;
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
 * <p>Three things are simulated: the usual parameters, for comparison; the parameter sets that the method asks for, {@link EmulatedFit} or
 * {@link SequentialAbc}; and some of the sample once more with fresh seeds, since a parameter set is kept partly because its values were lucky.
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
     * @throws org.interdict.experiments.definition.syntax.InvalidInput if the experiment could not be read back from the folder
     * @throws org.interdict.results.store.folder.StoreFailure if results cannot be stored
     */
    public Optional<CalibrationResult> run(Path folder) {
        String text = RecordedExperiment.text(experiment);
        RunProgress shown = progress;
        try (CalibrationStore store = CalibrationStore.open(
                        folder,
                        CalibrationIdentity.header(experiment, bands),
                        CalibrationIdentity.settings(bands),
                        existing,
                        text);
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
     * Refuses what {@link #run} would refuse, as far as that can be seen; makes and changes nothing.
     *
     * @throws FolderRefused if the folder cannot serve
     */
    public void check(Path folder) {
        RecordedExperiment.text(experiment);
        CalibrationStore.check(folder, CalibrationIdentity.header(experiment, bands), existing);
    }

    /**
     * What a finished calibration gave, read from its folder; simulates nothing.
     *
     * @throws FolderRefused if it holds no calibration, or an unfinished one
     */
    public static CalibrationResult read(Path folder) {
        try (CalibrationStore store = CalibrationStore.read(folder)) {
            Experiment experiment = RecordedExperiment.of(store.study());
            Interruption atOnce = new Interruption();
            atOnce.raise();
            return of(experiment, CalibrationIdentity.bands(store.settings()), (scenario, seeds) -> Map.of())
                    .withThreads(1)
                    .withInterruption(atOnce)
                    .fit(store)
                    .map(result -> refuseOtherSample(folder, store, result))
                    .orElseThrow(() -> new FolderRefused("the calibration in '" + folder
                            + "' is not finished; 'interdict calibrate' with its experiment continues it"));
        }
    }

    /** The sample beside the findings must be the one that they give; its comments name the version that wrote it. */
    private static CalibrationResult refuseOtherSample(Path folder, CalibrationStore store, CalibrationResult result) {
        Path file = folder.resolve(RunFolder.POSTERIOR);
        if (Files.exists(file)) {
            Posterior beside = Posterior.read(file.toString(), Vocabulary.ofCatalogue());
            if (!beside.names().equals(result.posterior().names())
                    || !beside.rows().equals(result.posterior().rows())) {
                throw store.study().other(RunFolder.POSTERIOR, "its parameter sets are others");
            }
        }
        return result;
    }

    private Optional<CalibrationResult> fit(CalibrationStore store) {
        try (Workers<JournaledSimulations.Done> workers = new Workers<>(threads, interruption)) {
            JournaledSimulations simulations = new JournaledSimulations(
                    experiment, bands.stream().map(Band::id).toList(), measurement, store, workers, progress);
            Optional<List<double[][]>> usual =
                    simulations.values(List.of(new JournaledSimulations.Request(USUAL, scenario(Map.of()))));
            Optional<FittedSample> sample = usual.flatMap(values -> sampled(simulations));
            Optional<List<double[][]>> fresh = sample.flatMap(drawn -> simulations.values(fresh(drawn)));
            if (usual.isEmpty() || sample.isEmpty() || fresh.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new CalibrationReading(experiment, bands, priors(), store)
                    .result(usual.get().get(0), sample.get(), fresh.get()));
        }
    }

    private Optional<FittedSample> sampled(JournaledSimulations simulations) {
        List<Prior> priors = priors();
        long seed = experiment.seeds().master();
        SequentialAbc.Evaluations evaluations = candidates -> simulations.values(candidates.stream()
                .map(candidate -> new JournaledSimulations.Request(
                        candidate.number(), scenario(Prior.values(priors, candidate.scores()))))
                .toList());
        CalibrationMethod method = experiment.calibration().method();
        if (method instanceof ByAbc abc) {
            return new SequentialAbc(abc, Prior.usual(priors), bands, seed, evaluations)
                    .run()
                    .map(SequentialAbc.Sample::fitted);
        }
        return new EmulatedFit((ByEmulators) method, bands, priors.size(), seed, evaluations).run();
    }

    private List<JournaledSimulations.Request> fresh(FittedSample sample) {
        List<Prior> priors = priors();
        List<JournaledSimulations.Request> requests = new ArrayList<>();
        int first = FRESH + extent(sample) * sample.checked().size();
        for (int i = 0; i < sample.checked().size(); i++) {
            double[] scores = sample.scores().get(sample.checked().get(i));
            requests.add(new JournaledSimulations.Request(first + i, scenario(Prior.values(priors, scores))));
        }
        return requests;
    }

    /** Rounds made or waves: samples after more of them are checked with other seeds. */
    private int extent(FittedSample sample) {
        return experiment.calibration().method() instanceof ByEmulators emulators
                ? emulators.waves()
                : sample.rounds().size();
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
