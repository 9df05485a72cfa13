package org.interdict.experiments.analysis.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.model.random.NormalQuantile;
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

    private final CalibrationSettings.Method method;
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
    SequentialAbc(
            CalibrationSettings.Method method, double[] start, List<Band> bands, long seed, Evaluations evaluations) {
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
     */
    record Sample(
            List<Particle> prior, List<Particle> particles, List<ToleranceRound> rounds, Discrepancy discrepancy) {
        /** How many independent draws the particles are worth where the targets say nothing. */
        double independentDraws() {
            return Lineage.independentDraws(
                    particles.stream().map(Particle::lineage).toList());
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
        while (rounds.size() < method.rounds() && !met(particles)) {
            Replenishment round = new Replenishment(rounds.size(), particles, discrepancy);
            if (!round.run()) {
                return Optional.empty();
            }
            particles = round.particles;
            rounds.add(round.summary());
        }
        return Optional.of(new Sample(prior, particles, rounds, discrepancy));
    }

    private static boolean met(List<Particle> particles) {
        return particles.stream().allMatch(particle -> particle.distance() == 0);
    }

    /** Independent standard normal scores, each dimension spread evenly over its distribution (McKay et al. 1979). */
    private List<double[]> latinHypercube() {
        int n = method.particles();
        List<double[]> scores = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            scores.add(new double[start.length]);
        }
        for (int dimension = 0; dimension < start.length; dimension++) {
            Chance shuffle = Chance.of(seed, SHUFFLE, dimension);
            int[] stratum = new int[n];
            for (int i = 0; i < n; i++) {
                int other = shuffle.below(i + 1);
                stratum[i] = stratum[other];
                stratum[other] = i;
            }
            for (int i = 0; i < n; i++) {
                double probability =
                        (stratum[i] + Chance.of(seed, PRIOR, dimension, i).uniform()) / n;
                // The first particle begins at the usual values; the others are spread over the prior.
                scores.get(i)[dimension] = i == 0 ? start[dimension] : NormalQuantile.at(probability);
            }
        }
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
