package org.interdict.results.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one experiment's runs: where its files are, who may write, and what may be removed. Nothing but INTERDICT's
 * own files, by their names, is ever deleted.
 */
public final class RunFolder implements AutoCloseable {
    /** The database. */
    public static final String DATABASE = "runs.duckdb";
    /** The experiment as run, every default written out. */
    public static final String EXPERIMENT = "experiment.yaml";
    /** How the runs were made. */
    public static final String MANIFEST = "manifest.json";
    /** The same in a form for archives. */
    public static final String CRATE = "ro-crate-metadata.json";
    /** The posterior sample of a calibration. */
    public static final String POSTERIOR = "posterior.csv";
    /** The report's folder. */
    public static final String REPORT = "report";
    /** The folder of tipping runs, itself a run folder. */
    public static final String TIPPING = "tipping";
    /** The folder of exported tables. */
    public static final String EXPORT = "export";

    private static final String LOCK = ".lock";
    private final Path path;
    private final FileChannel channel;

    private RunFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if it is not there, and locks it for writing.
     *
     * @throws FolderRefused if it holds files of something else, cannot be written to, or another process writes to it
     */
    public static RunFolder claim(Path path) {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new FolderRefused("'" + path + "' is a file; give a folder with --out");
        } catch (IOException e) {
            throw refusal(path, "cannot be made", e);
        }
        List<String> foreign =
                entries(path).stream().filter(name -> !halfMade(name)).toList();
        if (!foreign.isEmpty() && !Files.exists(path.resolve(DATABASE))) {
            throw new FolderRefused("'" + path + "' is not a run folder (it holds '" + foreign.get(0)
                    + "'); give a new or empty folder with --out");
        }
        return lock(path);
    }

    /** Whether the folder holds runs. */
    public static boolean holdsRuns(Path path) {
        return Files.isRegularFile(path.resolve(DATABASE));
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** The database file. */
    public Path database() {
        return path.resolve(DATABASE);
    }

    /** Removes files that were left by a process that was killed while it made the folder. */
    public void clearHalfMade() {
        for (String name : entries(path)) {
            if (name.startsWith(DATABASE + ".new")) {
                delete(path.resolve(name));
            }
        }
        if (!holdsRuns(path)) {
            // A log without its database is of no use.
            delete(path.resolve(DATABASE + ".wal"));
        }
    }

    /** Removes the runs and everything made from them; the database is removed last, so that a process that is killed leaves a run folder. */
    public void clear() {
        for (String name :
                List.of(REPORT, EXPORT, POSTERIOR, MANIFEST, CRATE, EXPERIMENT, DATABASE + ".wal", DATABASE)) {
            delete(path.resolve(name));
        }
    }

    /**
     * Writes a file completely or not at all.
     *
     * @throws StoreFailure if it cannot be written
     */
    public static void write(Path file, String text) {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(temporary, text);
            move(temporary, file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public static StoreFailure failure(Path file, IOException e) {
        return new StoreFailure("'" + file + "' cannot be written: " + reason(e), e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }

    private static RunFolder lock(Path path) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new RunFolder(path, channel);
            }
        } catch (OverlappingFileLockException e) {
            // The other writer is in this process; the answer is the same.
        } catch (IOException e) {
            close(channel);
            throw refusal(path, "cannot be written to", e);
        }
        close(channel);
        throw inUse(path);
    }

    static FolderRefused inUse(Path path) {
        return new FolderRefused(
                "'" + path + "' is in use by another process; wait for it, or give another folder with --out");
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing was written through it.
            }
        }
    }

    /** Files that can be there without a database: left by a killed process, or tipping runs. */
    private static boolean halfMade(String name) {
        return name.equals(LOCK) || name.equals(TIPPING) || name.startsWith(DATABASE);
    }

    private static List<String> entries(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refusal(path, "cannot be read", e);
        }
    }

    private static void delete(Path target) {
        try {
            Files.walkFileTree(target, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            // Already gone.
        } catch (IOException e) {
            throw refusal(target, "cannot be removed", e);
        }
    }

    private static FolderRefused refusal(Path path, String what, IOException e) {
        return new FolderRefused("'" + path + "' " + what + ": " + reason(e));
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
