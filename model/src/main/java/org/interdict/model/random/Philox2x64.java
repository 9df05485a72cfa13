package org.interdict.model.random;

/**
 * Philox2x64-7, a counter-based generator: a bijection of a 128-bit counter under a 64-bit key whose output passes the batteries of
 * randomness tests however the counters are chosen, neighbours included. Its authors found that six rounds are enough for that. They
 * publish known answers for seven rounds, which are used here.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11, <a
 * href="https://doi.org/10.1145/2063384.2063405">doi:10.1145/2063384.2063405</a>. The constants are theirs. The tests compare this class
 * with the known-answer vectors that they publish with Random123.
 *
 * <p>A pure function that allocates nothing.
 */
public final class Philox2x64 {
    /** Words of 32 bits in a block. */
    public static final int WORDS = 4;

    private static final int ROUNDS = 7;
    private static final long M0 = 0xD2B74407B1CE6E93L;
    private static final long W0 = 0x9E3779B97F4A7C15L;

    private Philox2x64() {}

    /**
     * Writes the block of four 32-bit words that belongs to a counter under a key: the two words of 64 bits, each with its low half first.
     *
     * @param c0 first word of the counter
     * @param c1 second word of the counter
     * @param key key
     * @param block receives the words: four places
     * @param from the first of them
     */
    static void block(long c0, long c1, long key, int[] block, int from) {
        block(c0, c1, key, block, from, ROUNDS);
    }

    /** As {@link #block(long, long, long, int[], int)}, with the given number of rounds. */
    static void block(long c0, long c1, long key, int[] block, int from, int rounds) {
        long x0 = c0;
        long x1 = c1;
        long k = key;
        for (int round = 0; round < rounds; round++) {
            // The high half of a product of numbers without a sign: M0 and, where its top bit is set, x0 count as
            // negative.
            long high = Math.multiplyHigh(M0, x0) + x0 + (x0 >> Long.SIZE - 1 & M0);
            long low = M0 * x0;
            x0 = high ^ k ^ x1;
            x1 = low;
            k += W0;
        }
        block[from] = (int) x0;
        block[from + 1] = (int) (x0 >>> Integer.SIZE);
        block[from + 2] = (int) x1;
        block[from + 3] = (int) (x1 >>> Integer.SIZE);
    }
}
