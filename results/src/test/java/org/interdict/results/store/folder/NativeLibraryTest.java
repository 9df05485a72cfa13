package org.interdict.results.store.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The library is unpacked once, used again, and leaves nothing behind, whatever becomes of the process. */
class NativeLibraryTest {
    @TempDir
    private Path folder;

    private Path temporary;
    private Path cache;

    @BeforeEach
    void makeFolders() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
        cache = folder.resolve("cache");
    }

    /** Opens a database, says so, and waits for its end. */
    static final class Opener {
        private Opener() {}

        /** @param arguments the file of the database */
        public static void main(String[] arguments) throws InterruptedException {
            try (Database database = Database.writable(Path.of(arguments[0]))) {
                database.execute("CREATE TABLE IF NOT EXISTS t (x INTEGER)");
                System.out.println("open");
                Thread.sleep(60_000);
            } catch (StoreFailure e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void aKilledProcessLeavesNothingInTheTemporaryFolder() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertEquals("open", answerOfKilled(cache));
        }
        assertEquals(
                List.of(), names(temporary).filter(n -> !n.startsWith("hsperf")).toList());
        assertEquals(1, names(library()).filter(n -> n.endsWith(".so")).count());
    }

    @Test
    void theSecondProcessUsesWhatTheFirstHasUnpacked() throws Exception {
        answerOfKilled(cache);
        Path file = onlyLibrary();
        FileTime written = FileTime.from(Instant.now().minusSeconds(3600));
        Files.setLastModifiedTime(file, written);
        answerOfKilled(cache);
        assertEquals(written, Files.getLastModifiedTime(file));
    }

    @Test
    void aDamagedLibraryIsReplacedAndHalvesAreSwept() throws Exception {
        answerOfKilled(cache);
        Path file = onlyLibrary();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Path half = Files.writeString(library().resolve("libduckdb-0-1.so123.part"), "half");
        Path unused = Files.writeString(library().resolve("libduckdb-0-2.so"), "of another version");
        Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minusSeconds(40L * 24 * 3600)));
        assertEquals("open", answerOfKilled(cache));
        bytes[bytes.length / 2] ^= 1;
        assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file)));
        assertTrue(Files.notExists(half));
        assertTrue(Files.notExists(unused));
    }

    @Test
    void withoutACacheFolderTheTemporaryFolderServes() throws Exception {
        Files.writeString(cache, "no folder");
        assertEquals("open", answerOfKilled(cache));
        Path own = temporary.resolve("interdict-" + System.getProperty("user.name"));
        assertEquals(1, names(own).filter(n -> n.endsWith(".so")).count());
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
        }
    }

    /** The driver of another version may unpack elsewhere: then this fails, and {@link NativeLibrary} must be read again. */
    @Test
    void theDriverUnpacksInTheOneMethodThatIsEmptied() throws IOException {
        List<String> instructions = new ArrayList<>();
        ClassVisitor reader = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access, String name, String type, @Nullable String generic, String @Nullable [] thrown) {
                return !name.equals("loadNativeLibrary")
                        ? null
                        : new MethodVisitor(Opcodes.ASM9) {
                            @Override
                            public void visitInsn(int code) {
                                instructions.add(String.valueOf(code));
                            }

                            @Override
                            public void visitMethodInsn(int code, String owner, String called, String of, boolean itf) {
                                instructions.add(called);
                            }
                        };
            }
        };
        new ClassReader(NativeLibrary.withoutUnpacking()).accept(reader, 0);
        assertEquals(List.of(String.valueOf(Opcodes.RETURN)), instructions);
    }

    private String answerOfKilled(Path cacheHome) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Opener.class.getName(),
                folder.resolve("x.duckdb").toString());
        builder.environment().put("XDG_CACHE_HOME", cacheHome.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        try {
            return String.valueOf(process.inputReader().readLine());
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private Path library() {
        return cache.resolve("interdict").resolve("native");
    }

    private Path onlyLibrary() throws IOException {
        return library()
                .resolve(names(library())
                        .filter(n -> n.endsWith(".so"))
                        .findFirst()
                        .orElseThrow());
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
