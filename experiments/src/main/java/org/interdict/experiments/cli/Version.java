package org.interdict.experiments.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and the commit it was built from, as the build wrote them into the jar. */
public final class Version implements IVersionProvider {
    private static final String UNKNOWN = "unknown";

    @Override
    public String[] getVersion() {
        String commit = attribute("Git-Commit");
        String shown = commit.length() > 12 ? commit.substring(0, 12) : commit;
        String changed = attribute("Git-Dirty").equals("true") ? ", with changes" : "";
        return new String[] {
            "interdict " + attribute("Implementation-Version") + " (commit " + shown + changed + ")",
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
        };
    }

    /** An attribute of the jar's manifest; {@code unknown} outside of a jar. */
    private static String attribute(String name) {
        try {
            Path home = Path.of(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(home)) {
                return UNKNOWN;
            }
            try (JarFile jar = new JarFile(home.toFile())) {
                Attributes attributes = jar.getManifest().getMainAttributes();
                String value = attributes.getValue(name);
                return value == null ? UNKNOWN : value;
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
