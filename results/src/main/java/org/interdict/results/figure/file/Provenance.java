package org.interdict.results.figure.file;

/**
 * The origin of a result. It is written into every file of a report.
 *
 * @param version of INTERDICT, for example {@code 0.1.0}
 * @param commit the source commit, or {@code unknown}
 * @param java the Java on which it ran, for example {@code Java 17.0.15 Debian}
 * @param hash of model and inputs, as in the manifest
 * @param firstSeed seed of the first replicate
 * @param lastSeed seed of the last replicate
 */
public record Provenance(String version, String commit, String java, String hash, long firstSeed, long lastSeed) {
    /** The provenance in one line, for the metadata of a file. */
    public String line() {
        return "INTERDICT " + version + ", commit " + commit + ", " + java + ", hash " + hash + ", seeds " + firstSeed
                + " to " + lastSeed;
    }
}
