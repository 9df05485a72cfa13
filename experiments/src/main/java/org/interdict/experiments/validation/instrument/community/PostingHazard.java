package org.interdict.experiments.validation.instrument.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.method.Logit;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Whether replies make persons continue to post (Blokland et al. 2024). An observation is one week of the last year in which a person who
 * has posted is a member: does the person post in this week? Regressed (logit, the discrete form of a hazard) on the log of 1 + replies
 * received in the four weeks before, with the person's own past held constant: the log of posts so far, the log of weeks since the first
 * one, and whether the person posted in the week before. The finding is the odds ratio for one unit of the first.
 */
public final class PostingHazard implements Instrument {
    private static final int YEAR = 365;
    private static final int DAYS_A_WEEK = 7;
    private static final int WEEKS_IN_MIND = 4;
    private static final int PREDICTORS = 4;

    @Override
    public List<String> targets() {
        return List.of("reply-effect");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Weeks(scenario.horizon().evaluationDays() - YEAR);
    }

    private static final class Poster {
        private final int[] replies = new int[WEEKS_IN_MIND];
        private int posts;
        private int before;
        private int thisWeek;
        private int repliesThisWeek;
        private int weeks;
    }

    private static final class Weeks implements Enquiry {
        private final int from;
        private final Map<Long, Poster> posters = new HashMap<>();
        private final List<double[]> rows = new ArrayList<>();
        private final List<Boolean> posted = new ArrayList<>();

        Weeks(int from) {
            this.from = from;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts; post++) {
                posters.computeIfAbsent(Persons.key(world, ledger.author[post]), key -> new Poster()).thisWeek++;
                if (ledger.repliedTo[post] >= 0) {
                    Poster target = posters.get(Persons.key(world, ledger.repliedTo[post]));
                    if (target != null) {
                        target.repliesThisWeek++;
                    }
                }
            }
            if (Math.floorMod(world.day, DAYS_A_WEEK) == DAYS_A_WEEK - 1) {
                endWeek(world);
            }
        }

        private void endWeek(World world) {
            int place = Math.floorMod(Math.floorDiv(world.day, DAYS_A_WEEK), WEEKS_IN_MIND);
            for (Iterator<Map.Entry<Long, Poster>> each = posters.entrySet().iterator(); each.hasNext(); ) {
                Map.Entry<Long, Poster> entry = each.next();
                Poster poster = entry.getValue();
                if (!Persons.present(world, entry.getKey())) {
                    each.remove();
                    continue;
                }
                boolean member = Stage.member(world.persons.stage(Persons.slot(entry.getKey())));
                if (world.day >= from && poster.posts > 0 && member) {
                    rows.add(row(poster));
                    posted.add(poster.thisWeek > 0);
                }
                poster.replies[place] = poster.repliesThisWeek;
                poster.posts += poster.thisWeek;
                poster.before = poster.thisWeek;
                poster.thisWeek = 0;
                poster.repliesThisWeek = 0;
                poster.weeks++;
            }
        }

        private static double[] row(Poster poster) {
            int replies = 0;
            for (int week : poster.replies) {
                replies += week;
            }
            return new double[] {
                StrictMath.log1p(replies),
                StrictMath.log1p(poster.posts),
                StrictMath.log1p(poster.weeks),
                poster.before > 0 ? 1 : 0
            };
        }

        @Override
        public Map<String, Double> findings() {
            boolean[] y = new boolean[posted.size()];
            for (int i = 0; i < y.length; i++) {
                y[i] = posted.get(i);
            }
            double effect = Logit.coefficients(y, rows.toArray(new double[0][]), PREDICTORS)[1];
            return Map.of("reply-effect", StrictMath.exp(effect));
        }
    }
}
