package org.interdict.experiments;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rooms of the code and the arrows between them, read from the compiled classes. A room is {@code module.package}, with everything
 * below that package. Where such rooms use one another in a circle, their packages are drawn one by one. An arrow goes from a room to a
 * room that it uses. What each room is for is the first sentence of its {@code package-info.java}.
 */
final class RoomDrawing {
    /** From the top down: no module uses one that stands before it. */
    static final List<String> MODULES = List.of("experiments", "results", "model");

    private static final Pattern NAME = Pattern.compile("org\\.interdict\\.(\\w+\\.[\\w.]+)");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?[.!])(?:\\s.*?)?\\*/", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    private RoomDrawing() {}

    /** Each room with the rooms that it uses, as the classes of all modules have it. */
    static SortedMap<String, SortedSet<String>> ofTheCode() {
        return rooms(packages());
    }

    private static SortedMap<String, SortedSet<String>> packages() {
        List<Location> locations = MODULES.stream().map(RoomDrawing::locationOf).toList();
        JavaClasses classes = new ClassFileImporter().importLocations(locations);
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        for (JavaClass each : classes) {
            String name = name(each);
            if (name.isEmpty() || each.getSimpleName().equals("package-info")) {
                continue;
            }
            SortedSet<String> used = uses.computeIfAbsent(name, key -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String other = name(dependency.getTargetClass());
                if (!other.isEmpty() && !other.equals(name)) {
                    used.add(other);
                }
            }
        }
        return uses;
    }

    /** Packages put together into rooms, except those of rooms that would use one another in a circle. */
    static SortedMap<String, SortedSet<String>> rooms(SortedMap<String, SortedSet<String>> packages) {
        SortedMap<String, SortedSet<String>> rooms = joined(packages, RoomDrawing::room);
        Set<String> circular = rooms.keySet().stream()
                .filter(room -> reached(room, rooms).contains(room))
                .collect(Collectors.toSet());
        return joined(packages, name -> circular.contains(room(name)) ? name : room(name));
    }

    private static SortedMap<String, SortedSet<String>> joined(
            SortedMap<String, SortedSet<String>> packages, UnaryOperator<String> roomOf) {
        SortedMap<String, SortedSet<String>> rooms = new TreeMap<>();
        packages.forEach((name, used) -> {
            String room = roomOf.apply(name);
            SortedSet<String> all = rooms.computeIfAbsent(room, key -> new TreeSet<>());
            used.stream().map(roomOf).filter(other -> !other.equals(room)).forEach(all::add);
        });
        return rooms;
    }

    /** All rooms to which arrows lead from a room; the room itself if it is in a circle. */
    private static Set<String> reached(String from, SortedMap<String, SortedSet<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(uses.getOrDefault(from, new TreeSet<>()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, new TreeSet<>()));
            }
        }
        return reached;
    }

    /**
     * The arrows without those that follow from others: where A uses B and B uses C, no arrow from A to C.
     *
     * @throws IllegalArgumentException if the rooms use one another in a circle, since no drawing can then show which is above
     */
    static SortedMap<String, SortedSet<String>> reduced(SortedMap<String, SortedSet<String>> uses) {
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        uses.forEach((room, used) -> {
            if (reached(room, uses).contains(room)) {
                List<String> circle = uses.keySet().stream()
                        .filter(other -> reached(room, uses).contains(other)
                                && reached(other, uses).contains(room))
                        .toList();
                throw new IllegalArgumentException(
                        "these rooms use one another in a circle: " + String.join(", ", circle));
            }
            SortedSet<String> direct = new TreeSet<>(used);
            used.forEach(each -> direct.removeAll(reached(each, uses)));
            arrows.put(room, direct);
        });
        return arrows;
    }

    /** The drawing in Mermaid's language: a box for each module, in it its rooms; one line for each arrow. */
    static String mermaid(SortedMap<String, SortedSet<String>> uses) {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
        for (String module : MODULES) {
            text.append("    subgraph ").append(module).append('\n');
            rooms(uses, module)
                    .forEach(room -> text.append("        ")
                            .append(node(room))
                            .append('[')
                            .append(room.substring(module.length() + 1))
                            .append("]\n"));
            text.append("    end\n");
        }
        SortedMap<String, SortedSet<String>> arrows = reduced(uses);
        for (String module : MODULES) {
            arrows.forEach((room, used) -> {
                if (room.startsWith(module + ".")) {
                    used.forEach(other -> text.append("    ")
                            .append(node(room))
                            .append(" --> ")
                            .append(node(other))
                            .append('\n'));
                }
            });
        }
        return text.append("```\n").toString();
    }

    /**
     * One line for each room, in the order of the modules, and one below it for each package inside the room.
     *
     * @throws IllegalStateException if a package with classes has no {@code package-info.java} that begins with a sentence
     */
    static String lines(SortedMap<String, SortedSet<String>> uses) {
        StringBuilder text = new StringBuilder();
        for (String module : MODULES) {
            text.append("**")
                    .append(module)
                    .append("**: ")
                    .append(purpose(module))
                    .append('\n');
            rooms(uses, module).map(RoomDrawing::room).distinct().forEach(room -> {
                text.append(line("- ", room, room));
                inner(room).forEach(name -> text.append(line("  - ", name, room + "." + name)));
            });
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String line(String mark, String shown, String packageName) {
        String purpose = purpose(packageName);
        return mark + "`" + shown + "`" + (purpose.isEmpty() ? "" : ": " + purpose) + "\n";
    }

    private static Stream<String> rooms(SortedMap<String, SortedSet<String>> uses, String module) {
        return uses.keySet().stream().filter(room -> room.startsWith(module + "."));
    }

    private static String node(String room) {
        return room.replace('.', '_');
    }

    /** The name of a class's package behind {@code org.interdict}; empty for other classes, and for a module's own package. */
    private static String name(JavaClass of) {
        Matcher matcher = NAME.matcher(of.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String room(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts[0] + "." + parts[1];
    }

    /** Where the classes of a module are: a folder or a jar. The module's {@code package-info} is there under every name of its rooms. */
    private static Location locationOf(String module) {
        try {
            Path path = Path.of(Class.forName("org.interdict." + module + ".package-info")
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(path) ? Location.of(path) : Location.of(new JarFile(path.toFile()));
        } catch (ClassNotFoundException | URISyntaxException | IOException e) {
            throw new IllegalStateException("the classes of the module " + module + " are not found", e);
        }
    }

    private static Path folder(String packageName) {
        String module = packageName.replaceFirst("\\..*", "");
        return Path.of("..", module, "src", "main", "java", "org", "interdict", packageName.replace('.', '/'));
    }

    /** The packages inside a room that have files, sorted. */
    private static List<String> inner(String room) {
        Path folder = folder(room);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder) && hasClasses(path))
                    .map(path -> folder.relativize(path)
                            .toString()
                            .replace('\\', '/')
                            .replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .anyMatch(name -> name.endsWith(".java") && !name.equals("package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a package is for; empty for one without classes that does not say it. */
    private static String purpose(String packageName) {
        Path file = folder(packageName).resolve("package-info.java");
        if (!Files.exists(file) && !hasClasses(folder(packageName))) {
            return "";
        }
        try {
            Matcher sentence = SENTENCE.matcher(Files.readString(file));
            if (!sentence.find()) {
                throw new IllegalStateException(file + " does not say in a sentence what the room is for");
            }
            String text = sentence.group(1)
                    .lines()
                    .map(line -> line.replaceFirst("^\\s*\\* ?", "").strip())
                    .collect(Collectors.joining(" "));
            return TAG.matcher(text)
                    .replaceAll((MatchResult tag) -> "`" + tag.group(1) + "`")
                    .strip();
        } catch (IOException e) {
            throw new IllegalStateException("no " + file + ": each room says there what it is for", e);
        }
    }
}
