package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.rng.core.source32.IntProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known answers for philox4x32-10, as the authors publish them in the file kat_vectors of Random123. */
class Philox4x32Test {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00000000 00000000 00000000 00000000 | 00000000 00000000 | 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
                "ffffffff ffffffff ffffffff ffffffff | ffffffff ffffffff | 408f276d 41c83b0e a20bc7c6 6d5451fd",
                "243f6a88 85a308d3 13198a2e 03707344 | a4093822 299f31d0 | d16cfe09 94fdcceb 5001e420 24126ea1"
            })
    void givesTheAuthorsKnownAnswers(String counter, String key, String expected) {
        int[] c = words(counter);
        int[] k = words(key);
        int[] block = new int[Philox4x32.WORDS];
        Philox4x32.block(c[0], c[1], c[2], c[3], k[0], k[1], block);
        HexFormat hex = HexFormat.of();
        assertEquals(
                expected,
                "%s %s %s %s"
                        .formatted(
                                hex.toHexDigits(block[0]),
                                hex.toHexDigits(block[1]),
                                hex.toHexDigits(block[2]),
                                hex.toHexDigits(block[3])));
    }

    private static int[] words(String hex) {
        return Arrays.stream(hex.split(" "))
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
    }

    @Test
    void agreesWithCommonsRng() {
        // Commons RNG takes two words of key and four of the first counter, and counts up before its first block.
        IntProvider commons = new org.apache.commons.rng.core.source32.Philox4x32(new int[] {11, -22, 33, 44, -55, 66});
        int[] block = new int[Philox4x32.WORDS];
        for (int i = 1; i <= 1_000; i++) {
            Philox4x32.block(33 + i, 44, -55, 66, 11, -22, block);
            for (int word : block) {
                assertEquals(commons.nextInt(), word);
            }
        }
    }
}
