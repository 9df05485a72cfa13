package org.interdict.experiments.validation.instrument.community;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.method.Trajectories;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Group-based trajectories of posting (van der Bruggen and Blokland 2021; Blokland et al. 2024): monthly counts over the year from each
 * person's first post, for all persons who can be followed for a year after the first post; the number of groups that the Bayesian
 * information criterion prefers, from one to eight. And the persistent ones, who post in three months of four: their share of the persons,
 * and their share of the posts of the year.
 */
public final class PostingHistories implements Instrument {
    private static final int MONTHS = 12;
    private static final int DAYS_A_MONTH = 30;
    private static final int MOST_GROUPS = 8;
    /** Largest number of histories that are fitted; of more persons every n-th is taken. Such studies had as many, and the fit stays fast. */
    private static final int MOST_PERSONS = 400;
    /** Months with a post that make a person persistent. */
    private static final int PERSISTENT_MONTHS = 9;

    @Override
    public List<String> targets() {
        return List.of("posting-trajectories", "persistent-posters", "persistent-posts");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Histories(scenario.horizon().evaluationDays() - MONTHS * DAYS_A_MONTH);
    }

    private record History(int since, int[] months) {}

    private static final class Histories implements Enquiry {
        private final int lastFirstPost;
        private final Map<Long, History> histories = new HashMap<>();

        Histories(int lastFirstPost) {
            this.lastFirstPost = lastFirstPost;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts; post++) {
                History history = histories.computeIfAbsent(
                        Persons.key(world, ledger.author[post]), key -> new History(world.day, new int[MONTHS]));
                int month = (world.day - history.since()) / DAYS_A_MONTH;
                if (month < MONTHS) {
                    history.months()[month]++;
                }
            }
        }

        @Override
        public Map<String, Double> findings() {
            List<int[]> whole = histories.entrySet().stream()
                    .filter(each -> each.getValue().since() <= lastFirstPost)
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> each.getValue().months())
                    .toList();
            int every = Math.max(1, (whole.size() + MOST_PERSONS - 1) / MOST_PERSONS);
            int[][] counts = IntStream.range(0, whole.size())
                    .filter(i -> i % every == 0)
                    .mapToObj(whole::get)
                    .toArray(int[][]::new);
            List<int[]> persistent = whole.stream()
                    .filter(months ->
                            Arrays.stream(months).filter(posts -> posts > 0).count() >= PERSISTENT_MONTHS)
                    .toList();
            return Map.of(
                    "posting-trajectories",
                    Trajectories.preferred(counts, MOST_GROUPS),
                    "persistent-posters",
                    Ratio.of(persistent.size(), whole.size()),
                    "persistent-posts",
                    Ratio.of(posts(persistent), posts(whole)));
        }

        private static double posts(List<int[]> histories) {
            return histories.stream()
                    .mapToDouble(months -> Arrays.stream(months).sum())
                    .sum();
        }
    }
}
