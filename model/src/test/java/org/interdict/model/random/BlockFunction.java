package org.interdict.model.random;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A block of four words for every place: the draws of the model, or a flawed design that the battery must tell from them. */
@FunctionalInterface
interface BlockFunction {
    void block(Place place, int[] words);

    /** The draws of the model. */
    static BlockFunction draws() {
        Map<Long, Draws> runs = new HashMap<>();
        Map<Domain, Map<Integer, Stream>> streams = new EnumMap<>(Domain.class);
        for (Domain domain : Domain.values()) {
            streams.put(domain, new HashMap<>());
        }
        return (place, words) -> {
            Draws draws = runs.computeIfAbsent(place.seed(), seed -> Draws.of(seed, seed, seed));
            Stream stream = Objects.requireNonNull(streams.get(place.domain()))
                    .computeIfAbsent(place.stream(), number -> Stream.of(place.domain(), "stream " + number));
            draws.at(stream, place.entity(), place.entry(), place.day(), place.counter());
            for (int i = 0; i < words.length; i++) {
                words[i] = draws.word(i);
            }
        };
    }
}
