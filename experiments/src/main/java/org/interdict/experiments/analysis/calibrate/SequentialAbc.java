package org.interdict.experiments.analysis.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByAbc;
import org.interdict.results.statistics.emulation.Chance;
import org.interdict.results.statistics.emulation.HypercubeSample;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.statistics.fit.ToleranceRound;

/**
 * Sequential approximate Bayesian computation by replenishment (Drovandi and Pettitt 2011, key {@code drovandi2011}; see Toni et al. 2009,
 * key {@code toni2009}, for the family). Particles are drawn from the prior. In each round those nearest to the targets survive, the
 * furthest of them sets the tolerance, copies of survivors take the places of the rest, and every particle makes some steps that keep it
 * within the tolerance. All particles weigh the same at all times.
 *
 * <p>Works in {@link Prior} scores. Every chance event is a function of seed, round, step and particle, so the result depends only on the
 * values that the parameter sets are given.
 */
final class SequentialAbc {
    private static final int PRIOR = 0;
    private static final int ROUND = 1;
    private static final int SHUFFLE = 2;
    /** Independent draws, over particles, below which a sample has degenerated. */
    private static final double LEAST_WORTH = 0.125;

    private final ByAbc method;
    private final double[] start;
    private final List<Band> bands;
    private final long seed;
    private final Evaluations evaluations;

    /**
     * A sampler.
     *
     * @param start scores of the first particle: where a person would begin
     * @param bands what is to be met
     * @param seed of everything that is drawn here
     * @param evaluations where values come from
     */
    SequentialAbc(ByAbc method, double[] start, List<Band> bands, long seed, Evaluations evaluations) {
        this.method = method;
        this.start = start;
        this.bands = bands;
        this.seed = seed;
        this.evaluations = evaluations;
    }

    /**
     * A parameter set whose values are wanted.
     *
     * @param number different from that of every other of the study
     */
    record Candidate(int number, double[] scores) {}

    /** Where values come from. */
    interface Evaluations {
        /** For each candidate, values by replicate and target, {@code NaN} where there is none; nothing if the user wants to stop. */
        Optional<List<double[][]>> of(List<Candidate> candidates);
    }

    /** A parameter set with its values. */
    record Particle(double[] scores, double[][] values, double distance, Lineage lineage) {}

    /**
     * What came out.
     *
     * @param prior the particles as first drawn
     * @param particles the last ones, all within the last tolerance
     * @param stopped why it ended early; empty if it did not
     */
    record Sample(
            List<Particle> prior,
            List<Particle> particles,
            List<ToleranceRound> rounds,
            Discrepancy discrepancy,
            String stopped) {
        /** How many independent draws the particles are worth where the targets say nothing. */
        double independentDraws() {
            return worth(particles);
        }

        /** In the form that all methods share. */
        FittedSample fitted() {
            return new FittedSample(
                    prior.stream().map(Particle::scores).toList(),
                    prior.stream().map(Particle::values).toList(),
                    particles.stream().map(Particle::scores).toList(),
                    IntStream.range(0, particles.size()).boxed().toList(),
                    discrepancy,
                    independentDraws(),
                    rounds,
                    Optional.empty(),
                    stopped);
        }
    }

    /** Runs it; nothing if the user wants to stop. */
    Optional<Sample> run() {
        List<double[]> scores = latinHypercube();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            candidates.add(new Candidate(i, scores.get(i)));
        }
        Optional<List<double[][]>> values = evaluations.of(candidates);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Discrepancy discrepancy = Discrepancy.of(bands, values.get());
        List<Particle> prior = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            double[][] found = values.get().get(i);
            prior.add(new Particle(scores.get(i), found, discrepancy.of(found), Lineage.founder(i)));
        }
        List<Particle> particles = prior;
        List<ToleranceRound> rounds = new ArrayList<>();
        String stopped = "";
        while (rounds.size() < method.rounds() && !met(particles)) {
            Replenishment round = new Replenishment(rounds.size(), particles, discrepancy);
            if (!round.run()) {
                return Optional.empty();
            }
            double worth = worth(round.particles);
            if (worth < LEAST_WORTH * round.particles.size()) {
                stopped = degenerate(rounds.size(), worth);
                break;
            }
            particles = round.particles;
            rounds.add(round.summary());
        }
        return Optional.of(new Sample(prior, particles, rounds, discrepancy, stopped));
    }

    /** How many independent draws particles are worth: their effective sample size. */
    private static double worth(List<Particle> particles) {
        return Lineage.independentDraws(
                particles.stream().map(Particle::lineage).toList());
    }

    private String degenerate(int rounds, double worth) {
        return String.format(
                Locale.ROOT,
                "the sample degenerates: after round %d its %d parameter sets would be worth %.0f independent draws, less than"
                        + " one in %.0f; it ends with the sample of round %d. More particles or more moves go further, and"
                        + " emulators need less",
                rounds + 1,
                method.particles(),
                worth,
                1 / LEAST_WORTH,
                rounds);
    }

    private static boolean met(List<Particle> particles) {
        return particles.stream().allMatch(particle -> particle.distance() == 0);
    }

    /** Independent standard normal scores, each dimension spread evenly over its distribution; the first particle begins at the usual values. */
    private List<double[]> latinHypercube() {
        List<double[]> scores = HypercubeSample.of(method.particles(), start.length, seed, SHUFFLE, PRIOR);
        System.arraycopy(start, 0, scores.get(0), 0, start.length);
        return scores;
    }

    /** One round. */
    private final class Replenishment {
        private final int round;
        private final Discrepancy discrepancy;
        private final double tolerance;
        private final int survivors;
        private final ProposalKernel kernel;
        private final List<Particle> particles;
        private int proposed;
        private int simulated;
        private int accepted;

        Replenishment(int round, List<Particle> before, Discrepancy discrepancy) {
            this.round = round;
            this.discrepancy = discrepancy;
            List<Particle> sorted = new ArrayList<>(before);
            // A stable sort: among equals the order stays that of the particles.
            sorted.sort(Comparator.comparingDouble(Particle::distance));
            int kept = Math.max(2, (int) FastMath.rint(method.keep() * sorted.size()));
            tolerance = sorted.get(kept - 1).distance();
            // Particles within the tolerance need not be replaced.
            survivors = (int) sorted.stream()
                    .filter(particle -> particle.distance() <= tolerance)
                    .count();
            List<Particle> parents = sorted.subList(0, survivors);
            kernel = ProposalKernel.of(
                    parents.stream().map(Particle::scores).toList(),
                    Lineage.independentDraws(
                            parents.stream().map(Particle::lineage).toList()));
            particles = new ArrayList<>(sorted.subList(0, survivors));
            for (int i = survivors; i < sorted.size(); i++) {
                particles.add(particles.get(Chance.of(seed, ROUND, round, i).below(survivors)));
            }
        }

        boolean run() {
            for (int step = 0; step < method.moves(); step++) {
                if (!move(step)) {
                    return false;
                }
            }
            return true;
        }

        /**
         * One step for every particle, so that particles that were lucky once do not stay for ever. The steps that the prior lets pass are
         * simulated together.
         */
        private boolean move(int step) {
            List<Candidate> candidates = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            List<Double> lengths = new ArrayList<>();
            for (int i = 0; i < particles.size(); i++) {
                Chance chance = Chance.of(seed, ROUND, round, i, step);
                ProposalKernel.Proposal proposal = kernel.step(particles.get(i).scores(), chance);
                proposed++;
                if (FastMath.log(chance.uniform()) < proposal.logRatio()) {
                    int block = 1 + round * method.moves() + step;
                    candidates.add(new Candidate(block * particles.size() + i, proposal.scores()));
                    places.add(i);
                    lengths.add(proposal.length());
                }
            }
            Optional<List<double[][]>> values = evaluations.of(candidates);
            if (values.isEmpty()) {
                return false;
            }
            simulated += candidates.size();
            for (int k = 0; k < places.size(); k++) {
                double distance = discrepancy.of(values.get().get(k));
                if (distance <= tolerance) {
                    Candidate moved = candidates.get(k);
                    Lineage lineage = particles.get(places.get(k)).lineage().stepped(lengths.get(k), moved.number());
                    particles.set(
                            places.get(k),
                            new Particle(moved.scores(), values.get().get(k), distance, lineage));
                    accepted++;
                }
            }
            return true;
        }

        ToleranceRound summary() {
            return new ToleranceRound(tolerance, proposed, simulated, accepted, kernel.shrinkage());
        }
    }
}
