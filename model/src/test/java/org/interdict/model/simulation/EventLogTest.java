package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The event log tells the whole life of each person followed, and agrees with the measures. */
class EventLogTest {
    private static final int BURN_IN = 100;
    private static final int DAYS = 80;
    private static final Scenario SCENARIO =
            SmallWorlds.of(BURN_IN, DAYS).withParameters(SmallWorlds.busy()).withEventPersons(SmallWorlds.PERSONS);
    private static final Strategy TAKEDOWNS = SmallWorlds.strategy(
            SmallWorlds.policy("forum-takedown", new Timing(5, null, 20, 0, 0, null, null), Map.of()));
    private static final Set<String> MEMBERS = Set.of("newbie", "established", "inner-circle");

    private static Result all;

    @BeforeAll
    static void run() {
        all = Simulation.of(SCENARIO).run(TAKEDOWNS, Seeds.of(3));
    }

    @Test
    void everyLifeIsWhole() {
        Map<Long, String> stage = new HashMap<>();
        int day = -BURN_IN - 1;
        Set<Long> gone = new HashSet<>();
        for (Event event : all.events()) {
            assertTrue(event.day() >= day, "days go on: " + event);
            day = event.day();
            String before = stage.getOrDefault(event.person(), Event.NO_STAGE);
            assertEquals(before, event.from(), () -> "stage before " + event);
            assertTrue(!gone.contains(event.person()), () -> "after leaving: " + event);
            if (!event.act().isEmpty()) {
                assertEquals(event.from(), event.to(), () -> "an act changes no stage: " + event);
            }
            if (event.to().equals(Event.NO_STAGE)) {
                gone.add(event.person());
            }
            stage.put(event.person(), event.to());
        }
        assertTrue(gone.size() > 100, "hardly anybody left: " + gone.size());
        assertEquals(SmallWorlds.PERSONS, stage.size() - gone.size(), "somebody sits in each slot at the end");
    }

    @Test
    void agreesWithTheMeasures() {
        assertEquals(total("response.arrests"), transitions("arrested"), "arrests");
        assertEquals(total("activity.posts"), acts("post") + acts("reply"), "posts");
        assertEquals(total("activity.shares"), acts("share"), "shares");
        assertEquals(total("activity.visits"), acts("visit"), "visits");
        assertTrue(total("response.arrests") > 20 && acts("venue-lost") > 20 && acts("answered") > 20, "too little");
        assertTrue(all.events().stream()
                .filter(event -> event.act().equals("visit"))
                .allMatch(event -> MEMBERS.contains(event.from()) && event.venue() >= 0));
    }

    /** Who leaves a forum, by arrest for example, is logged with the forum that was left. */
    @Test
    void leavingNamesTheVenue() {
        List<Event> leavings = all.events().stream()
                .filter(event -> MEMBERS.contains(event.from()) && event.to().equals("arrested"))
                .toList();
        long placed = leavings.stream().filter(event -> event.venue() >= 0).count();
        assertTrue(placed > leavings.size() / 2, placed + " of " + leavings.size());
    }

    /** As many as asked for, exactly, and each of them with the same lines as when everybody is followed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_100})
    void aSampleIsAPart(int persons) {
        Result sample = Simulation.of(SCENARIO.withEventPersons(persons)).run(TAKEDOWNS, Seeds.of(3));
        Set<Long> followed = sample.events().stream().map(Event::person).collect(Collectors.toSet());
        assertEquals(
                persons,
                followed.stream().filter(person -> person < SmallWorlds.PERSONS).count(),
                "persons of the first day");
        assertEquals(
                all.events().stream()
                        .filter(event -> followed.contains(event.person()))
                        .toList(),
                sample.events());
    }

    private static double total(String measure) {
        return all.value(measure);
    }

    private static long transitions(String to) {
        return all.events().stream()
                .filter(event -> event.day() >= 0
                        && event.to().equals(to)
                        && !event.from().equals(to))
                .count();
    }

    private static long acts(String act) {
        return all.events().stream()
                .filter(event -> event.day() >= 0 && event.act().equals(act))
                .count();
    }
}
