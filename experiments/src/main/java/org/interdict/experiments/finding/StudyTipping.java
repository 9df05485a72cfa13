package org.interdict.experiments.finding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.design.OneAtATime;
import org.interdict.experiments.design.PlausibleRange;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.run.FailureText;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.drawn.DrawnWorlds;
import org.interdict.results.statistics.drawn.Driver;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.tipping.TippingCurve;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.store.folder.RunFolder;

/** Tipping points of a study: which parameters to move, and what the stored runs with moved values show. */
public final class StudyTipping {
    private static final double CONFIDENCE = Replicates.StoppingTarget.DEFAULT_CONFIDENCE;

    private StudyTipping() {}

    /** Where the tipping runs of a study are kept. */
    public static Path folder(Path study) {
        return study.resolve(RunFolder.TIPPING);
    }

    /** The experiment as its tipping runs use it: nothing drawn, and this number of seeds. */
    public static Experiment experiment(Experiment study, int replicates) {
        return study.withUncertainty(Uncertainty.NONE).withReplicates(Replicates.exactly(replicates));
    }

    /**
     * The parameters that are most strongly correlated, over drawn worlds, with the differences between the best strategy and the others: by
     * the first measure, the strongest first, each once.
     *
     * @param runs of a study that drew parameters
     * @param number of parameters, at most
     */
    public static List<ParameterDeclaration> candidates(StudyRuns runs, int number) {
        PairedValues units = runs.units(runs.experiment().measures());
        int[] worlds = runs.worlds();
        DrawnWorlds drawn = new DrawnWorlds(Parameters.ALL, runs.store().runs().draws());
        int best = best(units);
        List<Driver> drivers = new ArrayList<>();
        for (int s = 0; s < units.strategies().size(); s++) {
            if (s != best) {
                drivers.addAll(
                        Spread.of(units, worlds, drawn, s, best, 0, CONFIDENCE).drivers());
            }
        }
        return drivers.stream()
                .sorted(java.util.Comparator.comparingDouble((Driver driver) -> -Math.abs(driver.correlation())))
                .map(Driver::parameter)
                .distinct()
                .limit(number)
                .toList();
    }

    private static int best(PairedValues units) {
        double[] means = Arrays.stream(units.values())
                .mapToDouble(strategy -> Arrays.stream(strategy)
                        .mapToDouble(run -> run[0])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        int best = 0;
        for (int s = 1; s < means.length; s++) {
            best = units.measures().get(0).better(means[s], means[best]) ? s : best;
        }
        return best;
    }

    /** What stored tipping runs show, by the experiment's first measure. */
    public static TippingFindings of(StudyRuns runs) {
        PairedValues units = runs.units(runs.experiment().measures());
        int[] worlds = runs.worlds();
        List<Map<String, Double>> values = runs.store().runs().draws();
        OneAtATime design = OneAtATime.stored(runs.experiment(), Parameters.ALL, new Worlds(values, true, ""));
        List<TippingCurve> curves = new ArrayList<>();
        for (int p = 0; p < design.parameters().size(); p++) {
            String name = design.parameters().get(p).name();
            List<PairedValues> each = new ArrayList<>();
            for (int v = 0; v < design.values().get(p).size(); v++) {
                double value = design.values().get(p).get(v);
                boolean usual = v == design.usual().get(p);
                int world = IntStream.range(0, values.size())
                        .filter(w ->
                                usual ? values.get(w).isEmpty() : values.get(w).getOrDefault(name, Double.NaN) == value)
                        .findFirst()
                        .orElseThrow();
                each.add(only(units, worlds, world));
            }
            curves.add(TippingCurve.of(
                    design.parameters().get(p),
                    design.values().get(p),
                    new PlausibleRange(design.parameters().get(p))
                            .places(design.values().get(p)),
                    design.usual().get(p),
                    each,
                    0,
                    CONFIDENCE));
        }
        return new TippingFindings(runs.replicates(), CONFIDENCE, curves);
    }

    private static PairedValues only(PairedValues units, int[] worlds, int world) {
        int[] kept = IntStream.range(0, worlds.length)
                .filter(unit -> worlds[unit] == world)
                .toArray();
        double[][][] values = Arrays.stream(units.values())
                .map(strategy ->
                        Arrays.stream(kept).mapToObj(unit -> strategy[unit]).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return new PairedValues(units.strategies(), units.baseline(), units.measures(), values);
    }

    /**
     * What stands beside a study.
     *
     * @param findings of its tipping runs; nothing where there are none that are finished and of the same experiment
     * @param note why they are not shown although there are some; empty otherwise
     */
    public record Beside(Optional<TippingFindings> findings, String note) {}

    /** The tipping runs that are stored with a study. Whatever is wrong with them, the study itself is not concerned. */
    public static Beside beside(StudyRuns study) {
        Path folder = folder(study.folder());
        if (!Files.isRegularFile(folder.resolve(RunFolder.DATABASE))) {
            return new Beside(Optional.empty(), "");
        }
        try (StudyRuns runs = StudyRuns.read(folder, OneAtATime.STORED)) {
            boolean same = Arrays.equals(canonical(runs.experiment()), canonical(study.experiment()))
                    && runs.store()
                            .header()
                            .version()
                            .equals(study.store().header().version());
            return new Beside(same && runs.stopped() == Stopped.MAX ? Optional.of(of(runs)) : Optional.empty(), "");
        } catch (RuntimeException e) {
            return new Beside(Optional.empty(), "tipping points are not shown: " + FailureText.of(e));
        }
    }

    private static byte[] canonical(Experiment experiment) {
        return ExperimentWriter.canonicalJson(experiment(experiment.withQuestion(""), 1));
    }
}
