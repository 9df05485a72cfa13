package org.interdict.experiments.definition.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interdict.experiments.definition.shape.Shape.BooleanShape;
import org.interdict.experiments.definition.shape.Shape.EitherShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListOrMapShape;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.ScalarShape;
import org.interdict.experiments.definition.shape.Shape.TextShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.ElementReader;
import org.interdict.experiments.definition.syntax.Invisible;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.definition.syntax.ScalarKind;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.results.text.Printable;

/** The words of error messages: what is expected, what was found, what was probably meant. */
public final class Wording {
    private static final Set<String> YES = Set.of("yes", "y", "on");
    private static final Set<String> NO = Set.of("no", "n", "off");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final Pattern PERCENT = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)? ?%");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([ _',\u00a0\u202f][0-9]{3})+");

    private Wording() {}

    static String expected(Shape asked) {
        Shape shape = Shape.single(asked);
        if (shape instanceof NumberShape number) {
            return number.whole() ? "a whole number" : "a number";
        }
        if (shape instanceof WordShape word) {
            return "choice".equals(word.noun())
                    ? "one of " + Spelling.list(word.words())
                    : "the name of a " + word.noun();
        }
        if (shape instanceof EitherShape either) {
            return expected(either.bare()) + " or a map";
        }
        if (shape instanceof BooleanShape) {
            return "true or false";
        }
        if (shape instanceof TextShape) {
            return "text";
        }
        if (shape instanceof ListOrMapShape) {
            return "a list of values, or a map with low and high";
        }
        if (shape instanceof ScalarShape) {
            return "a number or a word";
        }
        return shape instanceof ListShape ? "a list" : "a map";
    }

    static String found(Element element) {
        if (element instanceof Mapping) {
            return "a map";
        }
        if (element instanceof Sequence) {
            return "a list";
        }
        if (element instanceof Scalar scalar) {
            String text = ElementReader.abbreviated(printable(scalar.text()));
            return switch (scalar.kind()) {
                case NUMBER -> "the number " + text;
                case BOOLEAN -> "the truth value " + text;
                case NULL -> "nothing";
                case TEXT -> "the text '" + text + "'";
            };
        }
        return "this";
    }

    /** The legal range of a number, as a sentence part. */
    public static String range(NumberShape shape) {
        String unit = shape.unit().isEmpty() ? "" : " " + shape.unit();
        String kind = shape.whole() ? "a whole number " : "a number ";
        boolean low = Double.isFinite(shape.low());
        boolean high = Double.isFinite(shape.high());
        if (low && high) {
            return kind + "from " + plain(shape.low()) + " to " + plain(shape.high()) + unit;
        }
        if (low) {
            return kind + "of at least " + plain(shape.low()) + unit;
        }
        return high ? kind + "of at most " + plain(shape.high()) + unit : kind.strip() + unit;
    }

    /** What a policy's setting accepts, as a sentence part. */
    public static String range(PolicyParameter setting) {
        return switch (setting.type()) {
            case "choice" -> "one of " + String.join(", ", setting.allowed());
            case "boolean" -> "true or false";
            default ->
                range(new NumberShape(
                        setting.low(), setting.high(), setting.type().equals("integer"), setting.unit(), ""));
        };
    }

    /** A value of a setting as it would be written in an experiment file. */
    public static String value(Object value) {
        return value instanceof Double number ? plain(number) : String.valueOf(value);
    }

    /** The message about a word that is not among the allowed ones. */
    public static String unknown(String noun, String word, List<String> allowed) {
        String shown = ElementReader.abbreviated(printable(word));
        String list = allowed.size() > 40 && !noun.equals("choice")
                ? "see `interdict list " + plural(noun) + "`"
                : "allowed: " + Spelling.list(allowed);
        return "there is no " + noun + " '" + shown + "'; " + list;
    }

    /** What was probably meant by a key that does not exist. */
    static String meant(Entry entry, Mapping mapping, MapShape shape, MapShape root) {
        String key = entry.key();
        Optional<String> invisible = Invisible.in(key);
        if (invisible.isPresent()) {
            return invisible.get();
        }
        if (key.matches("[0-9]+")
                && entry.value() instanceof Scalar value
                && value.text().isEmpty()) {
            for (int i = 1; i < mapping.entries().size(); i++) {
                Entry before = mapping.entries().get(i - 1);
                if (mapping.entries().get(i) == entry
                        && before.value() instanceof Scalar number
                        && number.kind() == ScalarKind.NUMBER) {
                    return "with a decimal point: '" + before.key() + ": " + number.text() + "." + key + "'";
                }
            }
        }
        Optional<String> near = Spelling.nearest(key, shape.names());
        if (near.isPresent()) {
            return "did you mean '" + near.get() + "'?";
        }
        return elsewhere(key, root)
                .or(() -> Meaning.nearest(key, shape.names(), shape.meanings()))
                .map(path -> "did you mean '" + path + "'?")
                .orElse("");
    }

    private static Optional<String> elsewhere(String key, MapShape root) {
        for (Field field : root.fields()) {
            if (field.name().equals(key)) {
                return Optional.of(key + "' at the top of the file, not indented");
            }
            if (field.shape() instanceof MapShape map
                    && !field.name().equals(ExperimentShape.DESIGN)
                    && map.field(key).isPresent()) {
                return Optional.of(field.name() + ": { " + key + ": … }");
            }
        }
        return Optional.empty();
    }

    /** What to write instead of a value of the wrong type. */
    static String remedy(Element element, Shape shape) {
        if (element instanceof Scalar scalar) {
            return remedy(scalar, shape);
        }
        if (shape instanceof ListShape && element instanceof Mapping) {
            return "begin each item with '- '";
        }
        if (shape instanceof MapShape && element instanceof Sequence) {
            return "write 'key: value' without '-'";
        }
        return "";
    }

    private static String remedy(Scalar scalar, Shape shape) {
        String text = scalar.text().strip();
        Optional<String> invisible = shape instanceof TextShape ? Optional.empty() : Invisible.in(scalar.text());
        if (shape instanceof NumberShape) {
            String remedy = number(scalar, text);
            return remedy.isEmpty() ? invisible.orElse("") : remedy;
        }
        if (invisible.isPresent()) {
            return invisible.get();
        }
        if (shape instanceof BooleanShape) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (YES.contains(lower) || text.equals("1") || lower.equals("true")) {
                return "write true";
            }
            return NO.contains(lower) || text.equals("0") || lower.equals("false")
                    ? "write false"
                    : "write true or false";
        }
        if (shape instanceof TextShape || shape instanceof WordShape) {
            return "put it in quotes: \"" + text + "\"";
        }
        if (shape instanceof ListShape) {
            return "write [" + ElementReader.abbreviated(text) + "]";
        }
        return "";
    }

    private static String number(Scalar scalar, String text) {
        if (scalar.quoted() && ScalarKind.of(text) == ScalarKind.NUMBER) {
            return "without quotes: " + text;
        }
        if (GROUPED.matcher(text).matches()) {
            return "without separators: " + text.replaceAll("[^0-9]", "");
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "with a decimal point: " + text.replace(',', '.');
        }
        if (PERCENT.matcher(text).matches()) {
            return "as a share: " + plain(Double.parseDouble(text.replaceAll("[ %]", "")) / 100);
        }
        return "";
    }

    /** A number without needless decimals. */
    static String plain(double value) {
        return NumberText.text(value);
    }

    /** Text in which control characters cannot disturb a terminal. */
    public static String printable(String text) {
        return Printable.line(text);
    }

    private static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
