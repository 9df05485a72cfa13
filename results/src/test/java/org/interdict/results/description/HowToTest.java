package org.interdict.results.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that the how-to pages show compiles against the model as it is, under the names that the pages give. */
class HowToTest {
    private static final Path PAGES = Path.of("..", "docs", "how-to");
    private static final Pattern FILE = Pattern.compile(
            "`(model/src/(?:main|test)/java/([\\w/]+)\\.java)`:\\n\\n```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void aPolicy() throws IOException, ReflectiveOperationException {
        try (URLClassLoader classes = compile("add-a-policy.md", 2)) {
            PolicyType policy = PolicyType.of(classes.loadClass("org.interdict.model.policy.prevention.SchoolProgramme")
                    .asSubclass(Policy.class));
            assertEquals("school-programme", policy.name());
            assertEquals(policy.type(), policy.create(Map.of("reached", 0.5)).getClass());
        }
    }

    @Test
    void aMechanism() throws IOException, ReflectiveOperationException {
        try (URLClassLoader classes = compile("add-a-mechanism.md", 2)) {
            MechanismType mechanism =
                    MechanismType.of(classes.loadClass("org.interdict.model.mechanism.community.Weariness")
                            .asSubclass(Mechanism.class));
            assertEquals("weariness", mechanism.name());
            assertEquals(mechanism.type(), mechanism.create(Map.of()).getClass());
        }
    }

    @Test
    void aMeasure() throws IOException, ReflectiveOperationException {
        try (URLClassLoader classes = compile("add-a-measure.md", 2)) {
            Class<?> family = classes.loadClass("org.interdict.model.measure.CohesionMeasures");
            assertEquals(1, ((List<?>) family.getMethod("all").invoke(null)).size());
        }
    }

    private URLClassLoader compile(String page, int files) throws IOException {
        String text = Files.readString(PAGES.resolve(page)).replace("\r\n", "\n");
        List<MatchResult> shown = FILE.matcher(text).results().toList();
        assertEquals(files, shown.size(), () -> page + ": files shown");
        List<Path> sources = new ArrayList<>();
        for (MatchResult file : shown) {
            Path source = folder.resolve(file.group(2) + ".java");
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, file.group(3)));
        }
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-d", folder.toString(), "-classpath", path);
            boolean compiles = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(compiles, () -> page + ":\n" + said);
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, HowToTest.class.getClassLoader());
    }
}
