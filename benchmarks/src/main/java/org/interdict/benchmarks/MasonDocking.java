package org.interdict.benchmarks;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/** The docking model as MASON's manual would write it: an object a member, each scheduled by itself, one shared generator. */
public final class MasonDocking extends SimState implements ForumContagion {
    private static final long serialVersionUID = 1L;

    private final Member[] members;
    private final int kept;
    private final Member[][] board;
    private final int[] next = new int[FORUMS];
    private final int[] filled = new int[FORUMS];
    private long posts;
    private long arrests;

    MasonDocking(int size, long seed) {
        super(seed);
        members = new Member[size];
        kept = ForumContagion.kept(size);
        board = new Member[FORUMS][kept];
        for (int i = 0; i < size; i++) {
            enter(i, 0);
        }
        schedule.scheduleRepeating(0, 1, new Evening());
    }

    /** Runs the program, see {@link DockingProgram}. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        new DockingProgram("mason", MasonDocking::new).run(arguments);
    }

    private void enter(int place, double time) {
        Member member = new Member(this);
        members[place] = member;
        member.stop = schedule.scheduleRepeating(time, 0, member);
    }

    private static final class Member implements Steppable {
        private static final long serialVersionUID = 1L;
        private final double activity;
        private final double posting;
        private final double stubbornness;
        private final int home;
        private double belief;
        private double status;
        private Stoppable stop = () -> {};

        Member(MasonDocking model) {
            activity = Math.min(1, ACTIVITY * Math.exp(model.random.nextGaussian()));
            posting = Math.min(1, POSTING * Math.pow(1 - model.random.nextDouble(), POSTING_EXPONENT));
            stubbornness = model.random.nextDouble();
            belief = model.random.nextDouble();
            home = model.random.nextInt(FORUMS);
        }

        @Override
        public void step(SimState state) {
            MasonDocking model = (MasonDocking) state;
            if (model.random.nextDouble() < activity) {
                visit(model);
            }
            status *= 1 - LOSS;
        }

        private void visit(MasonDocking model) {
            int forum = model.random.nextDouble() < AT_HOME ? home : model.random.nextInt(FORUMS);
            int count = model.filled[forum];
            if (count > 0) {
                double sum = 0;
                for (int read = 0; read < READS; read++) {
                    sum += model.board[forum][model.random.nextInt(count)].belief;
                }
                belief += STEP * (1 - stubbornness) * (sum / READS - belief);
            }
            if (model.random.nextDouble() < posting) {
                model.board[forum][model.next[forum]] = this;
                model.next[forum] = (model.next[forum] + 1) % model.kept;
                model.filled[forum] = Math.min(model.kept, count + 1);
                status += 1;
                model.posts++;
            }
        }
    }

    private final class Evening implements Steppable {
        private static final long serialVersionUID = 1L;

        @Override
        public void step(SimState state) {
            double expected = ARRESTS * members.length;
            int number = (int) expected + (random.nextDouble() < expected - (int) expected ? 1 : 0);
            int found = 1;
            while (number > 0 && found > 0) {
                found = arrest(number);
                number -= found;
            }
        }

        /** Arrests in one pass, at sorted places along the sum of status; two places in one member's part count once. */
        private int arrest(int number) {
            double total = Arrays.stream(members).mapToDouble(m -> m.status).sum();
            double[] places = new double[number];
            for (int k = 0; k < number; k++) {
                places[k] = random.nextDouble() * total;
            }
            Arrays.sort(places);
            double passed = 0;
            int found = 0;
            int k = 0;
            for (int i = 0; i < members.length && k < number; i++) {
                passed += members[i].status;
                if (passed > places[k]) {
                    while (k < number && passed > places[k]) {
                        k++;
                    }
                    members[i].stop.stop();
                    enter(i, schedule.getTime() + 1);
                    arrests++;
                    found++;
                }
            }
            return found;
        }
    }

    @Override
    public void run(int days) {
        for (int day = 0; day < days; day++) {
            schedule.step(this);
        }
    }

    @Override
    public long posts() {
        return posts;
    }

    @Override
    public long arrests() {
        return arrests;
    }

    @Override
    public double[] beliefs() {
        return Arrays.stream(members).mapToDouble(m -> m.belief).toArray();
    }

    @Override
    public double[] status() {
        return Arrays.stream(members).mapToDouble(m -> m.status).toArray();
    }
}
