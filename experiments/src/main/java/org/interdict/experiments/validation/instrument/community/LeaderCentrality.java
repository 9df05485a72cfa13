package org.interdict.experiments.validation.instrument.community;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.method.Network;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Whether the leaders of a forum are central in its reply network (Fonhof et al. 2019): at the end of each quarter of the evaluation, on each
 * forum with at least 20 persons in the network of the last 90 days, the share of its coordinators who are in the top decile by number of
 * partners or by betweenness. A coordinator who took part in no conversation is not among them.
 */
public final class LeaderCentrality implements Instrument {
    private static final int QUARTER = 90;
    private static final int FEWEST = 20;
    private static final double TOP = 0.1;

    @Override
    public List<String> targets() {
        return List.of("leaders-central");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Looks();
    }

    private record Reply(int day, int forum, long from, long to) {}

    private static final class Looks implements Enquiry {
        private final Deque<Reply> replies = new ArrayDeque<>();
        private long leaders;
        private long central;

        @Override
        public void dayEnded(World world, Situation situation) {
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts; post++) {
                if (ledger.repliedTo[post] >= 0) {
                    replies.add(new Reply(
                            world.day,
                            ledger.postVenue[post],
                            Persons.key(world, ledger.author[post]),
                            Persons.key(world, ledger.repliedTo[post])));
                }
            }
            while (!replies.isEmpty() && replies.getFirst().day() <= world.day - QUARTER) {
                replies.removeFirst();
            }
            if (world.day >= 0 && (world.day + 1) % QUARTER == 0) {
                look(world);
            }
        }

        private void look(World world) {
            Map<Integer, Network> networks = new HashMap<>();
            for (Reply reply : replies) {
                networks.computeIfAbsent(reply.forum(), key -> new Network()).tie(reply.from(), reply.to());
            }
            for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
                Network network = networks.get(forum);
                if (world.venues.isOpen(forum) && network != null && network.size() >= FEWEST) {
                    count(world, forum, network);
                }
            }
        }

        private void count(World world, int forum, Network network) {
            Population persons = world.persons;
            double[] degree = new double[network.size()];
            for (int node = 0; node < degree.length; node++) {
                degree[node] = network.degree(node);
            }
            double[] between = network.betweenness(new boolean[network.size()]);
            double degreeNeeded = bar(degree);
            double betweenNeeded = bar(between);
            for (int slot = 0; slot < persons.size; slot++) {
                if (persons.course.home(slot) == forum
                        && Stage.member(persons.stage(slot))
                        && persons.has(slot, Flag.LEADER)) {
                    int node = network.find(Persons.key(world, slot));
                    leaders++;
                    central += node >= 0 && (degree[node] >= degreeNeeded || between[node] >= betweenNeeded) ? 1 : 0;
                }
            }
        }

        /** The smallest value within the top decile. */
        private static double bar(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length - (int) Math.ceil(TOP * sorted.length)];
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("leaders-central", Ratio.of(central, leaders));
        }
    }
}
