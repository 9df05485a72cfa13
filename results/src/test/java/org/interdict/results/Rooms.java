package org.interdict.results;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which rooms of the results each room may see. A new room is one line here. */
final class Rooms {
    private static final List<String> ESTIMATES = List.of("statistics.estimate", "text");
    private static final List<String> PAIRED = with(ESTIMATES, "statistics.paired");
    private static final List<String> STATISTICS = with(
            PAIRED,
            "statistics.drawn",
            "statistics.emulation",
            "statistics.fit",
            "statistics.portfolio",
            "statistics.sweep",
            "statistics.tipping");
    private static final List<String> FIGURES = with(STATISTICS, "figure.file", "figure");
    private static final List<String> REPORTS = with(FIGURES, "report");

    private static final Map<String, List<String>> SEES = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("cache", List.of("text")),
            Map.entry("store.folder", List.of("text", "cache")),
            Map.entry("store.runs", List.of("store.folder", "text")),
            Map.entry("store.saved", List.of("store.folder", "text")),
            Map.entry("store.calibration", List.of("store.folder", "text")),
            Map.entry("store.export", List.of("store.runs", "store.folder", "text")),
            Map.entry("statistics.estimate", List.of("text")),
            Map.entry("statistics.paired", ESTIMATES),
            Map.entry("statistics.emulation", ESTIMATES),
            Map.entry("statistics.fit", ESTIMATES),
            Map.entry("statistics.drawn", PAIRED),
            Map.entry("statistics.portfolio", PAIRED),
            Map.entry("statistics.sweep", PAIRED),
            Map.entry("statistics.tipping", PAIRED),
            Map.entry("figure.file", List.of("text", "cache")),
            Map.entry("figure", with(STATISTICS, "figure.file")),
            Map.entry("report", FIGURES),
            Map.entry("report.comparison", with(REPORTS, "report.tipping")),
            Map.entry("report.ablation", REPORTS),
            Map.entry("report.calibration", REPORTS),
            Map.entry("report.validation", REPORTS),
            Map.entry("report.robustness", REPORTS),
            Map.entry("report.sweep", REPORTS),
            Map.entry("report.tipping", REPORTS),
            Map.entry("description", List.of("text")));

    private Rooms() {}

    /** The condition on a class: it sees its own room, and those that its room may see. */
    static ArchCondition<JavaClass> seeOnlyWhatTheyMay() {
        return new ArchCondition<>("see only the rooms that their own room may see") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    String own = room(from);
                    String other = room(dependency.getTargetClass());
                    if (!other.isEmpty()
                            && !other.equals(own)
                            && !SEES.getOrDefault(own, List.of()).contains(other)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The condition on a class: its room is one of those above. */
    static ArchCondition<JavaClass> standInAKnownRoom() {
        return new ArchCondition<>("stand in a room that the table of rooms names") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                if (!each.getSimpleName().equals("package-info") && !SEES.containsKey(room(each))) {
                    events.add(SimpleConditionEvent.violated(each, each.getName() + " stands in no known room"));
                }
            }
        };
    }

    /** The part of a package's name behind the module's; empty for a class of another module. */
    private static String room(JavaClass of) {
        String name = of.getPackageName();
        int end = name.indexOf(".results.");
        return end < 0 ? "" : name.substring(end + ".results.".length());
    }

    private static List<String> with(List<String> rooms, String... more) {
        List<String> all = new ArrayList<>(rooms);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
