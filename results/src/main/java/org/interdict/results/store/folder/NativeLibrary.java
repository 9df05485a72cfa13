package org.interdict.results.store.folder;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import org.duckdb.DuckDBDriver;
import org.interdict.results.cache.CachePlace;
import org.interdict.results.cache.PackedFile;
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
 * library lies in the user's cache folder. Where that folder cannot be written to, or no program may run from it, other places are tried: see
 * {@link CachePlace}.
 */
final class NativeLibrary {
    private static @Nullable StoreFailure failure;
    private static boolean done;

    private NativeLibrary() {}

    /**
     * Loads the library, once. To be called before the driver is used.
     *
     * @throws StoreFailure if there is no folder that it can be loaded from
     */
    static synchronized void load() {
        if (!done) {
            done = true;
            @Nullable PackedFile packed = packed();
            // Without a packed library the driver looks for one that is installed.
            if (packed != null && quietDriver()) {
                failure = loadFrom(CachePlace.of("native", System.getenv()), packed);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable StoreFailure loadFrom(List<CachePlace> places, PackedFile packed) {
        List<String> reasons = new ArrayList<>();
        Throwable last = new IOException();
        for (CachePlace place : places) {
            try {
                System.load(packed.in(place).toString());
                return null;
            } catch (IOException | UnsatisfiedLinkError e) {
                reasons.add(place.folder() + " (" + reason(e) + ")");
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

    private static @Nullable PackedFile packed() {
        @Nullable URL resource = DuckDBDriver.class.getResource("/libduckdb_java.so_" + system() + "_" + processor());
        try {
            if (resource == null || !(resource.openConnection() instanceof JarURLConnection connection)) {
                return null;
            }
            connection.setUseCaches(true);
            JarEntry entry = connection.getJarEntry();
            return new PackedFile(resource, "libduckdb", ".so", entry.getSize(), entry.getCrc());
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
