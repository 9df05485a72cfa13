package org.interdict.experiments;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which rooms of the experiments each room may see; a room is a package. A new room is one line here, and an analysis none: each may see the
 * same.
 */
final class Rooms {
    private static final String ANALYSIS = "analysis.";
    private static final List<String> DEFINITION =
            List.of("definition.setting", "definition.syntax", "definition.shape", "definition.experiment");
    private static final List<String> INSTRUMENTS = List.of(
            "validation.instrument",
            "validation.instrument.community",
            "validation.instrument.person",
            "validation.instrument.response");
    private static final List<String> FIELDWORK =
            with(INSTRUMENTS, "validation.catalogue", "validation.pattern", "validation.fieldwork");
    private static final List<String> FINDING =
            with(DEFINITION, "design", "run", "run.progress", "run.record", "finding");
    private static final List<String> SEAM = with(FINDING, "document", "cli.text", "cli.option", "analysis");

    private static final Map<String, List<String>> SEES = sees();

    private Rooms() {}

    private static Map<String, List<String>> sees() {
        Map<String, List<String>> sees = new TreeMap<>();
        sees.put("definition.setting", List.of());
        sees.put("definition.syntax", List.of("definition.setting"));
        sees.put("definition.shape", List.of("definition.setting", "definition.syntax"));
        sees.put("definition.experiment", DEFINITION);
        sees.put("design.point", DEFINITION);
        sees.put("design", with(DEFINITION, "design.point"));
        sees.put("run.progress", List.of());
        sees.put("run.record", with(DEFINITION, "design"));
        sees.put("run", with(DEFINITION, "design", "run.progress", "run.record"));
        sees.put("finding", FINDING);
        sees.put("document", FINDING);
        sees.put("validation.method", List.of());
        sees.put("validation.instrument", List.of("validation.method"));
        for (String subject : List.of("community", "person", "response")) {
            sees.put("validation.instrument." + subject, List.of("validation.instrument", "validation.method"));
        }
        sees.put("validation.catalogue", INSTRUMENTS);
        sees.put("validation.pattern", with(DEFINITION, "validation.catalogue"));
        sees.put("validation.fieldwork", FIELDWORK);
        sees.put("cli.text", List.of());
        sees.put("cli.option", with(DEFINITION, "design", "run", "run.progress", "run.record", "cli.text"));
        sees.put("analysis", SEAM);
        sees.put("catalogue", SEAM);
        sees.put("archive", SEAM);
        sees.put("cli.command", with(SEAM, "catalogue", "archive"));
        sees.put("cli.start", with(DEFINITION, "cli.text", "cli.option"));
        sees.put("cli", with(SEAM, "catalogue", "cli.command", "cli.start"));
        return sees;
    }

    /** The condition on a class: it sees its own room, and those that its room may see. */
    static ArchCondition<JavaClass> seeOnlyWhatTheyMay() {
        return new ArchCondition<>("see only the rooms that their own room may see") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    String own = room(from);
                    String other = room(dependency.getTargetClass().getBaseComponentType());
                    if (!other.isEmpty() && !other.equals(own) && !maySee(own, other)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean maySee(String own, String other) {
        if (other.startsWith(ANALYSIS)) {
            return own.equals("catalogue");
        }
        return own.startsWith(ANALYSIS)
                ? SEAM.contains(other)
                        || List.of("validation.pattern", "validation.fieldwork").contains(other)
                : SEES.getOrDefault(own, List.of()).contains(other);
    }

    /** The condition on a class: its room is one of those above, or an analysis. */
    static ArchCondition<JavaClass> standInAKnownRoom() {
        return new ArchCondition<>("stand in a room that the table of rooms names") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                String room = room(each);
                if (!each.getSimpleName().equals("package-info")
                        && !room.startsWith(ANALYSIS)
                        && !SEES.containsKey(room)) {
                    events.add(SimpleConditionEvent.violated(each, each.getName() + " stands in no known room"));
                }
            }
        };
    }

    /** The part of a package's name behind the module's; empty for a class of another module. */
    private static String room(JavaClass of) {
        String name = of.getPackageName();
        int end = name.indexOf(".experiments.");
        return name.startsWith("org.interdict.") && end >= 0 ? name.substring(end + ".experiments.".length()) : "";
    }

    private static List<String> with(List<String> rooms, String... more) {
        List<String> all = new ArrayList<>(rooms);
        all.addAll(Stream.of(more).toList());
        return List.copyOf(all);
    }
}
