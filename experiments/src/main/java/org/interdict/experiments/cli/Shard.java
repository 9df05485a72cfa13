package org.interdict.experiments.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A part of the runs, for several machines.
 *
 * @param index which part, 1 to {@code count}
 * @param count how many parts there are
 */
record Shard(int index, int count) {
    /** All runs. */
    static final Shard WHOLE = new Shard(1, 1);

    /** Reads {@code i/n}. */
    static final class Converter implements ITypeConverter<Shard> {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

        @Override
        public Shard convert(String value) {
            Matcher matcher = FORM.matcher(value);
            if (matcher.matches()) {
                Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                if (shard.index >= 1 && shard.index <= shard.count) {
                    return shard;
                }
            }
            throw new TypeConversionException(
                    "'" + value + "' is not of the form i/n with 1 <= i <= n, for example 2/8");
        }
    }
}
