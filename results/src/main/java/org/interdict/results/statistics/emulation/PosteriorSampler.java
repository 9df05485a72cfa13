package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws parameter sets from the posterior that the emulators give: chains of Hamiltonian Monte Carlo ({@link Trajectory}) that begin where
 * {@link Walkers} arrive, with proposals fitted to them. Chains are lengthened until they agree, or to an end. Every chance event is a function
 * of seed, chain and step.
 */
public final class PosteriorSampler {
    private static final int FEWEST_WALKERS = 256;
    private static final int FEWEST_WALKERS_OF_A_DESIGN = 128;
    private static final int CHAINS = 8;
    private static final int SETTLING = 50;
    private static final int SHORTEST = 500;
    private static final int LONGEST = 4_000;
    /** Steps after which walkers that are used as a sample have lost their common ancestors. */
    private static final int PARTING = 4;

    /** R-hat at which chains are not lengthened any more (Vehtari et al. 2021, key {@code vehtari2021}). */
    private static final double ENOUGH = 1.01;

    private static final int CHAIN = 4;

    private final Emulators emulators;
    private final Plausibility plausibility;
    private final long seed;

    /**
     * A sampler.
     *
     * @param ranges of the targets, in order
     * @param seed of all that is drawn here
     */
    public PosteriorSampler(Emulators emulators, List<TargetRange> ranges, long seed) {
        this.emulators = emulators;
        this.plausibility = Plausibility.of(emulators, ranges);
        this.seed = seed;
    }

    /**
     * Parameter sets, all equally probable.
     *
     * @param rows scores of each set
     * @param chains how they were drawn
     */
    public record Sample(List<double[]> rows, ChainFinding chains) {}

    /** What the emulators and the ranges say of a parameter set. */
    public Plausibility plausibility() {
        return plausibility;
    }

    /**
     * Drawn at small cost, from walkers alone: for a design, or for one of many checks.
     *
     * @param widening factor of the emulators' errors, at least 1; more than 1 for a design around the posterior
     */
    public List<double[]> quick(int rows, double widening) {
        int number = Math.max(rows, FEWEST_WALKERS_OF_A_DESIGN);
        Walkers walkers = Walkers.arrived(plausibility, widening, seed, number, emulators.parameters());
        walkers.steps(PARTING);
        List<double[]> sample = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            // Copies of one ancestor are neighbours: rows are taken from everywhere.
            sample.add(walkers.places().get((int) ((long) i * number / rows)).scores());
        }
        return sample;
    }

    /** Drawn from chains, with what is known of their quality. */
    public Sample draw(int rows) {
        Walkers walkers = Walkers.arrived(plausibility, 1, seed, FEWEST_WALKERS, emulators.parameters());
        walkers.steps(PARTING);
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < CHAINS; i++) {
            Chain chain = new Chain(i, walkers, walkers.places().get(i * FEWEST_WALKERS / CHAINS));
            chain.go(SETTLING);
            chain.begin();
            chains.add(chain);
        }
        int length = SHORTEST;
        ChainFinding finding = lengthened(chains, length);
        while (!settled(finding, rows) && length < LONGEST) {
            length *= 2;
            finding = lengthened(chains, length);
        }
        List<double[]> sample = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int step = (int) ((i / CHAINS + 0.5) * CHAINS * length / (rows + CHAINS));
            sample.add(chains.get(i % CHAINS).passed.get(Math.min(step, length - 1)));
        }
        return new Sample(sample, finding);
    }

    private static boolean settled(ChainFinding finding, int rows) {
        return finding.rHat() <= ENOUGH && finding.effective() >= Math.max(rows, ChainFinding.LEAST_EFFECTIVE);
    }

    private ChainFinding lengthened(List<Chain> chains, int length) {
        chains.forEach(chain -> chain.go(length - chain.passed.size()));
        double rHat = 1;
        double effective = Double.POSITIVE_INFINITY;
        for (int parameter = 0; parameter < emulators.parameters(); parameter++) {
            int index = parameter;
            ChainDiagnostics one = ChainDiagnostics.of(chains.stream()
                    .map(chain -> chain.passed.stream()
                            .mapToDouble(each -> each[index])
                            .toArray())
                    .toList());
            rHat = Math.max(rHat, one.rHat());
            effective = Math.min(effective, one.effective());
        }
        int made = chains.stream().mapToInt(chain -> chain.made).sum();
        return new ChainFinding(CHAINS, length, (double) made / ((long) CHAINS * length), rHat, effective);
    }

    /** One chain. */
    private final class Chain {
        private final int number;
        private final Walkers walkers;
        private final List<double[]> passed = new ArrayList<>();
        private Walkers.Place place;
        private int step;
        private int made;

        Chain(int number, Walkers walkers, Walkers.Place place) {
            this.number = number;
            this.walkers = walkers;
            this.place = place;
        }

        void go(int steps) {
            for (int i = 0; i < steps; i++) {
                Walkers.Place next = walkers.step(place, Chance.of(seed, CHAIN, number, step));
                made += next == place ? 0 : 1;
                place = next;
                passed.add(place.scores());
                step++;
            }
        }

        /** From here on, steps count. */
        void begin() {
            passed.clear();
            made = 0;
        }
    }
}
