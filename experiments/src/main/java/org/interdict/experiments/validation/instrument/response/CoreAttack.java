package org.interdict.experiments.validation.instrument.response;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.ScenarioParameter;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.method.Network;
import org.interdict.model.population.Population;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Simulated attacks on the core of a forum, after da Cunha et al. (2020): persons who shared on it, tied if they took part in the
 * same thread, over its whole life. It is the forum with most such persons at the end of the evaluation.
 *
 * <p>{@code core-robustness}: share of the core to be taken away until the giant component holds less than 5 % of it, by the better of two
 * attacks, most partners first and highest betweenness first, each computed again after every hundredth of the core. {@code arrests-vs-random},
 * {@code arrests-vs-views}: 22 % of the core is arrested with chances in proportion to a power of views,
 * the one by which agencies of the model see posts ({@code enforcement.viewsPower}); the giant component then, less that after as many
 * random removals, in points of the core; and the share of the forum's views that those arrested had. {@code random-views}: the share that
 * those removed at random had. {@code arrest-headroom}: the views of the 22 % of the core with most of them, against those of the arrested (da
 * Cunha et al. 2022).
 */
public final class CoreAttack implements Instrument {
    private static final double BROKEN = 0.05;
    private static final double ARRESTED = 0.22;
    private static final double STEP = 0.01;
    private static final int DRAWS = 50;
    private static final int SEED = 1;
    private static final int FEWEST = 20;
    private static final double POINTS = 100;
    private static final String VIEWS_POWER = "enforcement.viewsPower";

    @Override
    public List<String> targets() {
        return List.of("core-robustness", "arrests-vs-random", "arrests-vs-views", "random-views", "arrest-headroom");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Seizure(scenario.horizon().evaluationDays() - 1, ScenarioParameter.of(scenario, VIEWS_POWER));
    }

    /** What the server of one forum has recorded. */
    private static final class Server {
        private final Set<Long> sharers = new HashSet<>();
        private final Set<Long> authors = new HashSet<>();
        private final Map<Long, Set<Long>> threads = new TreeMap<>();
    }

    private static final class Seizure implements Enquiry {
        private final int last;
        private final double viewsPower;
        private final Map<Integer, Server> servers = new HashMap<>();
        private double robustness = Double.NaN;
        private double againstRandom = Double.NaN;
        private double viewsLost = Double.NaN;
        private double viewsLostAtRandom = Double.NaN;
        private double headroom = Double.NaN;

        Seizure(int last, double viewsPower) {
            this.last = last;
            this.viewsPower = viewsPower;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts; post++) {
                Server server = servers.computeIfAbsent((int) ledger.postVenue[post], key -> new Server());
                long author = Persons.key(world, ledger.author[post]);
                server.authors.add(author);
                if (ledger.postKind[post] == PostKind.ITEM.ordinal()) {
                    server.sharers.add(author);
                }
                Set<Long> thread = server.threads.computeIfAbsent(ledger.thread[post], key -> new HashSet<>());
                if (ledger.repliedTo[post] >= 0) {
                    thread.add(Persons.key(world, ledger.repliedTo[post]));
                }
                thread.add(author);
            }
            if (world.day == last) {
                servers.entrySet().stream()
                        .filter(each -> world.venues.isOpen(each.getKey()))
                        .map(Map.Entry::getValue)
                        .max((one, two) -> Integer.compare(one.sharers.size(), two.sharers.size()))
                        .ifPresent(server -> attack(world, server));
            }
        }

        private void attack(World world, Server server) {
            Network core = new Network();
            List<Long> members = server.sharers.stream()
                    .filter(person -> Persons.present(world, person))
                    .sorted()
                    .toList();
            if (members.size() < FEWEST) {
                return;
            }
            members.forEach(core::node);
            Set<Long> inCore = new HashSet<>(members);
            for (Set<Long> thread : server.threads.values()) {
                List<Long> part =
                        thread.stream().filter(inCore::contains).sorted().toList();
                for (int one = 1; one < part.size(); one++) {
                    for (int other = 0; other < one; other++) {
                        core.tie(part.get(one), part.get(other));
                    }
                }
            }
            Population persons = world.persons;
            double[] views = members.stream()
                    .mapToDouble(person -> persons.activity.views(Persons.slot(person)))
                    .toArray();
            double allViews = server.authors.stream()
                    .filter(person -> Persons.present(world, person))
                    .mapToDouble(person -> persons.activity.views(Persons.slot(person)))
                    .sum();
            robustness = Math.min(needed(core, false), needed(core, true));
            arrest(core, views, allViews);
        }

        private void arrest(Network core, double[] views, double allViews) {
            double[] weights = new double[views.length];
            for (int node = 0; node < views.length; node++) {
                weights[node] = FastMath.pow(views[node], viewsPower);
            }
            RandomGenerator random = new Well19937c(SEED);
            int number = (int) Math.round(ARRESTED * core.size());
            double[] alike = new double[core.size()];
            Arrays.fill(alike, 1);
            double difference = 0;
            double lost = 0;
            double lostAtRandom = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                boolean[] arrested = drawn(random, weights, number);
                boolean[] removed = drawn(random, alike, number);
                difference += core.giant(arrested) - core.giant(removed);
                for (int node = 0; node < views.length; node++) {
                    lost += arrested[node] ? views[node] : 0;
                    lostAtRandom += removed[node] ? views[node] : 0;
                }
            }
            againstRandom = POINTS * difference / DRAWS / core.size();
            viewsLost = Ratio.of(lost / DRAWS, allViews);
            viewsLostAtRandom = Ratio.of(lostAtRandom / DRAWS, allViews);
            double[] sorted = views.clone();
            Arrays.sort(sorted);
            headroom = Ratio.of(
                    Arrays.stream(sorted, sorted.length - number, sorted.length).sum(), lost / DRAWS);
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "core-robustness", robustness,
                    "arrests-vs-random", againstRandom,
                    "arrests-vs-views", viewsLost,
                    "random-views", viewsLostAtRandom,
                    "arrest-headroom", headroom);
        }
    }

    /** Draws nodes one after another, with chances in proportion to their weights (Efraimidis and Spirakis 2006). */
    private static boolean[] drawn(RandomGenerator random, double[] weights, int number) {
        double[] times = new double[weights.length];
        for (int node = 0; node < times.length; node++) {
            double time = -StrictMath.log(1 - random.nextDouble());
            times[node] = weights[node] > 0 ? time / weights[node] : Double.MAX_VALUE;
        }
        boolean[] drawn = new boolean[weights.length];
        IntStream.range(0, times.length)
                .boxed()
                .sorted((one, two) -> Double.compare(times[one], times[two]))
                .limit(number)
                .forEach(node -> drawn[node] = true);
        return drawn;
    }

    /** Share of the nodes to be removed until the giant component is broken. */
    public static double needed(Network core, boolean byBetweenness) {
        int size = core.size();
        boolean[] removed = new boolean[size];
        int step = Math.max(1, (int) Math.round(STEP * size));
        int count = 0;
        while (count < size && core.giant(removed) >= BROKEN * size) {
            double[] score = byBetweenness
                    ? core.betweenness(removed)
                    : IntStream.range(0, size)
                            .mapToDouble(node -> core.degree(node, removed))
                            .toArray();
            IntStream.range(0, size)
                    .filter(node -> !removed[node])
                    .boxed()
                    .sorted((one, two) -> Double.compare(score[two], score[one]))
                    .limit(step)
                    .forEach(node -> removed[node] = true);
            count += step;
        }
        return Math.min(1, count / (double) size);
    }
}
