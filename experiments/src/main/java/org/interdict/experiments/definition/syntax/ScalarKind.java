package org.interdict.experiments.definition.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an unquoted value is, by the core schema of YAML 1.2 (section 10.3.2). */
public enum ScalarKind {
    /** No value. */
    NULL,
    /** True or false. */
    BOOLEAN,
    /** A number, also one that is not finite. */
    NUMBER,
    /** Anything else. */
    TEXT;

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,13}");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,17}");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** The kind of an unquoted value. */
    public static ScalarKind of(String text) {
        if (NULLS.contains(text)) {
            return NULL;
        }
        if (BOOLEANS.contains(text)) {
            return BOOLEAN;
        }
        boolean number = DECIMAL.matcher(text).matches()
                || HEXADECIMAL.matcher(text).matches()
                || OCTAL.matcher(text).matches()
                || NOT_FINITE.matcher(text).matches();
        return number ? NUMBER : TEXT;
    }

    /** The value of a text of the kind {@link #NUMBER}. */
    public static double number(String text) {
        if (text.startsWith("0x")) {
            return Long.parseLong(text.substring(2), 16);
        }
        if (text.startsWith("0o")) {
            return Long.parseLong(text.substring(2), 8);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith("inf")) {
            return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return lower.endsWith("nan") ? Double.NaN : Double.parseDouble(text);
    }
}
