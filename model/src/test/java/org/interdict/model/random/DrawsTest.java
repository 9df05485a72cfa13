package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    private static final Stream REPLY = Stream.of(Domain.BEHAVIOUR, "visit.reply");

    private final Draws draws = Draws.of(1, 2, 3);

    /** The words come from a separate implementation of the documented layout in Python (integers and zlib.crc32). */
    @Test
    void blockIsPhiloxOfTheDocumentedLayout() {
        draws.at(REPLY, 77, -5, 1_094, 65_535);
        assertArrayEquals(new int[] {0x82027E3F, 0xDC3D7EFD, 0x35297C2E, 0xEB45972B}, words(draws));
    }

    @Test
    void drawHangsOnNothingDrawnBefore() {
        List<Integer> entities = new ArrayList<>();
        List<Double> forward = new ArrayList<>();
        for (int entity = 0; entity < 1_000; entity++) {
            entities.add(entity);
            forward.add(draws.uniform(REPLY, entity, 0, 9, 0));
        }
        Collections.shuffle(entities, new Random(5));
        for (int entity : entities) {
            assertEquals(forward.get(entity), draws.uniform(REPLY, entity, 0, 9, 0));
        }
    }

    @Test
    void eachSeedMovesItsOwnDomainAlone() {
        Draws other = Draws.of(1, 99, 3);
        for (Domain domain : Domain.values()) {
            Stream stream = Stream.of(domain, "decision");
            boolean same = draws.uniform(stream, 4, 0, 8, 0) == other.uniform(stream, 4, 0, 8, 0);
            assertEquals(domain != Domain.NETWORK, same, domain.name());
        }
    }

    @Test
    void copyAndSerialisedFormStandAtTheSameBlockAndGoOnAlike() throws IOException, ClassNotFoundException {
        draws.at(REPLY, 1, 2, 3, 4);
        Draws copy = draws.copy();
        Draws restored = restored(draws);
        int[] before = words(draws);
        draws.at(REPLY, 9, 9, 9, 9);
        assertArrayEquals(before, words(copy));
        assertArrayEquals(before, words(restored));
        copy.at(REPLY, 9, 9, 9, 9);
        restored.at(restored(REPLY), 9, 9, 9, 9);
        assertArrayEquals(words(draws), words(copy));
        assertArrayEquals(words(draws), words(restored));
    }

    @ParameterizedTest
    @CsvSource({"-32769, 0", "32768, 0", "0, -1", "0, 65536"})
    void placeOutOfRangeIsRefused(int entry, int counter) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> draws.at(REPLY, 0, entry, 0, counter))
                        .getMessage());
        assertTrue(message.contains("BEHAVIOUR/visit.reply") && message.contains(String.valueOf(entry)), message);
    }

    @Test
    void extremesOfEveryPartAreUnlike() {
        List<Double> seen = new ArrayList<>();
        for (int entity : new int[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE}) {
            for (int day : new int[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE}) {
                for (int entry : new int[] {Short.MIN_VALUE, -1, 0, 1, Short.MAX_VALUE}) {
                    for (int counter : new int[] {0, 1, 65_535}) {
                        seen.add(draws.uniform(REPLY, entity, entry, day, counter));
                    }
                }
            }
        }
        assertEquals(seen.size(), seen.stream().distinct().count());
    }

    @Test
    void numbersAreTheStatedFunctionsOfTheWords() {
        for (int entity = 0; entity < 1_000; entity++) {
            draws.at(REPLY, entity, 0, 0, 0);
            for (int word = 0; word < 4; word++) {
                long unsigned = Integer.toUnsignedLong(draws.word(word));
                assertEquals((2 * unsigned + 1) / 0x1.0p33, draws.unit(word));
                assertEquals(unsigned * 7 >> 32, draws.below(word, 7));
                assertEquals(0, draws.below(word, 1));
                assertTrue(draws.below(word, Integer.MAX_VALUE) >= 0);
            }
            for (int half = 0; half < 2; half++) {
                double u = draws.unit53(half);
                assertTrue(u > 0 && u < 1);
                assertEquals(1, (long) (u * 0x1.0p53) & 1, "an odd multiple of 2^-53");
                assertEquals(draws.unit(2 * half), u, 0x1.0p-32);
            }
        }
    }

    @Test
    void noNumberIsZeroOrOneAtTheExtremeWords() {
        Draws extreme = new Draws(new long[3], new int[] {0, 0, -1, -1});
        assertAll(
                () -> assertEquals(0x1.0p-33, extreme.unit(0)),
                () -> assertEquals(1 - 0x1.0p-33, extreme.unit(3)),
                () -> assertEquals(0x1.0p-53, extreme.unit53(0)),
                () -> assertEquals(1 - 0x1.0p-53, extreme.unit53(1)),
                () -> assertEquals(0, extreme.below(0, Integer.MAX_VALUE)),
                () -> assertEquals(Integer.MAX_VALUE - 1, extreme.below(3, Integer.MAX_VALUE)));
    }

    @Test
    void emptyChoiceIsRefused() {
        draws.at(REPLY, 0, 0, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> draws.below(0, 0));
        assertThrows(IllegalArgumentException.class, () -> draws.below(0, -3));
    }

    @Test
    void strongerChanceLosesNoEvent() {
        for (int entity = 0; entity < 2_000; entity++) {
            boolean before = false;
            for (double p = 0; p <= 1; p += 0.0625) {
                boolean happens = draws.chance(REPLY, entity, 0, 3, 0, p);
                assertTrue(happens || !before);
                before = happens;
            }
            assertFalse(draws.chance(REPLY, entity, 0, 3, 0, 0));
            assertFalse(draws.chance(REPLY, entity, 0, 3, 0, Double.NaN));
            assertTrue(draws.chance(REPLY, entity, 0, 3, 0, 1));
        }
    }

    @Test
    void streamIsItsDomainAndName() {
        Stream same = Stream.of(Domain.BEHAVIOUR, "visit.reply");
        assertAll(
                () -> assertEquals(REPLY, same),
                () -> assertEquals(REPLY.hashCode(), same.hashCode()),
                () -> assertNotEquals(REPLY, Stream.of(Domain.NETWORK, "visit.reply")),
                () -> assertNotEquals(REPLY, Stream.of(Domain.BEHAVIOUR, "visit.post")),
                () -> assertThrows(IllegalArgumentException.class, () -> Stream.of(Domain.NETWORK, " ")),
                // The check value of CRC-32: the sum of the nine digits.
                () -> assertEquals(
                        0xCBF43926, Stream.of(Domain.NETWORK, "123456789").id()));
    }

    private static int[] words(Draws draws) {
        return new int[] {draws.word(0), draws.word(1), draws.word(2), draws.word(3)};
    }

    @SuppressWarnings("unchecked")
    private static <T> T restored(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void aSeriesIsItsBlocksOneByOne() {
        Draws one = Draws.of(1, 2, 3);
        Draws series = Draws.of(1, 2, 3);
        Stream stream = Stream.of(Domain.NETWORK, "test.series");
        series.series(stream, 17, -4, 99, Draws.MAX_SERIES);
        for (int counter = 0; counter < Draws.MAX_SERIES; counter++) {
            one.at(stream, 17, -4, 99, counter);
            for (int word = 0; word < Philox2x64.WORDS; word++) {
                assertEquals(one.word(word), series.word(counter * Philox2x64.WORDS + word));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> series.series(stream, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> series.series(stream, 0, 0, 0, Draws.MAX_SERIES + 1));
    }
}
