package org.interdict.results.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which files may be unpacked for this user.
 *
 * @param folder where it is; made when it is first needed
 * @param open whether others may make folders beside it, as in the folder for temporary files: it is used only if it belongs to this user
 */
public record CachePlace(Path folder, boolean open) {
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    /**
     * Where files of a kind may lie, the best place first: the user's cache folder, the folder for temporary files, the folder of the program,
     * and the memory that Linux offers as a folder.
     *
     * @param kind name of the folder, for example {@code native}
     * @param environment variables of the process
     */
    public static List<CachePlace> of(String kind, Map<String, String> environment) {
        String own = "interdict-" + System.getProperty("user.name") + (kind.equals("native") ? "" : "-" + kind);
        List<CachePlace> places = new ArrayList<>();
        cache(environment)
                .ifPresent(cache ->
                        places.add(new CachePlace(cache.resolve("interdict").resolve(kind), false)));
        places.add(new CachePlace(
                Path.of(System.getProperty("java.io.tmpdir"), own).toAbsolutePath(), true));
        places.add(new CachePlace(program().resolveSibling(kind), false));
        if (Files.isDirectory(SHARED_MEMORY)) {
            places.add(new CachePlace(SHARED_MEMORY.resolve(own), true));
        }
        return List.copyOf(places);
    }

    private static Path program() {
        try {
            return Path.of(CachePlace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The user's folder for such files; nothing where the system knows none, as for a user without an entry of its own. */
    private static Optional<Path> cache(Map<String, String> environment) {
        Optional<Path> xdg = absolute(environment.get("XDG_CACHE_HOME"));
        if (xdg.isPresent()) {
            return xdg;
        }
        Optional<Path> home = absolute(System.getProperty("user.home")).or(() -> absolute(environment.get("HOME")));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absolute(environment.get("LOCALAPPDATA")).or(() -> home);
        }
        return home.map(folder ->
                system.startsWith("mac") ? folder.resolve("Library").resolve("Caches") : folder.resolve(".cache"));
    }

    private static Optional<Path> absolute(@Nullable String folder) {
        try {
            return Optional.ofNullable(folder).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Makes the folder for this user alone: what lies in it is run. */
    void create() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        if (open) {
            refuseForeign();
        }
    }

    /** In a folder that all may write to, anybody may have made a folder of this name. */
    private void refuseForeign() throws IOException {
        Path probe = Files.createTempFile(folder, "owner", PackedFile.PART);
        try {
            if (!Files.getOwner(folder).equals(Files.getOwner(probe))) {
                throw new IOException("it belongs to another user");
            }
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
