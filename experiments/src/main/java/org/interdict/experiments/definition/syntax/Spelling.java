package org.interdict.experiments.definition.syntax;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The allowed word that was probably meant. */
public final class Spelling {
    private static final int LONGEST_LIST = 40;
    private static final int SHORTEST_PART = 4;

    private Spelling() {}

    /**
     * The nearest allowed word: the same but for case and separators, or the same but for a prefix such as {@code learning.}, or
     * within an edit distance (Damerau-Levenshtein) of a third of its length, or the only one that contains it.
     *
     * @param word as written
     * @param allowed the words that are right
     */
    public static Optional<String> nearest(String word, Collection<String> allowed) {
        String bare = bare(word);
        if (bare.isEmpty() || word.length() > 200) {
            return Optional.empty();
        }
        Optional<String> same = allowed.stream()
                .filter(candidate -> bare(candidate).equals(bare)
                        || bare(candidate.substring(candidate.lastIndexOf('.') + 1))
                                .equals(bare))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        int limit = Math.max(1, bare.length() / 3);
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
        String best = null;
        int least = limit + 1;
        for (String candidate : allowed) {
            int edits = distance.apply(bare, bare(candidate));
            if (edits >= 0 && edits < least) {
                least = edits;
                best = candidate;
            }
        }
        if (best == null && bare.length() >= SHORTEST_PART) {
            List<String> containing = allowed.stream()
                    .filter(candidate -> bare(candidate).contains(bare))
                    .toList();
            return containing.size() == 1 ? Optional.of(containing.get(0)) : Optional.empty();
        }
        return Optional.ofNullable(best);
    }

    /** {@code did you mean 'x'?}, or which invisible character stands in it, or an empty string. */
    public static String suggestion(String word, Collection<String> allowed) {
        Optional<String> invisible = Invisible.in(word);
        if (invisible.isPresent()) {
            return invisible.get();
        }
        return nearest(word, allowed)
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse("");
    }

    /** The words as a list for a message; the first few if there are many. */
    public static String list(List<String> words) {
        if (words.isEmpty()) {
            return "none";
        }
        if (words.size() <= LONGEST_LIST) {
            return String.join(", ", words);
        }
        return String.join(", ", words.subList(0, LONGEST_LIST)) + ", … (" + words.size() + " in all)";
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
