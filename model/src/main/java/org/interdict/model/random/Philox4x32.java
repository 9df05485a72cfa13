package org.interdict.model.random;

/**
 * Philox4x32-10, a counter-based generator: a bijection of a 128-bit counter under a 64-bit key whose output passes the
 * batteries of randomness tests however the counters are chosen, neighbours included.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11,
 * <a href="https://doi.org/10.1145/2063384.2063405">doi:10.1145/2063384.2063405</a>. The constants are theirs, and the
 * tests hold this class to the known-answer vectors they publish with Random123.
 *
 * <p>A pure function that allocates nothing.
 */
public final class Philox4x32 {
    /** Words in a block. */
    public static final int WORDS = 4;

    private static final int ROUNDS = 10;
    private static final long M0 = 0xD2511F53L;
    private static final long M1 = 0xCD9E8D57L;
    private static final int W0 = 0x9E3779B9;
    private static final int W1 = 0xBB67AE85;
    private static final long MASK = 0xFFFFFFFFL;

    private Philox4x32() {}

    /**
     * Writes the block of four 32-bit words that belongs to a counter under a key.
     *
     * @param c0 first word of the counter
     * @param c1 second word of the counter
     * @param c2 third word of the counter
     * @param c3 fourth word of the counter
     * @param k0 first word of the key
     * @param k1 second word of the key
     * @param block where the words go: the first four places
     */
    public static void block(int c0, int c1, int c2, int c3, int k0, int k1, int[] block) {
        block(c0, c1, c2, c3, k0, k1, block, 0);
    }

    /**
     * As {@link #block(int, int, int, int, int, int, int[])}, from a place on.
     *
     * @param from the first of the four places
     */
    static void block(int c0, int c1, int c2, int c3, int k0, int k1, int[] block, int from) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = k0;
        int key1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = M0 * (x0 & MASK);
            long product1 = M1 * (x2 & MASK);
            x0 = (int) (product1 >>> 32) ^ x1 ^ key0;
            x1 = (int) product1;
            x2 = (int) (product0 >>> 32) ^ x3 ^ key1;
            x3 = (int) product0;
            key0 += W0;
            key1 += W1;
        }
        block[from] = x0;
        block[from + 1] = x1;
        block[from + 2] = x2;
        block[from + 3] = x3;
    }
}
