package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.shape.DesignShape;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.Wording;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.FilePosition;
import org.interdict.experiments.definition.syntax.InputError;

/**
 * What the command line says about a design, put into the elements of the file before they are checked: factors as {@code PATH=LOW:HIGH:STEP},
 * {@code PATH=LOW:HIGH} or {@code PATH=a,b,c}, a table of points, a limit. The line of an error is the number of the option, from 1.
 *
 * @param varied factors; a later one counts in place of an earlier one of the same name
 * @param table file with the points; empty for none
 * @param mostPoints largest number of points that is not refused; 0 if the user does not say
 */
public record VaryArguments(List<String> varied, String table, int mostPoints) {
    /** Nothing. */
    public static final VaryArguments NONE = new VaryArguments(List.of(), "", 0);
    /** The option of factors, and the name under which errors in them are reported. */
    public static final String VARY = "--vary";
    /** The option of a table of points. */
    public static final String DESIGN = "--design";
    /** The option of the limit. */
    public static final String MOST = "--most-points";

    private static final String FORM = "write PATH=LOW:HIGH:STEP or PATH=a,b,c, for example world.forums=4,6,12";
    private static final String FACTORS = "factors";

    /** Copies the list. */
    public VaryArguments {
        varied = List.copyOf(varied);
    }

    /** Whether the user said anything. */
    public boolean isGiven() {
        return !varied.isEmpty() || !table.isEmpty() || mostPoints > 0;
    }

    /** Whether the user named factors or points. */
    public boolean isDesign() {
        return !varied.isEmpty() || !table.isEmpty();
    }

    /** The root with this design in it. */
    Element apply(Element element, List<InputError> errors) {
        if (!isGiven() || !(element instanceof Mapping root)) {
            return element;
        }
        FilePosition place = new FilePosition(varied.isEmpty() ? DESIGN : VARY, 1, 1);
        Mapping design = root.get(ExperimentShape.DESIGN).orElse(null) instanceof Mapping there
                ? there
                : new Mapping(place, List.of());
        for (int i = 0; i < varied.size(); i++) {
            design = factor(varied.get(i), i + 1, design, errors);
        }
        if (!table.isEmpty()) {
            FilePosition at = new FilePosition(DESIGN, 1, 1);
            design = Overrides.with(design, entry("kind", at, DesignShape.CSV));
            design = Overrides.with(design, entry("file", at, table));
        }
        if (mostPoints > 0) {
            design = Overrides.with(
                    design, entry("mostPoints", new FilePosition(MOST, 1, 1), Integer.toString(mostPoints)));
            if (design.get(FACTORS).isEmpty()
                    && table.isEmpty()
                    && root.get(ExperimentShape.DESIGN).isEmpty()) {
                // The factors are lists in place of values.
                design = Overrides.with(design, new Entry(FACTORS, place, new Mapping(place, List.of())));
            }
        }
        return Overrides.with(root, new Entry(ExperimentShape.DESIGN, place, design));
    }

    private static Entry entry(String key, FilePosition place, String value) {
        return new Entry(key, place, new Scalar(place, value, !value.matches("[0-9]+")));
    }

    private static Mapping factor(String argument, int number, Mapping design, List<InputError> errors) {
        FilePosition place = new FilePosition(VARY, number, 1);
        int equals = argument.lastIndexOf('=');
        if (equals <= 0 || argument.substring(equals + 1).isBlank()) {
            errors.add(place.error("", "'" + Wording.printable(argument) + "' does not say what varies how", FORM));
            return design;
        }
        String name = FactorNames.canonical(argument.substring(0, equals).strip());
        Element values = values(argument, equals + 1, number, errors);
        Mapping factors =
                design.get(FACTORS).orElse(null) instanceof Mapping there ? there : new Mapping(place, List.of());
        return Overrides.with(
                design, new Entry(FACTORS, place, Overrides.with(factors, new Entry(name, place, values))));
    }

    private static Element values(String argument, int from, int number, List<InputError> errors) {
        FilePosition start = new FilePosition(VARY, number, argument.codePointCount(0, from) + 1);
        String text = argument.substring(from);
        boolean range = text.contains(":") && !text.contains(",");
        List<Element> parts = new ArrayList<>();
        int at = from;
        for (String part : text.split(range ? ":" : ",", -1)) {
            FilePosition place = new FilePosition(VARY, number, argument.codePointCount(0, at) + 1);
            parts.add(new Scalar(place, part.strip(), false));
            at += part.length() + 1;
        }
        if (!range) {
            return new Sequence(start, parts);
        }
        if (parts.size() > 3) {
            errors.add(start.error("", "a range is LOW:HIGH:STEP; this has " + parts.size() + " parts", FORM));
            return new Element.Broken(start);
        }
        List<String> keys = List.of("low", "high", "step");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            entries.add(new Entry(keys.get(i), parts.get(i).place(), parts.get(i)));
        }
        return new Mapping(start, entries);
    }
}
