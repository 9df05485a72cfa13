package org.interdict.experiments.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of an experiment's units, for several machines: shard {@code i/n} runs the burn-ins (a world under a seed) whose number, all those
 * of replicate 0 first, leaves {@code i - 1} when divided by {@code n}. A shard does not see the others' runs, so it never stops early:
 * together the shards run the maximum number of replicates.
 *
 * @param index which, from 1
 * @param of how many
 */
public record Shard(int index, int of) {
    /** Everything. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** @throws IllegalArgumentException unless 1 &lt;= index &lt;= of */
    public Shard {
        if (index < 1 || of < 1 || index > of) {
            throw new IllegalArgumentException("a shard is i/n with 1 <= i <= n, not " + index + "/" + of);
        }
    }

    /**
     * Reads {@code i/n}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Shard parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a shard is i/n with 1 <= i <= n, for example 2/8, not '" + text + "'");
        }
        return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Whether this is the only one. */
    public boolean whole() {
        return of == 1;
    }

    /**
     * Whether this shard runs the worlds of a burn-in.
     *
     * @param burnIn number of the burn-in in a replicate, from 0
     * @param burnIns number of burn-ins in a replicate
     */
    public boolean owns(int burnIn, int replicate, int burnIns) {
        return ((long) replicate * burnIns + burnIn) % of == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + of;
    }
}
