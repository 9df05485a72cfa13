package org.interdict.results.store.runs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a run: which strategy, in which world, under which seed. Written {@code s1.d0.r12}; it depends on the experiment
 * alone, never on the order in which runs finish.
 *
 * @param strategy index of the strategy in the experiment, from 0
 * @param draw index of the parameter draw, from 0; 0 where there is no uncertainty
 * @param replicate index of the replicate, from 0
 */
public record RunId(int strategy, int draw, int replicate) {
    private static final Pattern FORM = Pattern.compile("s(\\d{1,9})\\.d(\\d{1,9})\\.r(\\d{1,9})");

    /** @throws IllegalArgumentException if an index is negative */
    public RunId {
        if (strategy < 0 || draw < 0 || replicate < 0) {
            throw new IllegalArgumentException("indices of a run are 0 or more");
        }
    }

    /**
     * Reads {@code s<strategy>.d<draw>.r<replicate>}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static RunId parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a run: write s<strategy>.d<draw>.r<replicate>, as in s1.d0.r12");
        }
        return new RunId(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** The unit of work to which the run belongs. */
    public UnitId unit() {
        return new UnitId(draw, replicate);
    }

    @Override
    public String toString() {
        return "s" + strategy + ".d" + draw + ".r" + replicate;
    }
}
