package org.interdict.results.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A file inside the program that must lie on the disk to be used. Its name on the disk is made of its checksum and size, and both are checked before
 * each use.
 *
 * @param resource where it is inside the program
 * @param name the beginning of its name on the disk
 * @param ending the end of its name on the disk, for example {@code .so}
 * @param size in bytes
 * @param checksum CRC-32
 */
public record PackedFile(URL resource, String name, String ending, long size, long checksum) {
    static final String PART = ".part";
    private static final Duration UNUSED = Duration.ofDays(30);

    /** Its name on the disk. */
    public String fileName() {
        return "%s-%08x-%d%s".formatted(name, checksum, size, ending);
    }

    /**
     * The file in this place, intact; unpacked if it was not there. Several processes may ask at once.
     *
     * @throws IOException if the place does not serve
     */
    public Path in(CachePlace place) throws IOException {
        Path file = place.folder().resolve(fileName());
        place.create();
        if (intact(file)) {
            return file;
        }
        try (FileChannel channel = FileChannel.open(
                        place.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !intact(file)) {
                sweep(place.folder());
                unpack(file);
            }
        }
        return file;
    }

    private boolean intact(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != size) {
            return false;
        }
        CRC32 found = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), found)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (found.getValue() != checksum) {
            return false;
        }
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(Duration.ofDays(1)))
                && Files.isWritable(file)) {
            Files.setLastModifiedTime(file, FileTime.from(now)); // in use: not to be swept
        }
        return true;
    }

    /** Removes what killed processes have left, and files of other versions that nobody has used for long. The lock is held. */
    private void sweep(Path folder) throws IOException {
        Instant old = Instant.now().minus(UNUSED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "-*")) {
            for (Path file : files) {
                if (file.toString().endsWith(PART)
                        || Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Whole or not at all. */
    private void unpack(Path file) throws IOException {
        Path part = Files.createTempFile(file.getParent(), fileName(), PART);
        try {
            try (InputStream in = resource.openStream()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!part.toFile().setExecutable(true) || !intact(part)) {
                throw new IOException("what was written is not what was to be written");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
