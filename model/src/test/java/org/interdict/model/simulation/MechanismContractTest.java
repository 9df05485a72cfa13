package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.mechanism.entry.Turnover;
import org.interdict.model.random.Stream;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every mechanism of the catalogue promises; a new entry is tested by itself. */
class MechanismContractTest {
    private static final int DAYS = 120;
    private static final Scenario SCENARIO = SmallWorlds.of(DAYS, 30).withParameters(SmallWorlds.busy());
    private static final Strategy STRATEGY =
            Strategies.all().get(Strategies.all().size() - 1);

    private static ForumSimulation whole;
    private static Result withAll;

    @BeforeAll
    static void run() {
        whole = start(SCENARIO);
        withAll = whole.result();
    }

    static List<MechanismType> mechanisms() {
        return Mechanisms.ALL;
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void itKeepsNoStateOfItsOwn(MechanismType mechanism) {
        for (Field field : mechanism.type().getDeclaredFields()) {
            assertTrue(Modifier.isFinal(field.getModifiers()), field + " can change");
            assertTrue(
                    Modifier.isStatic(field.getModifiers())
                            || field.getType().isPrimitive()
                            || immutable(field.getType()),
                    field + " may hold state");
        }
    }

    /** A value of our own whose fields are all final, such as a table computed from a parameter. */
    private static boolean immutable(Class<?> type) {
        return type.getName().startsWith("org.interdict.model.")
                && Modifier.isFinal(type.getModifiers())
                && Arrays.stream(type.getDeclaredFields())
                        .allMatch(field ->
                                Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers()));
    }

    @Test
    void noTwoMechanismsShareAStream() throws IllegalAccessException {
        Map<Stream, Class<?>> owners = new HashMap<>();
        for (MechanismType mechanism : Mechanisms.ALL) {
            for (Field field : mechanism.type().getDeclaredFields()) {
                if (field.getType() == Stream.class) {
                    field.setAccessible(true);
                    Stream stream = (Stream) field.get(null);
                    Class<?> other = owners.put(stream, mechanism.type());
                    assertTrue(other == null, () -> stream + " belongs to " + other + " and " + mechanism.type());
                }
            }
        }
    }

    @Test
    void eachIsDeterministicStepByStep() {
        ForumSimulation simulation = ForumSimulation.start(SCENARIO, Seeds.of(9), Strategy.STATUS_QUO);
        simulation.runThrough(-1);
        World one = simulation.world().copy();
        World other = simulation.world().copy();
        one.beginDay();
        other.beginDay();
        for (MechanismType mechanism : Mechanisms.ALL) {
            mechanism.create(SCENARIO.parameters()).step(one);
            mechanism.create(SCENARIO.parameters()).step(other);
            assertEquals(Set.of(), Columns.differences(one, other), mechanism.name());
        }
    }

    /**
     * Without it the run differs in some measure, and who enters the population, when, and with which traits does not: those hang on draws
     * that no mechanism but turnover makes.
     */
    @ParameterizedTest
    @MethodSource("mechanisms")
    void itsAbsenceShowsAndDisturbsNoOtherDraws(MechanismType mechanism) {
        ForumSimulation without = start(SCENARIO.withMechanismsOff(Set.of(mechanism.name())));
        assertFalse(Arrays.deepEquals(withAll.daily(), without.result().daily()), "its absence shows nowhere");
        if (mechanism.type() != Turnover.class) {
            assertArrayEquals(
                    SmallWorlds.inhabitants(whole.world().persons), SmallWorlds.inhabitants(without.world().persons));
            assertEquals(
                    whole.world().venues.accessibility[org.interdict.model.venue.Venues.FIRST_FORUM],
                    without.world().venues.accessibility[org.interdict.model.venue.Venues.FIRST_FORUM]);
        }
    }

    private static ForumSimulation start(Scenario scenario) {
        ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(9), STRATEGY);
        simulation.runThrough(scenario.horizon().evaluationDays() - 1);
        return simulation;
    }
}
