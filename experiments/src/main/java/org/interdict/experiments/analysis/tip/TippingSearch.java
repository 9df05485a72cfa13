package org.interdict.experiments.analysis.tip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.interdict.experiments.design.OneAtATime;
import org.interdict.experiments.design.PlausibleRange;
import org.interdict.experiments.design.Worlds;
import org.interdict.experiments.finding.StudyTipping;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.tipping.TippingCurve;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.RunFolder;

/**
 * Runs a grid of values of single parameters, and then, in each step of the grid in which another strategy becomes best, the value half way,
 * several times. All values meet the same seeds, so which strategy is best at a value does not depend on when it is run: the search is
 * deterministic, and one that was stopped continues where it stopped.
 */
final class TippingSearch {
    private final Supplier<Study> study;
    private final Worlds grid;
    private final int halvings;

    /**
     * A search.
     *
     * @param study gives the study to be run, its arms set, once for each round
     * @param grid the usual world, and one for each other value of a parameter
     * @param halvings of the step in which the best strategy changes, 0 or more
     */
    public TippingSearch(Supplier<Study> study, Worlds grid, int halvings) {
        this.study = study;
        this.grid = grid;
        this.halvings = halvings;
    }

    /**
     * Runs what the folder lacks.
     *
     * @param folder of the tipping runs
     * @param existing whether runs that are there are continued or replaced
     * @return the runs, open; to be closed
     */
    public StudyRuns run(Path folder, Existing existing) {
        Worlds worlds = existing == Existing.RESUME ? begun(folder) : grid;
        StudyRuns runs = study.get().withExisting(existing).withWorlds(worlds).run(folder);
        while (runs.stopped() == Stopped.MAX) {
            List<Map<String, Double>> more = middles(runs, worlds);
            if (more.isEmpty()) {
                return runs;
            }
            runs.close();
            worlds = worlds.with(more);
            runs = study.get().withExisting(Existing.RESUME).withWorlds(worlds).run(folder);
        }
        return runs;
    }

    /** The worlds that a search with this grid has reached. */
    private Worlds begun(Path folder) {
        if (!RunFolder.holdsRuns(folder)) {
            return grid;
        }
        try (StudyRuns runs = StudyRuns.read(folder, OneAtATime.STORED)) {
            List<Map<String, Double>> there = runs.store().runs().draws();
            boolean same =
                    there.size() > grid.size() && there.subList(0, grid.size()).equals(grid.parameters());
            return same ? grid.with(there.subList(grid.size(), there.size())) : grid;
        }
    }

    /** The values half way in the steps in which the best strategy changes, as long as a step of the grid has not been halved often enough. */
    private List<Map<String, Double>> middles(StudyRuns runs, Worlds worlds) {
        List<Map<String, Double>> more = new ArrayList<>();
        for (TippingCurve curve : StudyTipping.of(runs).curves()) {
            String name = curve.parameter().name();
            for (int direction : new int[] {-1, 1}) {
                int near = curve.step(direction);
                if (near < 0) {
                    continue;
                }
                double one = curve.values().get(near);
                double other = curve.values().get(near + direction);
                Map<String, Double> middle = Map.of(name, new PlausibleRange(curve.parameter()).between(one, other));
                boolean known = curve.values().contains(middle.get(name));
                if (!known && halved(worlds, curve, one, other) < halvings) {
                    more.add(middle);
                }
            }
        }
        return more;
    }

    /** How often the step of the grid that holds two neighbouring values has been halved: the number of values within it that are not of the grid. */
    private long halved(Worlds worlds, TippingCurve curve, double one, double other) {
        String name = curve.parameter().name();
        List<Double> ends = values(worlds.parameters().subList(0, grid.size()), name);
        ends.add(curve.values().get(curve.usual()));
        double low = ends.stream()
                .filter(end -> end <= Math.min(one, other))
                .max(Double::compare)
                .orElseThrow();
        double high = ends.stream()
                .filter(end -> end >= Math.max(one, other))
                .min(Double::compare)
                .orElseThrow();
        return values(worlds.parameters().subList(grid.size(), worlds.size()), name).stream()
                .filter(value -> value > low && value < high)
                .count();
    }

    private static List<Double> values(List<Map<String, Double>> worlds, String name) {
        List<Double> values = new ArrayList<>();
        worlds.stream().filter(world -> world.containsKey(name)).forEach(world -> values.add(world.get(name)));
        return values;
    }
}
