package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known answers for philox2x64 with 7 and with 10 rounds, as the authors publish them in the file kat_vectors of Random123. */
class Philox2x64Test {
    private static final int LENGTH = 64;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 0000000000000000 | 0000000000000000 | 0000000000000000 | b41da69fbfefc666 | 511e9ce1a5534056",
                "7 | ffffffffffffffff | ffffffffffffffff | ffffffffffffffff | a4696cc04462015d | 724782dae17169e9",
                "7 | 243f6a8885a308d3 | 13198a2e03707344 | a4093822299f31d0 | 98ed1534392bf372 | 67528b1568882fd5",
                "10 | 0000000000000000 | 0000000000000000 | 0000000000000000 | ca00a0459843d731 | 66c24222c9a845b5",
                "10 | ffffffffffffffff | ffffffffffffffff | ffffffffffffffff | 65b021d60cd8310f | 4d02f3222f86df20",
                "10 | 243f6a8885a308d3 | 13198a2e03707344 | a4093822299f31d0 | 0a5e742c2997341c | b0f883d38000de5d"
            })
    void givesTheAuthorsKnownAnswers(int rounds, String c0, String c1, String key, String first, String second) {
        int[] block = new int[Philox2x64.WORDS];
        Philox2x64.block(word(c0), word(c1), word(key), block, 0, rounds);
        assertEquals(word(first), joined(block, 0));
        assertEquals(word(second), joined(block, 2));
    }

    @Test
    void runsSevenRounds() {
        int[] block = new int[Philox2x64.WORDS];
        int[] seven = new int[Philox2x64.WORDS];
        Philox2x64.block(5, -6, 7, block, 0);
        Philox2x64.block(5, -6, 7, seven, 0, 7);
        assertEquals(joined(seven, 0), joined(block, 0));
        assertEquals(joined(seven, 2), joined(block, 2));
    }

    /** One round in whole numbers of any size, as the paper writes it. */
    @Test
    void aRoundIsTheProductOfNumbersWithoutASign() {
        BigInteger multiplier = new BigInteger("D2B74407B1CE6E93", 16);
        Random random = new Random(8);
        int[] block = new int[Philox2x64.WORDS];
        for (int i = 0; i < 1_000; i++) {
            long c0 = random.nextLong();
            long c1 = random.nextLong();
            long key = random.nextLong();
            Philox2x64.block(c0, c1, key, block, 0, 1);
            BigInteger product = multiplier.multiply(new BigInteger(Long.toUnsignedString(c0)));
            assertEquals(product.shiftRight(LENGTH).longValue() ^ key ^ c1, joined(block, 0));
            assertEquals(product.longValue(), joined(block, 2));
        }
    }

    private static long word(String hex) {
        return Long.parseUnsignedLong(hex, 16);
    }

    private static long joined(int[] block, int from) {
        return (block[from] & 0xFFFFFFFFL) | (long) block[from + 1] << Integer.SIZE;
    }
}
