package org.interdict.experiments.definition.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.interdict.experiments.definition.syntax.Element.Broken;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads YAML 1.2 (and so JSON) into {@link Element}s. Built on the parser's events rather than its nodes, so that aliases, tags
 * and deep nesting are refused as they appear, before anything is expanded or recursed into.
 */
public final class ElementReader {
    /** Deepest nesting that is read; an experiment needs nine. */
    static final int DEEPEST = 24;

    private final String file;
    private final String text;
    private final List<InputError> errors;
    private final BiFunction<Integer, Integer, FilePosition> places;
    private Iterator<Event> events = List.<Event>of().iterator();
    private FilePosition last;

    private ElementReader(
            String file, String text, List<InputError> errors, BiFunction<Integer, Integer, FilePosition> places) {
        this.file = file;
        this.text = text;
        this.errors = errors;
        this.places = places;
        this.last = places.apply(0, 0);
    }

    /**
     * The one document of a file.
     *
     * @param errors receives what is wrong; if the text cannot be parsed to its end, nothing is returned
     */
    public static Optional<Element> read(SourceText source, List<InputError> errors) {
        ElementReader reader = new ElementReader(
                source.file(),
                source.text(),
                errors,
                (line, column) -> new FilePosition(source.file(), line + 1, column + 1));
        return reader.document();
    }

    /** A value given on the command line; lines and columns are counted from {@code start}. */
    public static Optional<Element> readValue(String text, FilePosition start, List<InputError> errors) {
        ElementReader reader = new ElementReader(
                start.file(),
                text,
                errors,
                (line, column) ->
                        new FilePosition(start.file(), start.line(), start.column() + (line == 0 ? column : 0)));
        return reader.document();
    }

    /** Thrown to leave the recursion when the text cannot be read further; the error is already reported. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private Optional<Element> document() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setCodePointLimit(SourceText.MOST_BYTES + 1)
                .build();
        // JSON may be indented by tabs, YAML may not. Outside of quotes a tab means the same as a blank there.
        boolean json = text.stripLeading().startsWith("{");
        try {
            events = new Parse(settings)
                    .parseString(json ? blanksForTabs(text) : text)
                    .iterator();
            Event event = next();
            if (event instanceof StreamStartEvent) {
                event = next();
            }
            if (!(event instanceof DocumentStartEvent)) {
                throw stop(places.apply(0, 0), "the file is empty", "an experiment needs at least a name");
            }
            Element root = element(next(), "", 0);
            event = next();
            if (event instanceof DocumentEndEvent) {
                event = next();
            }
            if (event instanceof DocumentStartEvent) {
                throw stop(
                        place(event),
                        "a second document begins here; a file holds one experiment",
                        "remove the line '---' or split the file");
            }
            return Optional.of(root);
        } catch (Stopped e) {
            return Optional.empty();
        }
    }

    private Element element(Event event, String path, int depth) {
        FilePosition place = place(event);
        if (depth > DEEPEST) {
            throw stop(place, "nested more than " + DEEPEST + " deep", "an experiment needs no such depth");
        }
        if (event instanceof AliasEvent alias) {
            return broken(
                    place, path, "aliases are not supported: '*" + alias.getAlias() + "'", "write the value out here");
        }
        boolean sound = properties((NodeEvent) event, place, path);
        Element element;
        if (event instanceof MappingStartEvent) {
            element = mapping(place, path, depth);
        } else if (event instanceof SequenceStartEvent) {
            element = sequence(place, path, depth);
        } else {
            ScalarEvent scalar = (ScalarEvent) event;
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(scalar.getValue())) {
                return broken(
                        place, path, "the text holds half of a surrogate pair, which is no character", "remove it");
            }
            element = new Scalar(place, scalar.getValue(), !scalar.isPlain());
        }
        return sound ? element : new Broken(place);
    }

    private boolean properties(NodeEvent event, FilePosition place, String path) {
        boolean sound = true;
        if (event.getAnchor().isPresent()) {
            broken(
                    place,
                    path,
                    "anchors are not supported: '&" + event.getAnchor().get() + "'",
                    "remove the anchor");
            sound = false;
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof MappingStartEvent map
                        ? map.getTag()
                        : event instanceof SequenceStartEvent list ? list.getTag() : Optional.empty();
        if (tag.isPresent()) {
            broken(
                    place,
                    path,
                    "tags are not supported: '" + abbreviated(tag.get().replace("tag:yaml.org,2002:", "!!")) + "'",
                    "remove the tag");
            sound = false;
        }
        return sound;
    }

    private Element mapping(FilePosition place, String path, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, FilePosition> seen = new HashMap<>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            FilePosition keyPlace = place(event);
            Element key = element(event, path, depth + 1);
            Element value = element(next(), key instanceof Scalar named ? join(path, named.text()) : path, depth + 1);
            if (key instanceof Broken) {
                continue;
            }
            if (!(key instanceof Scalar scalar)) {
                broken(keyPlace, path, "a key must be a single word, not a list or map", "");
            } else if (scalar.kind() == ScalarKind.NULL) {
                broken(keyPlace, path, "a key is missing before ':'", "");
            } else if (scalar.text().equals("<<") && !scalar.quoted()) {
                broken(keyPlace, path, "merge keys ('<<') are not supported", "write the values out here");
            } else {
                FilePosition first = seen.putIfAbsent(scalar.text(), keyPlace);
                if (first == null) {
                    entries.add(new Entry(scalar.text(), keyPlace, value));
                } else {
                    broken(
                            keyPlace,
                            join(path, scalar.text()),
                            "the key '" + abbreviated(scalar.text()) + "' stands here a second time; first on line "
                                    + first.line(),
                            "keep one of the two");
                }
            }
        }
        return new Mapping(place, entries);
    }

    private Element sequence(FilePosition place, String path, int depth) {
        List<Element> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            items.add(element(event, path + "[" + items.size() + "]", depth + 1));
        }
        return new Sequence(place, items);
    }

    private Event next() {
        try {
            Event event = events.next();
            last = place(event);
            return event;
        } catch (MarkedYamlEngineException e) {
            FilePosition found =
                    e.getProblemMark().or(e::getContextMark).map(this::place).orElse(last);
            FilePosition opened = e.getContextMark().map(this::place).orElse(found);
            SyntaxProblem problem = SyntaxProblem.of(e.getProblem(), e.getContext(), line(text, found), opened.line());
            FilePosition place = problem.whereItOpened() ? opened : found;
            throw stop(place, problem.message(), problem.suggestion());
        } catch (ReaderException e) {
            throw stop(
                    SourceText.at(file, text, Math.min(e.getPosition(), text.length())),
                    String.format(Locale.ROOT, "a character that text may not contain: U+%04X", e.getCodePoint()),
                    "remove it");
        } catch (RuntimeException e) {
            // A parser that trips over hostile input must not turn into a stack trace.
            throw stop(last, "not valid YAML after this point", "");
        }
    }

    private static String line(String text, FilePosition place) {
        return text.lines().skip(Math.max(0, place.line() - 1)).findFirst().orElse("");
    }

    private FilePosition place(Event event) {
        return event.getStartMark().map(this::place).orElse(last);
    }

    private FilePosition place(Mark mark) {
        return places.apply(mark.getLine(), mark.getColumn());
    }

    private Broken broken(FilePosition place, String path, String message, String suggestion) {
        errors.add(place.error(path, message, suggestion));
        return new Broken(place);
    }

    private Stopped stop(FilePosition place, String message, String suggestion) {
        errors.add(place.error("", message, suggestion));
        return new Stopped();
    }

    /** The path of a key within the map at {@code path}. */
    public static String join(String path, String key) {
        String shown = abbreviated(key);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** Text for a message, cut if it is long. */
    public static String abbreviated(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }

    private static String blanksForTabs(String text) {
        StringBuilder result = new StringBuilder(text);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '\t' && !quoted) {
                result.setCharAt(i, ' ');
            }
        }
        return result.toString();
    }
}
