package org.interdict.results.store.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.interdict.model.simulation.Simulation;

/**
 * Which build of INTERDICT this is.
 *
 * @param version as in the POM, for example {@code 0.1.0}
 * @param commit the source commit it was built from, followed by {@code -dirty} if the sources had changes that were not committed; or {@code unknown}
 * @param model SHA-256 of the compiled model, in hexadecimal: another model has another hash
 */
public record BuildInfo(String version, String commit, String model) {
    private static final String PACKAGES = "org/interdict/model";

    /** This program. */
    public static BuildInfo current() {
        return Holder.CURRENT;
    }

    /** Read only once, since the hash covers all classes of the model. */
    private static final class Holder {
        static final BuildInfo CURRENT = read();
    }

    private static BuildInfo read() {
        Properties properties = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
            return new BuildInfo(properties.getProperty("version", "unknown"), commit(properties), modelHash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a build without Git, the property keeps the text that stands in the source. */
    private static String commit(Properties properties) {
        String commit = properties.getProperty("commit", "unknown");
        if (commit.startsWith("$")) {
            return "unknown";
        }
        return "true".equals(properties.getProperty("dirty")) ? commit + "-dirty" : commit;
    }

    private static String modelHash() throws IOException {
        try {
            Path origin = Path.of(Simulation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(origin)) {
                return hash(origin.resolve(PACKAGES));
            }
            try (FileSystem jar = FileSystems.newFileSystem(origin)) {
                return hash(jar.getPath(PACKAGES));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String hash(Path root) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted(Comparator.comparing(file -> name(root, file)))
                    .toList();
            for (Path file : classes) {
                digest.update(name(root, file).getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** SHA-256 of these parts, each with its length so that no two lists give the same text; in hexadecimal. */
    public static String hash(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
