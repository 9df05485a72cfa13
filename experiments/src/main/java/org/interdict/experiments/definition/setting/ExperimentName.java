package org.interdict.experiments.definition.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an experiment may be called. The name becomes a folder on any system: 1 to {@value #LONGEST} letters, digits, dots,
 * hyphens and underscores of ASCII, with a letter or digit first and no dot last, and not a device name of Windows.
 */
public final class ExperimentName {
    public static final int LONGEST = 80;

    /** Ends in "nothing follows", not in a dollar sign, which in Java lets a last line break pass. */
    public static final String PATTERN = "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9_-])?(?![\\s\\S])";

    private static final Pattern LEGAL = Pattern.compile(PATTERN);
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private ExperimentName() {}

    /** What is wrong with this name, if anything. */
    public static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("the name is empty");
        }
        if (name.length() > LONGEST) {
            return Optional.of("the name has " + name.length() + " characters; at most " + LONGEST + " are allowed");
        }
        if (!LEGAL.matcher(name).matches()) {
            return Optional.of(
                    "'" + name + "' would make a bad folder name; allowed are letters (A-Z, a-z), digits, '-',"
                            + " '_' and, inside, '.'");
        }
        if (isDevice(name)) {
            return Optional.of("'" + name + "' is a device name of Windows and cannot be a folder there");
        }
        return Optional.empty();
    }

    /** Whether Windows uses this name for a device, whatever its ending. */
    public static boolean isDevice(String name) {
        return DEVICES.contains(name.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT));
    }

    /** The nearest legal name. */
    public static String legal(String name) {
        String legal = java.text.Normalizer.normalize(
                        name.substring(0, Math.min(name.length(), 4 * LONGEST)), java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[^A-Za-z0-9]+", "");
        legal = legal.substring(0, Math.min(legal.length(), LONGEST)).replaceAll("[.-]+$", "");
        if (legal.isEmpty()) {
            return "experiment";
        }
        return isDevice(legal) ? "experiment-" + legal : legal;
    }
}
