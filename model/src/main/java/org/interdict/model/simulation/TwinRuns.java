package org.interdict.model.simulation;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interdict.model.population.AttributeNames;
import org.interdict.model.world.World;
import sim.engine.Steppable;

/** Two runs side by side: the first day, step, column and entity at which they differ. */
public final class TwinRuns {
    /** Name of the step in which the first persons are born. */
    static final String BIRTH = "first day";

    private final RunInputs one;
    private final RunInputs other;

    private TwinRuns(RunInputs one, RunInputs other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Runs both day by day until they differ, then that day again step by step.
     *
     * @return empty if they never differ
     * @throws IllegalArgumentException if the two have other horizons or worlds of other sizes, or if an input is not legal
     */
    public static Optional<Divergence> divergence(RunInputs one, RunInputs other) {
        if (!one.scenario().horizon().equals(other.scenario().horizon())
                || !one.scenario().world().equals(other.scenario().world())) {
            throw new IllegalArgumentException("the two runs have other horizons or worlds of other sizes");
        }
        return new TwinRuns(one, other).find();
    }

    private Optional<Divergence> find() {
        ForumSimulation left = one.start();
        ForumSimulation right = other.start();
        int born = left.world().day;
        Set<String> differences = Columns.differences(Columns.live(left.world()), Columns.live(right.world()));
        if (!differences.isEmpty()) {
            return Optional.of(divergence(born, BIRTH, left.world(), right.world(), differences));
        }
        int last = one.scenario().horizon().evaluationDays() - 1;
        boolean same = one.scenario().equals(other.scenario()) && one.seeds().equals(other.seeds());
        if (same) {
            // Until day 0 no strategy acts: the two are one. Both go on from a copy, since a copy leaves out what a day
            // leaves behind.
            left.runThrough(-1);
            right = left.fork(other.strategy());
            left = left.fork(one.strategy());
        }
        for (int day = left.world().day + 1; day <= last; day++) {
            left.runThrough(day);
            right.runThrough(day);
            if (!Columns.differences(Columns.live(left.world()), Columns.live(right.world()))
                    .isEmpty()) {
                return Optional.of(within(day));
            }
        }
        return Optional.empty();
    }

    /** The day on which they part, again, step by step. A step that only one of them has is done for that one. */
    private Divergence within(int day) {
        ForumSimulation left = one.start();
        ForumSimulation right = other.start();
        left.runThrough(day - 1);
        right.runThrough(day - 1);
        Map<String, Steppable> ofLeft = byName(left);
        Map<String, Steppable> ofRight = byName(right);
        for (String name : order(left, right)) {
            step(ofLeft, name, left);
            step(ofRight, name, right);
            Set<String> differences = Columns.differences(Columns.live(left.world()), Columns.live(right.world()));
            if (!differences.isEmpty()) {
                return divergence(day, name, left.world(), right.world(), differences);
            }
        }
        throw new IllegalStateException("two runs differ after day " + day + ", but not after any of its steps");
    }

    private static void step(Map<String, Steppable> steps, String name, ForumSimulation simulation) {
        Steppable step = steps.get(name);
        if (step != null) {
            step.step(simulation);
        }
    }

    private static Map<String, Steppable> byName(ForumSimulation simulation) {
        Map<String, Steppable> steps = new HashMap<>();
        DayOrder.steps(simulation.scenario(), Checks.NONE).forEach(step -> steps.put(step.name(), step.steppable()));
        return steps;
    }

    /** Names of the steps of both, in the order of the day. Both lists leave out steps of one common order. */
    private static List<String> order(ForumSimulation left, ForumSimulation right) {
        List<String> ours = names(left);
        List<String> theirs = names(right);
        Set<String> order = new LinkedHashSet<>();
        int next = 0;
        for (String name : ours) {
            int there = theirs.indexOf(name);
            while (there >= 0 && next <= there) {
                order.add(theirs.get(next++));
            }
            order.add(name);
        }
        order.addAll(theirs);
        return new ArrayList<>(order);
    }

    private static List<String> names(ForumSimulation simulation) {
        return DayOrder.steps(simulation.scenario(), Checks.NONE).stream()
                .map(DayOrder.Step::name)
                .toList();
    }

    private static Divergence divergence(int day, String step, World left, World right, Set<String> differences) {
        String name = differences.iterator().next();
        Object ours = Columns.live(left).get(name);
        Object theirs = Columns.live(right).get(name);
        if (ours == null || theirs == null || !ours.getClass().isArray()) {
            return new Divergence(
                    day,
                    step,
                    Place.shown(name),
                    "",
                    String.valueOf(ours),
                    String.valueOf(theirs),
                    List.copyOf(differences));
        }
        int index = Columns.mismatch(ours, theirs);
        Place place = Place.of(name, Array.getLength(ours), index, left.persons.size);
        return new Divergence(
                day,
                step,
                place.column(),
                place.entity(),
                text(ours, index),
                text(theirs, index),
                List.copyOf(differences));
    }

    private static String text(Object array, int index) {
        return index < Array.getLength(array) ? String.valueOf(Array.get(array, index)) : "none";
    }

    /** Column and entity of a place in an array, in words. */
    private record Place(String column, String entity) {
        private static final String PERSONS = "persons.traits.";

        static Place of(String name, int length, int index, int persons) {
            if (name.startsWith(PERSONS)) {
                String row = name.substring(PERSONS.length());
                int width = AttributeNames.width(row);
                return new Place("persons." + AttributeNames.of(row, index % width), "person in slot " + index / width);
            }
            if (name.startsWith("ties.") && length % persons == 0) {
                return new Place(name, "person in slot " + index / (length / persons));
            }
            String shown = shown(name);
            return new Place(shown, (shown.startsWith("venues.") ? "forum " : "place ") + index);
        }

        /** The name without the parts of the world that merely know this one. */
        static String shown(String name) {
            for (String part : List.of("venues.", "levers.", "climate.", "channels.", "operations.")) {
                int at = name.indexOf("." + part);
                if (at >= 0) {
                    return name.substring(at + 1);
                }
            }
            return name;
        }
    }
}
