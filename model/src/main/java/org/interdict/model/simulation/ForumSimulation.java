package org.interdict.model.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.population.Act;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.world.World;
import org.interdict.model.world.WorldTraits;
import org.interdict.model.world.state.EventLog;
import sim.engine.SimState;

/**
 * One simulation: a world, the order of its days and a strategy, driven by MASON's schedule.
 *
 * <p>MASON's own random generator is not used: all chance comes from the world's keyed draws. Checkpoints are MASON's, by serialisation; a
 * fork copies the world. Both continue as the uninterrupted run does, bit for bit.
 */
public final class ForumSimulation extends SimState {
    private static final long serialVersionUID = 1L;

    /** Bytes can come from a stranger: nothing but what a world is made of is read from them. */
    private static final ObjectInputFilter OF_A_WORLD = ObjectInputFilter.Config.createFilter(
            "org.interdict.model.**;sim.**;ec.util.*;java.lang.*;java.util.**;!*");

    private final Scenario scenario;
    private final Seeds seeds;
    private final World world;
    private final Checks checks;
    private final Recorder recorder;
    private final StrategyInForce strategy;

    private ForumSimulation(Scenario scenario, Seeds seeds, World world, Strategy strategy, Checks checks) {
        super(0L);
        this.scenario = scenario;
        this.seeds = seeds;
        this.world = world;
        this.checks = checks;
        this.recorder = new Recorder(scenario.horizon().evaluationDays());
        this.strategy = new StrategyInForce(strategy);
        schedule.scheduleRepeating(world.day + 1.0 + offset(scenario), DayOrder.of(scenario, checks));
    }

    /** MASON's clock cannot be negative: it counts from the first day of the burn-in. */
    private static int offset(Scenario scenario) {
        return scenario.horizon().burnInDays();
    }

    /**
     * A world on its first day.
     *
     * @throws IllegalArgumentException if a parameter or the strategy is not legal
     */
    public static ForumSimulation start(Scenario scenario, Seeds seeds, Strategy strategy) {
        return start(scenario, seeds, strategy, Checks.NONE);
    }

    /**
     * A world on its first day, of a run that checks itself.
     *
     * @throws IllegalArgumentException if a parameter or the strategy is not legal
     */
    public static ForumSimulation start(Scenario scenario, Seeds seeds, Strategy strategy, Checks checks) {
        World world = new World(
                scenario.world(),
                WorldTraits.of(scenario.parameters()),
                seeds,
                -scenario.horizon().burnInDays(),
                scenario.eventPersons(),
                Measures.ALL.size());
        return new ForumSimulation(scenario, seeds, world, strategy, checks);
    }

    /** A copy of this simulation's world, to go on under another strategy that has not acted yet. */
    public ForumSimulation fork(Strategy other) {
        return new ForumSimulation(scenario, seeds, world.copy(), other, checks);
    }

    /**
     * A copy of this simulation's world, to go on under other parameters of its mechanisms: what happened before stays as it was.
     * Parameters of persons, places and the harm index belong to the world and keep their values.
     *
     * @param parametersFromNow override those of the scenario, by full name
     * @throws IllegalArgumentException if a parameter or the strategy is not legal
     */
    public ForumSimulation fork(Strategy other, Map<String, Double> parametersFromNow) {
        Map<String, Double> parameters = new TreeMap<>(scenario.parameters());
        parameters.putAll(parametersFromNow);
        return new ForumSimulation(scenario.withParameters(parameters), seeds, world.copy(), other, checks);
    }

    /** Runs to the end of a day; does nothing if that day is over. */
    public void runThrough(int day) {
        runThrough(day, () -> {});
    }

    /** The same, with something that is run after each day. */
    void runThrough(int day, Runnable everyDay) {
        while (world.day < day) {
            schedule.step(this);
            everyDay.run();
        }
    }

    /** Everything needed to go on later, as bytes of MASON's checkpoint. */
    public byte[] checkpoint() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeToCheckpoint(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("a checkpoint in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The simulation that wrote a checkpoint, as it stood.
     *
     * @throws IllegalArgumentException if the bytes are no checkpoint of this version
     */
    public static ForumSimulation restore(byte[] checkpoint) {
        try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(checkpoint)))) {
            in.setObjectInputFilter(OF_A_WORLD);
            ForumSimulation simulation = (ForumSimulation) in.readObject();
            simulation.awakeFromCheckpoint();
            return simulation;
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException("not a checkpoint of this version", e);
        }
    }

    /** The same world, which forks into runs with other checks. */
    ForumSimulation withChecks(Checks other) {
        return new ForumSimulation(scenario, seeds, world, Strategy.STATUS_QUO, other);
    }

    /** Whether it runs this scenario under these seeds. */
    boolean isOf(Scenario other, Seeds otherSeeds) {
        return scenario.equals(other) && seeds.equals(otherSeeds);
    }

    /** The world. Anybody may read it; only mechanisms change it. */
    public World world() {
        return world;
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    StrategyInForce strategy() {
        return strategy;
    }

    Recorder recorder() {
        return recorder;
    }

    /** What the run left behind; after the last day of the evaluation. */
    public Result result() {
        return new Result(
                strategy.name(),
                seeds,
                Measures.ALL.stream().map(Measure::name).toList(),
                recorder.daily(),
                recorder.summary(),
                events(world.events),
                Forum.of(world),
                Payer.of(world),
                strategy.notes(world));
    }

    private static List<Event> events(EventLog log) {
        List<Event> events = new ArrayList<>(log.count());
        for (int line = 0; line < log.count(); line++) {
            int act = log.act(line);
            events.add(new Event(
                    log.person(line),
                    log.day(line),
                    stage(log.from(line)),
                    stage(log.to(line)),
                    act == EventLog.NO_ACT ? "" : word(Act.at(act)),
                    log.venue(line)));
        }
        return events;
    }

    private static String stage(int ordinal) {
        return ordinal == EventLog.NO_STAGE ? Event.NO_STAGE : word(Stage.at(ordinal));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
