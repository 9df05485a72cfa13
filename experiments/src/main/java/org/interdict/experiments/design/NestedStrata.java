package org.interdict.experiments.design;

import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.design.point.DigitScramble;

/**
 * Numbers in (0, 1) that fill their range evenly, whatever their number: of the first 2<sup>k</sup> draws of a dimension, and of every
 * aligned block of as many, exactly one lies in each of 2<sup>k</sup> equal parts. So n draws cover every parameter's range as a Latin
 * hypercube does, and a study with more draws keeps the ones it has. Dimensions are shuffled independently of one another.
 *
 * <p>Van der Corput's sequence with Owen's (1995, doi:10.1007/978-1-4612-2552-2_19) nested uniform scrambling of the digits, its order
 * shuffled in the same way in each dimension by itself (Burley 2020, Journal of Computer Graphics Techniques 9(4):8-20). Not Sobol's
 * sequence: among some 250 dimensions its low-order matrices repeat, so that with 64 draws many pairs of parameters would move together, and
 * no analysis could separate their effects.
 *
 * <p>A number is a function of key and index alone.
 */
final class NestedStrata {
    private static final long LEVEL = 0x9E3779B97F4A7C15L;

    private final long order;
    private final long digits;

    private NestedStrata(long order, long digits) {
        this.order = order;
        this.digits = digits;
    }

    /**
     * The numbers of one dimension.
     *
     * @param seed of the whole sample
     * @param name of the dimension
     */
    static NestedStrata of(long seed, String name) {
        long key = seed;
        for (int i = 0; i < name.length(); i++) {
            key = SeedPlan.mix(key + LEVEL * (name.charAt(i) + 1L));
        }
        return new NestedStrata(SeedPlan.mix(key + 1), SeedPlan.mix(key + 2));
    }

    /**
     * The number of a draw, strictly between 0 and 1.
     *
     * @param index 0 or more
     */
    double at(int index) {
        return DigitScramble.unit(DigitScramble.of(digits, Integer.reverse(DigitScramble.of(order, index))));
    }
}
