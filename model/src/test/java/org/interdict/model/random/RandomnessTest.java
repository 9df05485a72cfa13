package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The draws under a battery of {@value #TESTS} tests along and between entities, entry days, days, counters, streams, seeds and
 * domains. <b>False-alarm rate:</b> a perfect generator would fail with probability at most {@value #FALSE_ALARM} over all
 * tests together (Bonferroni: each is held to that rate divided by the number of tests; the reference distributions are asymptotic). The
 * seed is fixed, so the outcome is the same at every run.
 *
 * <p>That the battery can fail is shown on flawed designs, each of which it must reject with p below {@value #CERTAIN}.
 */
class RandomnessTest {
    private static final double FALSE_ALARM = 0.001;
    private static final int TESTS = 385;
    private static final double CERTAIN = 1e-12;

    @Test
    void drawsPassEveryTest() {
        Map<String, Double> pValues = Battery.pValues(BlockFunction.draws(), 0);
        assertEquals(TESTS, pValues.size());
        List<String> rejected = new ArrayList<>();
        pValues.forEach((name, p) -> {
            if (!(p > FALSE_ALARM / TESTS)) {
                rejected.add(name + ": p = " + p);
            }
        });
        assertEquals(List.of(), rejected);
    }

    @ParameterizedTest
    @MethodSource("flawedDesigns")
    void flawedDesignIsFound(BlockFunction design) {
        Map<String, Double> pValues = Battery.pValues(design, CERTAIN);
        Map.Entry<String, Double> worst =
                pValues.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        assertTrue(worst.getValue() < CERTAIN, () -> "not found: the least likely is " + worst);
    }

    static Stream<Named<BlockFunction>> flawedDesigns() {
        return Stream.of(
                Named.of("key is the sum of its parts", (place, words) -> {
                    long key = place.seed() + place.domain().tag() * 1000L + place.stream() * 77L + place.entity();
                    hash(key + place.entry() + place.day() + place.counter(), words);
                }),
                Named.of("key is the exclusive or of well-mixed parts", (place, words) -> {
                    long key = mix(place.seed() * 8 + place.domain().tag()) ^ mix(place.stream() + 0x1000000L);
                    key ^= mix(place.entity()) ^ mix(place.entry()) ^ mix(place.day()) ^ mix(place.counter());
                    hash(key, words);
                }),
                Named.of("streams share their draws", (place, words) -> philox(move(place, 0), 10, words)),
                Named.of("counter moves the entity", (place, words) -> {
                    Place shifted =
                            place.move(Place.Axis.ENTITY, place.counter()).move(Place.Axis.COUNTER, -place.counter());
                    philox(shifted, 10, words);
                }),
                Named.of(
                        "equal seeds give equal domains",
                        (place, words) -> philox(
                                new Place(
                                        place.seed() * 8,
                                        Domain.POPULATION,
                                        place.stream(),
                                        place.entity(),
                                        place.entry(),
                                        place.day(),
                                        place.counter()),
                                10,
                                words)),
                Named.of("two rounds", (place, words) -> philox(place, 2, words)),
                Named.of("three rounds", (place, words) -> philox(place, 3, words)),
                Named.of("one word of four is another's", (place, words) -> {
                    philox(place, 10, words);
                    words[3] = words[2];
                }),
                Named.of("a bit sticks at one place in eight", (place, words) -> {
                    philox(place, 10, words);
                    if ((words[1] & 7) == 0) {
                        words[0] |= 1;
                    }
                }),
                Named.of("evenly spread, not random", (place, words) -> {
                    for (int i = 0; i < words.length; i++) {
                        words[i] = (place.entity() + place.day() * 31 + i) * 0x9E3779B9;
                    }
                }));
    }

    private static Place move(Place place, int stream) {
        return new Place(
                place.seed(), place.domain(), stream, place.entity(), place.entry(), place.day(), place.counter());
    }

    private static void philox(Place place, int rounds, int[] words) {
        long key = mix(place.seed() * 8 + place.domain().tag());
        long c0 = Integer.toUnsignedLong(place.entity()) | (long) (place.entry() << 16 | place.counter()) << 32;
        long c1 = Integer.toUnsignedLong(place.day()) | (long) place.stream() << 32;
        Philox2x64.block(c0, c1, key, words, 0, rounds);
    }

    private static void hash(long key, int[] words) {
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) (mix(mix(key) + i * 0x9E3779B97F4A7C15L) >>> 32);
        }
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
