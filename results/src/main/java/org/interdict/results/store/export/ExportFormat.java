package org.interdict.results.store.export;

import org.interdict.results.text.Words;

/** The form of exported tables. */
public enum ExportFormat {
    /** Comma-separated text with a header line (RFC 4180); a missing number is an empty field. */
    CSV("text/csv"),
    /** Apache Parquet; a missing number is null. */
    PARQUET("application/vnd.apache.parquet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, as in a data package. */
    String mediaType() {
        return mediaType;
    }

    /** The end of a file's name: {@code csv} or {@code parquet}. */
    public String extension() {
        return Words.hyphenated(this);
    }
}
