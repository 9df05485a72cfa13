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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    /** What an experiment may say, for editors; the first line of the experiment names it. */
    public static final String SCHEMA = "experiment.schema.json";
    /** How the runs were made. */
    public static final String MANIFEST = "manifest.json";
    /** The same in a form for archives. */
    public static final String CRATE = "ro-crate-metadata.json";
    /** The posterior sample of a calibration. */
    public static final String POSTERIOR = "posterior.csv";
    /** The report's folder. */
    public static final String REPORT = "report";
    /** The folder of a report on another question to the same runs. */
    public static final String REPORT_ANEW = "report-anew";
    /** The folder of tipping runs, itself a run folder. */
    public static final String TIPPING = "tipping";
    /** The folder of exported tables. */
    public static final String EXPORT = "export";

    private static final String LOCK = ".lock";
    private final Path path;
    private final FileChannel channel;
    private List<Path> made = List.of();

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
        Database.usable(path);
        List<Path> missing = missing(path);
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new FolderRefused("'" + path + "' is a file; give a folder with --out");
        } catch (IOException e) {
            remove(missing);
            throw refusal(path, "cannot be made", e);
        }
        try {
            refuseForeign(path);
            RunFolder claimed = lock(path);
            claimed.made = missing;
            return claimed;
        } catch (FolderRefused e) {
            remove(missing);
            throw e;
        }
    }

    /**
     * Refuses what {@link #claim} would refuse, as far as that can be seen; makes and changes nothing.
     *
     * @throws FolderRefused if it holds files of something else, or cannot be made or written to
     */
    public static void inspect(Path path) {
        Database.usable(path);
        if (Files.isDirectory(path)) {
            refuseForeign(path);
        }
        Path nearest = path.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest)) {
            throw new FolderRefused("'" + nearest + "' is a file; give a folder with --out");
        }
        if (!Files.isWritable(nearest)) {
            throw new FolderRefused("'" + nearest + "' cannot be written to: no permission");
        }
    }

    private static void refuseForeign(Path path) {
        List<String> foreign =
                entries(path).stream().filter(name -> !halfMade(name)).toList();
        if (!foreign.isEmpty() && !Files.exists(path.resolve(DATABASE))) {
            throw new FolderRefused("'" + path + "' is not a run folder (it holds '" + foreign.get(0)
                    + "'); give a new or empty folder with --out");
        }
    }

    /** This folder and those above it that are not there, the innermost first. */
    private static List<Path> missing(Path path) {
        List<Path> missing = new ArrayList<>();
        for (Path folder = path.toAbsolutePath();
                folder != null && Files.notExists(folder);
                folder = folder.getParent()) {
            missing.add(folder);
        }
        return missing;
    }

    /** Removes folders that are empty. */
    private static void remove(List<Path> folders) {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return; // something is in it, or it may not be removed
            }
        }
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
        for (String name : List.of(
                REPORT,
                REPORT_ANEW,
                EXPORT,
                POSTERIOR,
                MANIFEST,
                CRATE,
                EXPERIMENT,
                SCHEMA,
                DATABASE + ".wal",
                DATABASE)) {
            delete(path.resolve(name));
        }
    }

    /** Gives the folder up after a failure. Where there are no runs, what was made for them is removed. */
    public void abandon() {
        if (!holdsRuns(path)) {
            try {
                clearHalfMade();
            } catch (FolderRefused e) {
                // The failure that is being reported says more.
            }
        }
        close();
        remove(made);
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
            discard(temporary);
            throw failure(file, e);
        }
    }

    /** Removes an unfinished file. */
    public static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // The failure that is being reported says more.
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

    /** Removes the lock file while it is locked, then lets go of it. */
    @Override
    public void close() {
        if (channel.isOpen() && key(path.resolve(LOCK)) != null) {
            discard(path.resolve(LOCK));
        }
        close(channel);
    }

    private static RunFolder lock(Path path) {
        Path file = path.resolve(LOCK);
        FileChannel channel = null;
        try {
            while (true) {
                if (Files.notExists(file)) {
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                            .close();
                }
                Object before = key(file);
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                boolean same = Objects.equals(before, key(file));
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    break;
                }
                // The owner before may have removed the file that is locked now, and another process made a new one.
                if (same && Objects.equals(before, key(file))) {
                    return new RunFolder(path, channel);
                }
                close(channel);
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

    /** What tells a file from another one of the same name; null where the system does not say, or there is no such file. */
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
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
