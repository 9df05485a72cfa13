package org.interdict.results.store.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The native library of DuckDB, unpacked once for a user and used again.
 *
 * <p>By itself the driver unpacks 72 MB into the temporary folder in every process, and leaves them there when the process is killed. Here the
 * library lies in the user's cache folder under a name made of its size and checksum; both are checked before each use. Where that folder cannot be
 * written to, or no program may run from it, the temporary folder and the folder of the jar are tried.
 */
final class NativeLibrary {
    private static final String PART = ".part";
    private static final Duration UNUSED = Duration.ofDays(30);

    private static @Nullable StoreFailure failure;
    private static boolean done;

    /** A library inside the driver's jar, of {@code size} bytes. */
    private record Packed(URL resource, long size, long checksum) {
        String fileName() {
            return "libduckdb-%08x-%d.so".formatted(checksum, size);
        }
    }

    /** A folder to try; {@code open} if others may make folders beside it. */
    record Place(Path folder, boolean open) {}

    private NativeLibrary() {}

    /**
     * Loads the library, once. To be called before the driver is used.
     *
     * @throws StoreFailure if there is no folder that it can be loaded from
     */
    static synchronized void load() {
        if (!done) {
            done = true;
            @Nullable Packed packed = packed();
            // Without a packed library the driver looks for one that is installed.
            if (packed != null && quietDriver()) {
                failure = loadFrom(places(System.getenv()), packed);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable StoreFailure loadFrom(List<Place> places, Packed packed) {
        List<String> reasons = new ArrayList<>();
        Throwable last = new IOException();
        for (Place place : places) {
            try {
                System.load(unpacked(place, packed).toString());
                return null;
            } catch (IOException | UnsatisfiedLinkError e) {
                reasons.add(place.folder + " (" + reason(e) + ")");
                last = e;
            }
        }
        return new StoreFailure(
                "the native library of the database cannot be loaded from " + String.join(", ", reasons)
                        + "; set XDG_CACHE_HOME to a folder that can be written to and from which programs may run",
                last);
    }

    private static String reason(Throwable e) {
        String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return e instanceof IOException ? e.getClass().getSimpleName() + ": " + text : text;
    }

    /** Where the library may lie, the best place first. */
    static List<Place> places(Map<String, String> environment) {
        Path cache = cache(environment).resolve("interdict").resolve("native");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "interdict-" + System.getProperty("user.name"));
        return List.of(
                new Place(cache, false),
                new Place(temporary.toAbsolutePath(), true),
                new Place(jar().resolveSibling("native"), false));
    }

    private static Path jar() {
        try {
            return Path.of(NativeLibrary.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path cache(Map<String, String> environment) {
        @Nullable String xdg = environment.get("XDG_CACHE_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg);
        }
        Path home = Path.of(System.getProperty("user.home")).toAbsolutePath();
        @Nullable String local = environment.get("LOCALAPPDATA");
        return switch (system()) {
            case "windows" -> local == null ? home : Path.of(local);
            case "macos" -> home.resolve("Library").resolve("Caches");
            default -> home.resolve(".cache");
        };
    }

    /** The library in this folder, intact; unpacked if it was not there. */
    private static Path unpacked(Place place, Packed packed) throws IOException {
        Path folder = place.folder;
        Path file = folder.resolve(packed.fileName());
        create(folder);
        if (place.open) {
            refuseForeign(folder);
        }
        if (intact(file, packed)) {
            return file;
        }
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !intact(file, packed)) {
                sweep(folder);
                unpack(packed, file);
            }
        }
        return file;
    }

    /** A folder of the user alone: what lies in it is run. */
    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** In a temporary folder anybody may have made a folder of this name. */
    private static void refuseForeign(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "owner", PART);
        try {
            if (!Files.getOwner(folder).equals(Files.getOwner(probe))) {
                throw new IOException("it belongs to another user");
            }
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static boolean intact(Path file, Packed packed) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != packed.size) {
            return false;
        }
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (checksum.getValue() != packed.checksum) {
            return false;
        }
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(Duration.ofDays(1)))
                && Files.isWritable(file)) {
            Files.setLastModifiedTime(file, FileTime.from(now)); // in use: not to be swept
        }
        return true;
    }

    /** Removes what killed processes have left, and libraries of other versions that nobody has used for long. The lock is held. */
    private static void sweep(Path folder) throws IOException {
        Instant old = Instant.now().minus(UNUSED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "libduckdb-*")) {
            for (Path file : files) {
                if (file.toString().endsWith(PART)
                        || Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Whole or not at all. */
    private static void unpack(Packed packed, Path file) throws IOException {
        Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), PART);
        try {
            try (InputStream in = packed.resource.openStream()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!part.toFile().setExecutable(true) || !intact(part, packed)) {
                throw new IOException("what was written is not what was to be written");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static @Nullable Packed packed() {
        @Nullable URL resource = DuckDBDriver.class.getResource("/libduckdb_java.so_" + system() + "_" + processor());
        try {
            if (resource == null || !(resource.openConnection() instanceof JarURLConnection connection)) {
                return null;
            }
            connection.setUseCaches(true);
            JarEntry entry = connection.getJarEntry();
            return new Packed(resource, entry.getSize(), entry.getCrc());
        } catch (IOException e) {
            return null;
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm64" : "amd64";
    }

    /** Defines the driver's native calls without their own unpacking. False if the driver was in use before, and has loaded its library. */
    private static boolean quietDriver() {
        try {
            MethodHandles.privateLookupIn(DuckDBDriver.class, MethodHandles.lookup())
                    .defineClass(withoutUnpacking());
            return true;
        } catch (LinkageError e) {
            return false;
        } catch (IllegalAccessException | IOException e) {
            throw new IllegalStateException("the driver of DuckDB is not as it was when this was written", e);
        }
    }

    /** The class {@code DuckDBNative} with an empty {@code loadNativeLibrary}. */
    static byte[] withoutUnpacking() throws IOException {
        try (InputStream in = Objects.requireNonNull(DuckDBDriver.class.getResourceAsStream("DuckDBNative.class"))) {
            ClassReader reader = new ClassReader(in);
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new Emptied(writer), 0);
            return writer.toByteArray();
        }
    }

    private static final class Emptied extends ClassVisitor {
        Emptied(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!name.equals("loadNativeLibrary")) {
                return method;
            }
            method.visitCode();
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
            return null;
        }
    }
}
