package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.Meaning;
import org.interdict.experiments.definition.shape.Shape;
import org.interdict.experiments.definition.shape.Shape.EitherShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListOrMapShape;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.OpenMapShape;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Broken;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.ElementReader;
import org.interdict.experiments.definition.syntax.FilePosition;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.ScalarKind;
import org.interdict.experiments.definition.syntax.Spelling;

/**
 * Values given on the command line as {@code path=value}, put into the elements of the file before they are checked. A path is written
 * as in error messages; items of a list also go by name: {@code strategies[takedown].policies[forum-takedown].count}. The line
 * of an error is the number of the option, from 1.
 */
final class Overrides {
    /** The name under which errors in overrides are reported. */
    static final String FILE = "--set";

    private static final Pattern INDEX = Pattern.compile("\\[([^\\]]*)\\]\\.?(.*)", Pattern.DOTALL);

    private final List<InputError> errors;
    private final String path;
    private final FilePosition place;
    private final Element value;

    private Overrides(List<InputError> errors, String path, FilePosition place, Element value) {
        this.errors = errors;
        this.path = path;
        this.place = place;
        this.value = value;
    }

    /** The root with all overrides applied; later ones replace earlier ones. */
    static Element apply(List<String> settings, Element root, MapShape shape, List<InputError> errors) {
        Element result = root;
        for (int i = 0; i < settings.size(); i++) {
            result = apply(settings.get(i), i + 1, result, shape, errors);
        }
        return result;
    }

    private static Element apply(String setting, int number, Element root, MapShape shape, List<InputError> errors) {
        int equals = setting.indexOf('=');
        FilePosition place = new FilePosition(FILE, number, 1);
        if (equals <= 0) {
            errors.add(place.error(
                    "",
                    "'" + Wording.printable(setting) + "' is not of the form path=value",
                    "for example world.population=5000"));
            return root;
        }
        String path = setting.substring(0, equals).strip();
        FilePosition valuePlace = new FilePosition(FILE, number, setting.codePointCount(0, equals) + 2);
        Optional<Element> value = value(setting.substring(equals + 1).strip(), valuePlace, errors);
        return value.isEmpty() ? root : new Overrides(errors, path, place, value.get()).put(root, shape, path);
    }

    private static Optional<Element> value(String text, FilePosition place, List<InputError> errors) {
        boolean structured = !text.isEmpty() && "{[\"'".indexOf(text.charAt(0)) >= 0;
        return structured ? ElementReader.readValue(text, place, errors) : Optional.of(new Scalar(place, text, false));
    }

    private Element put(Element element, Shape shape, String rest) {
        if (rest.isEmpty()) {
            return value;
        }
        if (element instanceof Broken) {
            return element;
        }
        if (shape instanceof MapShape map) {
            return inMap(element, map, rest);
        }
        if (shape instanceof OpenMapShape) {
            return inOpenMap(element, rest);
        }
        if (shape instanceof ListOrMapShape both) {
            return inMap(element, both.map(), rest);
        }
        if (shape instanceof EitherShape either) {
            return inMap(unfolded(element, either), either.map(), rest);
        }
        if (shape instanceof ListShape list) {
            return inList(element, list, rest);
        }
        return refused(element, "'" + done(rest) + "' is a single value and has no '" + rest + "'", "");
    }

    /** A single value, written as the map it is short for. */
    private Element unfolded(Element element, EitherShape shape) {
        if (!(element instanceof Scalar scalar)) {
            return element;
        }
        if (shape.bare() instanceof NumberShape) {
            List<Entry> entries = ExperimentShape.SHORT_FOR_A_NUMBER.stream()
                    .map(key -> new Entry(key, scalar.place(), scalar))
                    .toList();
            return new Mapping(scalar.place(), scalar.kind() == ScalarKind.NUMBER ? entries : List.of());
        }
        boolean named = shape.map().field(scalar.text()).isPresent();
        return new Mapping(
                scalar.place(),
                named
                        ? List.of(new Entry(scalar.text(), scalar.place(), new Mapping(scalar.place(), List.of())))
                        : List.of());
    }

    private Element inMap(Element element, MapShape shape, String rest) {
        Optional<Field> field = shape.fields().stream()
                .filter(candidate -> leads(candidate.name(), rest))
                .max(Comparator.comparingInt(candidate -> candidate.name().length()));
        if (field.isEmpty()) {
            String key = "parameter".equals(shape.noun()) ? rest : rest.split("[.\\[]", 2)[0];
            return refused(
                    element,
                    Wording.unknown(shape.noun(), key, shape.names()),
                    Meaning.suggestion(key, shape.names(), shape.meanings()));
        }
        if (!(element instanceof Mapping mapping)) {
            return element;
        }
        String key = field.get().name();
        String after = rest.substring(key.length());
        String inner = after.startsWith(".") ? after.substring(1) : after;
        Element old = mapping.get(key).orElseGet(() -> empty(field.get().shape()));
        int before = errors.size();
        Element put = put(old, field.get().shape(), inner);
        // A map that was made only for a refused value must not cause errors of its own.
        boolean vain = mapping.get(key).isEmpty() && errors.size() > before;
        Element changed = vain ? new Broken(place) : put;
        return with(mapping, new Entry(key, mapping.entry(key).map(Entry::place).orElse(place), changed));
    }

    /** The whole rest is one key, since keys that a user chooses may contain points. */
    private Element inOpenMap(Element element, String rest) {
        return element instanceof Mapping mapping ? with(mapping, new Entry(rest, place, value)) : element;
    }

    /** The map with this entry, in place of one of the same key if there is one. */
    static Mapping with(Mapping mapping, Entry entry) {
        List<Entry> entries = new ArrayList<>(mapping.entries());
        int at = mapping.entry(entry.key()).map(entries::indexOf).orElse(-1);
        if (at >= 0) {
            entries.set(at, entry);
        } else {
            entries.add(entry);
        }
        return new Mapping(mapping.place(), entries);
    }

    private static boolean leads(String name, String rest) {
        return rest.equals(name) || rest.startsWith(name + ".") || rest.startsWith(name + "[");
    }

    private Element empty(Shape shape) {
        return shape instanceof ListShape ? new Sequence(place, List.of()) : new Mapping(place, List.of());
    }

    private Element inList(Element element, ListShape shape, String rest) {
        Matcher matcher = INDEX.matcher(rest);
        if (!matcher.matches()) {
            return refused(
                    element,
                    "'" + done(rest) + "' is a list; say which item is meant",
                    "write " + done(rest) + "[0] for the first"
                            + (shape.item() instanceof MapShape ? ", or [its name]" : ""));
        }
        if (!(element instanceof Sequence sequence)) {
            return element;
        }
        int index = index(sequence, matcher.group(1));
        if (index < 0) {
            return refused(
                    element,
                    "'" + done(rest) + "' has no item [" + matcher.group(1) + "]; it has " + names(sequence),
                    "");
        }
        List<Element> items = new ArrayList<>(sequence.items());
        String named = matcher.group(1);
        String inner = matcher.group(2);
        boolean settings = shape.item() instanceof EitherShape either
                && either.map().field(named).isPresent()
                && !inner.isEmpty()
                && !leads(named, inner);
        items.set(index, put(items.get(index), shape.item(), settings ? named + "." + inner : inner));
        return new Sequence(sequence.place(), items);
    }

    private static int index(Sequence sequence, String item) {
        if (item.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(item);
            return index < sequence.items().size() ? index : -1;
        }
        return sequence.items().stream().map(Overrides::name).toList().indexOf(item);
    }

    private static String names(Sequence sequence) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            names.add("[" + i + "] " + name(sequence.items().get(i)));
        }
        return Spelling.list(names);
    }

    /** What an item of a list goes by: its name, or its only key, or itself. */
    private static String name(Element item) {
        if (item instanceof Scalar scalar) {
            return scalar.text();
        }
        if (item instanceof Mapping mapping) {
            if (mapping.get("name").orElse(null) instanceof Scalar scalar) {
                return scalar.text();
            }
            return mapping.entries().size() == 1 ? mapping.entries().get(0).key() : "";
        }
        return "";
    }

    /** The part of the path before {@code rest}. */
    private String done(String rest) {
        return path.substring(0, path.length() - rest.length()).replaceFirst("\\.$", "");
    }

    private Element refused(Element element, String message, String suggestion) {
        errors.add(place.error(Wording.printable(path), message, suggestion));
        return element;
    }
}
