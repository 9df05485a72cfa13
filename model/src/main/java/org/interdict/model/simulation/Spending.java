package org.interdict.model.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.OperationPolicy;
import org.interdict.model.policy.Policy;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.World;
import org.interdict.model.world.WorldTraits;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.lever.Orders;
import org.interdict.model.world.policing.TargetSelection;

/**
 * What policies ask to be paid for, without a run: each policy acts on every day on which its timing lets it, and pays as it would in a run
 * that never lacks whom or what to act on. For a policy that works every day this is what a run spends, to the last bit; for single
 * operations it is the most that a run can spend, as long as each time no more are ordered than there are. Triggers and conditions to stop depend on the run, so policies that have one are refused.
 */
public final class Spending {
    /** A small world of members and forums, so that an operation finds one of each. */
    private static final WorldSettings SMALL = new WorldSettings(1_000, 12, 2);

    private static final double PLENTY = 1e9;

    private final Horizon horizon;
    private final Scene scene;

    /** Of policies in a world of this size and this long. */
    public Spending(WorldSettings settings, Horizon horizon) {
        this.horizon = horizon;
        World small = new World(SMALL, WorldTraits.of(Map.of()), Seeds.of(1), 0, 0, Measures.ALL.size());
        for (int slot = 0; slot < small.persons.size; slot++) {
            small.persons.stage(slot, Stage.NEWBIE.ordinal());
        }
        scene = new Scene(settings, small.targets(), new Levers(settings.regions()));
    }

    /**
     * Investigator-days of these policies together over the evaluation, without any budget, added in the order in which a run adds them.
     *
     * @throws IllegalArgumentException if a policy has a trigger or a condition to stop, or a value is not legal
     */
    public double total(List<PolicySetting> policies) {
        List<Course> courses = new ArrayList<>();
        for (PolicySetting setting : policies) {
            Timing timing = setting.timing();
            if (timing.trigger() != null || timing.stop() != null) {
                throw new IllegalArgumentException(
                        "what it spends depends on the run, since it has a trigger or a condition to stop");
            }
            courses.add(new Course(timing, Policies.named(setting.policy()).create(setting.values())));
        }
        double total = 0;
        for (int day = 0; day < horizon.evaluationDays(); day++) {
            for (Course course : courses) {
                total = course.pay(day, total, scene);
            }
        }
        return total;
    }

    /** What an act sees: everything that it may look for is there. */
    private record Scene(WorldSettings settings, TargetSelection targets, Levers levers) implements PolicyView {
        @Override
        public long members() {
            return (long) PLENTY;
        }

        @Override
        public double facilitators() {
            return PLENTY;
        }

        @Override
        public Orders orders() {
            return new Orders();
        }
    }

    /** A policy on its way through the days. */
    private static final class Course implements Duty {
        private final Timing timing;
        private final Policy policy;
        private int today;
        private int done;
        private int lastDone = Integer.MIN_VALUE;
        /** What one operation costs; below 0 as long as it is not known. */
        private double price = -1;

        private double paid;
        private boolean asked;

        Course(Timing timing, Policy policy) {
            this.timing = timing;
            this.policy = policy;
        }

        /** The sum after what is paid today. */
        double pay(int day, double before, Scene scene) {
            today = day;
            Integer end = timing.endDay();
            boolean over = timing.times() > 0 && done >= timing.times();
            boolean early = lastDone != Integer.MIN_VALUE && day - lastDone < timing.everyDays();
            boolean operation = policy instanceof OperationPolicy;
            boolean once = operation && timing.everyDays() == 0 && done > 0;
            if (day < timing.startDay() || end != null && day > end || over || early || once) {
                return before;
            }
            if (operation && price >= 0) {
                paid = before + price;
            } else {
                paid = before;
                asked = false;
                policy.act(scene, this);
                price = paid - before;
            }
            if (asked) {
                done++;
                lastDone = day;
            }
            return paid;
        }

        @Override
        public double strength() {
            return timing.rampDays() == 0 ? 1 : Math.min(1, (today - timing.startDay() + 1.0) / timing.rampDays());
        }

        @Override
        public boolean due() {
            return true;
        }

        @Override
        public boolean affords(double investigatorDays) {
            return true;
        }

        @Override
        public boolean pay(double investigatorDays) {
            asked = true;
            paid += investigatorDays;
            return true;
        }

        @Override
        public void done() {
            // Counted when it pays.
        }
    }
}
