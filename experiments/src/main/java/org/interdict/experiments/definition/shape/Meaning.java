package org.interdict.experiments.definition.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interdict.experiments.definition.syntax.Spelling;

/**
 * The allowed word that was probably meant, by its meaning: {@code help-lines} for {@code help-access}. {@link Spelling} looks at letters
 * and is asked first. Here a word is taken apart, and its parts are looked for in the names and in what is said about them.
 */
public final class Meaning {
    /** Words that users have for one thing; each may stand for each other. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("takedown", "shutdown", "closure", "closing", "seizure", "raid"),
            Set.of("police", "arrest", "prosecution", "raid"),
            Set.of("help", "therapy", "treatment", "counselling", "hotline"),
            Set.of("scan", "detection", "filter", "hash"),
            Set.of("block", "filter", "censor"),
            Set.of("warning", "banner", "deterrence", "messages"),
            Set.of("parents", "guardianship", "supervision", "schools"),
            Set.of("undercover", "infiltration", "covert"),
            Set.of("payment", "money", "bank", "card"),
            Set.of("hosts", "provider", "hosting", "cloud"),
            Set.of("cost", "spending", "expense", "price"),
            Set.of("replicates", "runs", "repetitions", "samples"),
            Set.of("horizon", "duration", "years", "length"),
            Set.of("measures", "outcomes", "outputs", "indicators", "metrics"),
            Set.of("strategies", "arms", "scenarios", "variants"),
            Set.of("run", "simulate", "execute"),
            Set.of("report", "plot", "figure", "show"),
            Set.of("init", "new", "create"));

    private static final Set<String> SMALL = Set.of(
            "the", "and", "for", "with", "that", "who", "not", "are", "its", "per", "each", "from", "all", "what",
            "how");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    /** Scores: a part of the name; a word for the same thing; a word of the meaning. */
    private static final int IN_NAME = 4;

    private static final int SAME_THING = 3;
    private static final int IN_MEANING = 2;

    private Meaning() {}

    /**
     * The one allowed word whose name or meaning has most in common with this one; empty if two have the same, or none has enough.
     *
     * @param word as written
     * @param allowed the words that are right
     * @param meanings what each of them means, in the same order; may be empty
     */
    public static Optional<String> nearest(String word, List<String> allowed, List<String> meanings) {
        List<String> parts = parts(word);
        int best = 0;
        int second = 0;
        String nearest = "";
        for (int i = 0; i < allowed.size(); i++) {
            int score = score(parts, parts(allowed.get(i)), i < meanings.size() ? parts(meanings.get(i)) : List.of());
            if (score > best) {
                second = best;
                best = score;
                nearest = allowed.get(i);
            } else {
                second = Math.max(second, score);
            }
        }
        // Half of the parts must be found in what is said about it, or one of them in its name.
        boolean enough = best >= IN_NAME || best >= IN_MEANING && best >= parts.size();
        return enough && best > second ? Optional.of(nearest) : Optional.empty();
    }

    /** {@code did you mean 'x'?} by spelling or else by meaning, or an empty string. */
    public static String suggestion(String word, List<String> allowed, List<String> meanings) {
        return Spelling.nearest(word, allowed)
                .or(() -> nearest(word, allowed, meanings))
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse("");
    }

    private static int score(List<String> parts, List<String> name, List<String> meaning) {
        int score = 0;
        for (String part : parts) {
            if (akin(part, name)) {
                score += IN_NAME;
            } else if (sameThing(part, name)) {
                score += SAME_THING;
            } else if (akin(part, meaning)) {
                score += IN_MEANING;
            }
        }
        return score;
    }

    private static boolean sameThing(String part, List<String> others) {
        return SAME.stream()
                .filter(words -> akin(part, words))
                .anyMatch(words -> words.stream().anyMatch(word -> akin(word, others)));
    }

    private static boolean akin(String part, Collection<String> others) {
        return others.stream().anyMatch(other -> akin(part, other));
    }

    /** Whether two words begin in the same way and differ at most by an ending: seizure, seizes. */
    private static boolean akin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same == shorter && one.length() == other.length()
                || same >= SHORTEST_STEM
                        && same >= shorter - LONGEST_ENDING
                        && same >= Math.max(one.length(), other.length()) / 2;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z0-9]+")) {
            if (part.length() >= SHORTEST && !SMALL.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }
}
