package org.interdict.results.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.world.channel.Channels;
import org.interdict.model.world.person.Memory;
import org.interdict.model.world.person.Motives;
import org.interdict.model.world.person.Reminder;
import org.interdict.model.world.person.Restraint;
import org.interdict.results.text.Numbers;

/** The mechanisms as submodels: theory, sources, the Javadoc of the class, its parameters and its streams of chance. */
final class Submodels {
    private final SourceCode source;
    private final Bibliography bibliography;

    Submodels(SourceCode source, Bibliography bibliography) {
        this.source = source;
        this.bibliography = bibliography;
    }

    /** A section for each mechanism, in the order of the day. */
    String sections() {
        List<String> sections = new ArrayList<>();
        for (MechanismType mechanism : Mechanisms.ALL) {
            sections.add(section(mechanism, sections.size() + 1));
        }
        return String.join("\n\n", sections);
    }

    private String section(MechanismType mechanism, int number) {
        List<String> blocks = new ArrayList<>();
        blocks.add("### 7." + number + " " + title(mechanism.name()));
        blocks.add("*" + mechanism.theory() + ". Sources: " + bibliography.cite(mechanism.sources()) + ". Switch: `"
                + mechanism.name() + "`.*");
        blocks.add(source.text(mechanism.type()));
        if (!mechanism.parameters().isEmpty()) {
            blocks.add(table(mechanism.parameters()));
        }
        List<String> streams = source.streams().stream()
                .filter(stream -> mechanism.parameters().stream()
                        .anyMatch(parameter -> parameter.name().startsWith(group(stream.name()))))
                .map(stream -> "`" + stream.name() + "` (" + stream.domain().toLowerCase(Locale.ROOT) + ")")
                .toList();
        if (!streams.isEmpty()) {
            blocks.add("Draws from " + String.join(", ", streams) + ".");
        }
        return String.join("\n\n", blocks);
    }

    /** What goes on in persons whatever the mechanisms do: the Javadoc of each part, and the parameters of all. */
    String persons(List<ParameterDeclaration> parameters) {
        List<String> blocks = new ArrayList<>();
        for (Class<?> part : List.of(Memory.class, Reminder.class, Motives.class, Restraint.class)) {
            blocks.add("**" + part.getSimpleName() + ".** " + source.text(part));
        }
        blocks.add(table(parameters));
        return String.join("\n\n", blocks);
    }

    /** Open channels: the Javadoc of what ties them together, and the parameters of all. */
    String channels(List<ParameterDeclaration> parameters) {
        return source.text(Channels.class) + "\n\n" + table(parameters);
    }

    /** The streams and the parameters of a mechanism have the same first part of their names, up to the dot. */
    private static String group(String name) {
        return name.substring(0, name.indexOf('.') + 1);
    }

    /** The order of a day as a table: what runs, and what it does. */
    String dayOrder() {
        MarkdownTable table = MarkdownTable.of("", "process", "what happens");
        table.row(
                "",
                "morning",
                "The levers become neutral again, yesterday's record is emptied, and the persons that are due"
                        + " are found.");
        rows(table, Mechanisms.BEFORE_STRATEGY, 1);
        table.row(
                "",
                "strategy",
                "Policies that are active set levers, give orders and pay for them; triggers read yesterday's"
                        + " measures.");
        rows(table, Mechanisms.AFTER_STRATEGY, 1 + Mechanisms.BEFORE_STRATEGY.size());
        table.row(
                "",
                "evening",
                "The measures are read and stored; once a week those that need all persons are computed.");
        return table.toString();
    }

    private static void rows(MarkdownTable table, List<MechanismType> mechanisms, int first) {
        for (int i = 0; i < mechanisms.size(); i++) {
            MechanismType mechanism = mechanisms.get(i);
            table.row(String.valueOf(first + i), "`" + mechanism.name() + "`", mechanism.summary());
        }
    }

    /** Parameters as a table. */
    String table(List<ParameterDeclaration> parameters) {
        MarkdownTable table = MarkdownTable.of("parameter", "meaning", "unit", "usual", "plausible", "grade", "source");
        for (ParameterDeclaration parameter : parameters) {
            table.row(
                    "`" + parameter.name() + "`",
                    parameter.meaning(),
                    parameter.unit(),
                    Numbers.declared(parameter.usual()),
                    Numbers.declared(parameter.low()) + " to " + Numbers.declared(parameter.high()),
                    parameter.grade().name(),
                    bibliography.cite(parameter.sources()));
        }
        return table.toString();
    }

    /** The streams of chance as a table. */
    String streams() {
        MarkdownTable table = MarkdownTable.of("stream", "seed", "drawn by");
        for (SourceCode.DeclaredStream stream : source.streams()) {
            table.row("`" + stream.name() + "`", stream.domain().toLowerCase(Locale.ROOT), "`" + stream.owner() + "`");
        }
        return table.toString();
    }

    /** The theory of each mechanism, as a table. */
    String theories() {
        MarkdownTable table = MarkdownTable.of("mechanism", "theory");
        for (MechanismType mechanism : Mechanisms.ALL) {
            table.row("`" + mechanism.name() + "`", mechanism.theory());
        }
        return table.toString();
    }

    static String title(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
