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
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rooms of the code and the arrows between them, read from the compiled classes. A room is {@code module.package}, with everything
 * below that package. An arrow goes from a room to a room that it uses. What each room is for is the first sentence of its {@code
 * package-info.java}.
 */
final class RoomDrawing {
    /** From the top down: no module uses one that stands before it. */
    static final List<String> MODULES = List.of("experiments", "results", "model");

    private static final Pattern ROOM = Pattern.compile("org\\.interdict\\.(\\w+\\.\\w+)(?:\\..*)?");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?[.!])(?:\\s.*?)?\\*/", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    private RoomDrawing() {}

    /** Each room with the rooms that it uses, as the classes of all modules have it. */
    static SortedMap<String, SortedSet<String>> ofTheCode() {
        List<Location> locations = MODULES.stream().map(RoomDrawing::locationOf).toList();
        JavaClasses classes = new ClassFileImporter().importLocations(locations);
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        for (JavaClass each : classes) {
            String room = room(each);
            if (room.isEmpty()) {
                continue;
            }
            SortedSet<String> used = uses.computeIfAbsent(room, name -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String other = room(dependency.getTargetClass());
                if (!other.isEmpty() && !other.equals(room)) {
                    used.add(other);
                }
            }
        }
        return uses;
    }

    /**
     * The arrows without those that follow from others: where A uses B and B uses C, no arrow from A to C.
     *
     * @throws IllegalArgumentException if the rooms use one another in a circle, since no drawing can then show which is above
     */
    static SortedMap<String, SortedSet<String>> reduced(SortedMap<String, SortedSet<String>> uses) {
        SortedMap<String, SortedSet<String>> below = new TreeMap<>();
        uses.keySet().forEach(room -> collectBelow(room, uses, below, new ArrayList<>()));
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        uses.forEach((room, used) -> {
            SortedSet<String> direct = new TreeSet<>(used);
            used.forEach(each -> direct.removeAll(below.getOrDefault(each, new TreeSet<>())));
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
            rooms(arrows, module)
                    .forEach(room -> arrows.get(room)
                            .forEach(other -> text.append("    ")
                                    .append(node(room))
                                    .append(" --> ")
                                    .append(node(other))
                                    .append('\n')));
        }
        return text.append("```\n").toString();
    }

    /** One line for each room, in the order of the modules, and one below it for each package inside the room. */
    static String lines(SortedMap<String, SortedSet<String>> uses) {
        StringBuilder text = new StringBuilder();
        for (String module : MODULES) {
            text.append("**")
                    .append(module)
                    .append("**: ")
                    .append(purpose(module))
                    .append('\n');
            rooms(uses, module).forEach(room -> {
                text.append("- `")
                        .append(room)
                        .append("`: ")
                        .append(purpose(room))
                        .append('\n');
                inner(room)
                        .forEach(name -> text.append("  - `")
                                .append(name)
                                .append("`: ")
                                .append(purpose(room + "." + name))
                                .append('\n'));
            });
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void collectBelow(
            String room,
            SortedMap<String, SortedSet<String>> uses,
            SortedMap<String, SortedSet<String>> below,
            List<String> way) {
        if (way.contains(room)) {
            throw new IllegalArgumentException(
                    "rooms use one another in a circle: " + String.join(" -> ", way) + " -> " + room);
        }
        if (below.containsKey(room)) {
            return;
        }
        way.add(room);
        SortedSet<String> all = new TreeSet<>();
        for (String each : uses.getOrDefault(room, new TreeSet<>())) {
            collectBelow(each, uses, below, way);
            all.add(each);
            all.addAll(below.getOrDefault(each, new TreeSet<>()));
        }
        way.remove(room);
        below.put(room, all);
    }

    private static Stream<String> rooms(SortedMap<String, SortedSet<String>> uses, String module) {
        return uses.keySet().stream().filter(room -> room.startsWith(module + "."));
    }

    private static String node(String room) {
        return room.replace('.', '_');
    }

    private static String room(JavaClass of) {
        Matcher matcher = ROOM.matcher(of.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
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

    /** The packages inside a room, sorted, with a slash between the names of a package and one inside it. */
    private static List<String> inner(String room) {
        Path folder = folder(room);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith("package-info.java"))
                    .map(path -> String.valueOf(path.getParent()))
                    .map(parent -> folder.relativize(Path.of(parent)).toString().replace('\\', '/'))
                    .filter(name -> !name.isEmpty())
                    .map(name -> name.replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String purpose(String packageName) {
        Path file = folder(packageName).resolve("package-info.java");
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
