package org.interdict.experiments.validation.instrument.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Who replies to whom on the busiest forum in the last year of the evaluation (Blokland et al. 2024): Freeman's in-degree centralisation,
 * compared with random networks of as many persons and directed ties: its percentile, where networks of equal centralisation count half.
 */
public final class ReplyCentralisation implements Instrument {
    private static final int YEAR = 365;
    private static final int GRAPHS = 400;
    private static final int SEED = 1;
    private static final int FEWEST = 10;
    private static final double PERCENT = 100;

    @Override
    public List<String> targets() {
        return List.of("reply-centralisation");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Replies(scenario.horizon().evaluationDays() - YEAR);
    }

    /** Replies on one forum: who was replied to, and pairs of replier and replied to. */
    private static final class Forum {
        private final Map<Long, Integer> nodes = new HashMap<>();
        private final Set<Long> ties = new HashSet<>();
        private final List<Integer> targets = new ArrayList<>();
        private long posts;

        int node(long person) {
            return nodes.computeIfAbsent(person, key -> nodes.size());
        }
    }

    private static final class Replies implements Enquiry {
        private final int from;
        private final Map<Integer, Forum> forums = new HashMap<>();

        Replies(int from) {
            this.from = from;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts && world.day >= from; post++) {
                Forum forum = forums.computeIfAbsent((int) ledger.postVenue[post], key -> new Forum());
                forum.posts++;
                int author = forum.node(Persons.key(world, ledger.author[post]));
                int target = ledger.repliedTo[post];
                if (target >= 0 && target != ledger.author[post]) {
                    int to = forum.node(Persons.key(world, target));
                    if (forum.ties.add(((long) author << Integer.SIZE) | to)) {
                        forum.targets.add(to);
                    }
                }
            }
        }

        @Override
        public Map<String, Double> findings() {
            Forum busiest = forums.values().stream()
                    .max((one, two) -> Long.compare(one.posts, two.posts))
                    .orElse(new Forum());
            int persons = busiest.nodes.size();
            int ties = busiest.targets.size();
            boolean enough = persons >= FEWEST && ties >= FEWEST;
            return Map.of("reply-centralisation", enough ? percentile(busiest.targets, persons) : Double.NaN);
        }
    }

    /** Percentile of the largest in-degree: with as many persons and ties, centralisation is a rising function of it alone. */
    public static double percentile(List<Integer> targets, int persons) {
        int[] degrees = new int[persons];
        int observed = 0;
        for (int target : targets) {
            observed = Math.max(observed, ++degrees[target]);
        }
        RandomGenerator random = new Well19937c(SEED);
        double below = 0;
        for (int graph = 0; graph < GRAPHS; graph++) {
            int largest = largestInDegree(random, persons, targets.size());
            below += largest < observed ? 1 : largest == observed ? 1.0 / 2 : 0;
        }
        return PERCENT * below / GRAPHS;
    }

    private static int largestInDegree(RandomGenerator random, int persons, int ties) {
        Set<Long> drawn = new HashSet<>();
        int[] degrees = new int[persons];
        int largest = 0;
        while (drawn.size() < ties) {
            int one = random.nextInt(persons);
            int other = random.nextInt(persons);
            if (one != other && drawn.add(((long) one << Integer.SIZE) | other)) {
                largest = Math.max(largest, ++degrees[other]);
            }
        }
        return largest;
    }
}
