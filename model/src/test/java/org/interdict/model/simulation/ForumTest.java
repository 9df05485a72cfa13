package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lives of forums agree with the measures of the same run, and with the event log when everybody is followed. */
class ForumTest {
    private static final int BURN_IN = 120;
    private static final int DAYS = 100;
    private static final int FIRST = 4;
    private static final Scenario SCENARIO =
            SmallWorlds.of(BURN_IN, DAYS).withParameters(busyFounders()).withEventPersons(SmallWorlds.PERSONS);
    private static final Strategy TAKEDOWNS = SmallWorlds.strategy(
            SmallWorlds.policy("forum-takedown", new Timing(5, null, 20, 0, 0, null, null), Map.of()));
    private static final Set<String> MEMBERS = Set.of("newbie", "established", "inner-circle");

    private static Result result;
    private static List<Forum> forums;

    private static Map<String, Double> busyFounders() {
        Map<String, Double> parameters = new HashMap<>(SmallWorlds.busy());
        parameters.put("displacement.foundingPerDay", 0.02);
        parameters.put("displacement.abandonPerDay", 0.005);
        return parameters;
    }

    @BeforeAll
    static void run() {
        result = Simulation.of(SCENARIO).run(TAKEDOWNS, Seeds.of(3));
        forums = result.forums();
    }

    /** What the test is about happened: each kind of founder and of end. */
    @Test
    void everyKindIsThere() {
        for (Forum.End end : Forum.End.values()) {
            assertTrue(count(forum -> forum.end() == end) > 0, end + " is missing in " + forums);
        }
        for (Forum.Founder founder : Forum.Founder.values()) {
            assertTrue(count(forum -> forum.founder() == founder) > 0, founder + " is missing in " + forums);
        }
    }

    @Test
    void daysAreThoseOfTheDailySeries() {
        assertEquals(
                IntStream.range(FIRST, FIRST + forums.size()).boxed().toList(),
                forums.stream().map(Forum::number).toList());
        assertEquals(4, count(forum -> forum.founder() == Forum.Founder.FIRST && forum.opened() == -BURN_IN - 1));
        int open = result.measures().indexOf("activity.forumsOpen");
        int seized = result.measures().indexOf("response.seizures");
        for (int day = 0; day < DAYS; day++) {
            int today = day;
            assertEquals(
                    result.daily()[day][open],
                    count(forum -> forum.opened() <= today && forum.closed().orElse(Integer.MAX_VALUE) > today),
                    "open on day " + day);
            assertEquals(
                    result.daily()[day][seized],
                    count(forum ->
                            forum.end() == Forum.End.SEIZED && forum.closed().getAsInt() == today),
                    "seized on day " + day);
        }
        assertTrue(result.value("response.seizures") > 0, "no seizures");
    }

    @Test
    void countsAreThoseOfTheEventLog() {
        Map<Integer, Integer> accounts = new HashMap<>();
        Map<Long, Integer> home = new HashMap<>();
        Map<Integer, Integer> dispersed = new HashMap<>();
        for (Event event : result.events()) {
            if (event.act().equals("venue-lost")) {
                home.remove(event.person());
                dispersed.merge(event.venue(), 1, Integer::sum);
            } else if (!MEMBERS.contains(event.to())) {
                home.remove(event.person());
            } else if (event.act().isEmpty() && home.putIfAbsent(event.person(), event.venue()) == null) {
                accounts.merge(event.venue(), 1, Integer::sum);
            }
        }
        Map<Integer, Long> visits = acts(Set.of("visit"));
        Map<Integer, Long> posts = acts(Set.of("post", "reply"));
        for (Forum forum : forums) {
            int number = forum.number();
            assertEquals(accounts.getOrDefault(number, 0), forum.accounts(), "accounts of " + forum);
            assertEquals(visits.getOrDefault(number, 0L), forum.visits(), "visits to " + forum);
            assertEquals(posts.getOrDefault(number, 0L), forum.posts(), "posts in " + forum);
            if (forum.end() == Forum.End.OPEN) {
                assertEquals(Collections.frequency(home.values(), number), forum.members(), "members of " + forum);
            } else {
                // Who leaves on the day of the closing is counted among the members if it is after the closing.
                int most = dispersed.getOrDefault(number, 0)
                        + leftOn(forum.closed().getAsInt(), number);
                assertTrue(
                        forum.members() >= dispersed.getOrDefault(number, 0) && forum.members() <= most,
                        "members of " + forum);
            }
        }
        assertTrue(forums.stream().mapToLong(Forum::accounts).sum() >= result.value("activity.registered"));
    }

    private static int leftOn(int day, int venue) {
        return (int) result.events().stream()
                .filter(event -> event.day() == day && event.venue() == venue)
                .filter(event -> MEMBERS.contains(event.from()) && !MEMBERS.contains(event.to()))
                .count();
    }

    /** A fork of a burnt-in world ends with the same lives as the whole run. */
    @Test
    void aForkEndsWithTheSame() {
        assertEquals(
                forums,
                Simulation.of(SCENARIO).burnIn(Seeds.of(3)).evaluate(TAKEDOWNS).forums());
    }

    private static Map<Integer, Long> acts(Set<String> acts) {
        return result.events().stream()
                .filter(event -> acts.contains(event.act()))
                .collect(Collectors.groupingBy(Event::venue, Collectors.counting()));
    }

    private static long count(Predicate<Forum> which) {
        return forums.stream().filter(which).count();
    }
}
