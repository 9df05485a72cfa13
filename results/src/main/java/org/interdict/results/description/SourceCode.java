package org.interdict.results.description;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdict.model.world.World;

/**
 * The sources of the model, which are packed with its classes: what their Javadoc says, which state variables their public fields
 * are, and which streams of chance they declare.
 */
final class SourceCode {
    private static final String FOLDER = "source";

    private final Map<String, CompilationUnit> units;

    private SourceCode(Map<String, CompilationUnit> units) {
        this.units = units;
    }

    /** A documented constant, field or method: its name, what it is, in Markdown, and whether it is an array. */
    record Entry(String name, String text, boolean array) {}

    /** A stream of chance: the seed on which it depends, its name, and the simple name of the class that draws from it. */
    record DeclaredStream(String domain, String name, String owner) {}

    /** The sources of the classes in use. */
    static SourceCode ofModel() {
        try {
            Path home = Path.of(World.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return read(home.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return read(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceCode read(Path folder) throws IOException {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        Map<String, CompilationUnit> units = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".java") && !name.equals("package-info.java")) {
                    CompilationUnit unit = parser.parse(Files.readString(file))
                            .getResult()
                            .orElseThrow(() -> new IllegalStateException("cannot read " + file));
                    units.put(
                            unit.getPackageDeclaration().orElseThrow().getNameAsString()
                                    + "."
                                    + name.substring(0, name.length() - ".java".length()),
                            unit);
                }
            }
        }
        return new SourceCode(units);
    }

    /** The Javadoc of a class, in Markdown. */
    String text(Class<?> type) {
        return javadoc(declaration(type), type.getSimpleName());
    }

    /** The constants of an enum, in their order. */
    List<Entry> constants(Class<? extends Enum<?>> type) {
        List<Entry> entries = new ArrayList<>();
        for (EnumConstantDeclaration constant : ((EnumDeclaration) declaration(type)).getEntries()) {
            entries.add(new Entry(constant.getNameAsString(), javadoc(constant, constant.getNameAsString()), false));
        }
        return entries;
    }

    /** The public fields of a class that are not constants, in their order. */
    List<Entry> fields(Class<?> type) {
        return fields(type, false);
    }

    /** The public methods of a class that are not static, in their order. */
    List<Entry> methods(Class<?> type) {
        List<Entry> entries = new ArrayList<>();
        for (MethodDeclaration method : declaration(type).getMethods()) {
            if (method.isPublic() && !method.isStatic()) {
                String name = method.getNameAsString();
                entries.add(new Entry(name, javadoc(method, name), false));
            }
        }
        return entries;
    }

    /** The public constants of a class whose Javadoc begins with {@code prefix}, which is left out. */
    List<Entry> constants(Class<?> type, String prefix) {
        return fields(type, true).stream()
                .filter(entry -> entry.text().startsWith(prefix))
                .map(entry -> new Entry(
                        entry.name(), entry.text().substring(prefix.length()).strip(), false))
                .toList();
    }

    private List<Entry> fields(Class<?> type, boolean constants) {
        List<Entry> entries = new ArrayList<>();
        for (FieldDeclaration field : declaration(type).getFields()) {
            if (field.isPublic() && field.isStatic() == constants) {
                for (VariableDeclarator variable : field.getVariables()) {
                    String name = variable.getNameAsString();
                    entries.add(new Entry(
                            name, javadoc(field, name), variable.getType().isArrayType()));
                }
            }
        }
        return entries;
    }

    /** Every stream of chance that the model declares, by name. */
    List<DeclaredStream> streams() {
        Map<String, DeclaredStream> streams = new TreeMap<>();
        units.forEach((owner, unit) -> unit.findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("of")
                        && call.getArguments().size() == 2)
                .filter(call -> call.getScope()
                        .filter(scope -> scope instanceof NameExpr name
                                && name.getNameAsString().equals("Stream"))
                        .isPresent())
                .filter(call -> call.getArgument(1).isStringLiteralExpr())
                .map(call -> new DeclaredStream(
                        call.getArgument(0).asFieldAccessExpr().getNameAsString(),
                        call.getArgument(1).asStringLiteralExpr().asString(),
                        owner.substring(owner.lastIndexOf('.') + 1)))
                .forEach(stream -> streams.put(stream.name(), stream)));
        return List.copyOf(streams.values());
    }

    private TypeDeclaration<?> declaration(Class<?> type) {
        CompilationUnit unit = units.get(type.getName());
        if (unit == null) {
            throw new IllegalStateException("the source of " + type.getName() + " is not packed with it");
        }
        return unit.getType(0);
    }

    private static String javadoc(NodeWithJavadoc<?> node, String name) {
        return JavadocText.of(node.getJavadoc()
                        .orElseThrow(() -> new IllegalStateException(name + " has no Javadoc"))
                        .getDescription())
                .markdown();
    }
}
