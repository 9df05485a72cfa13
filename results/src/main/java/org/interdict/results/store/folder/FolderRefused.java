package org.interdict.results.store.folder;

/** A folder cannot be used as the user asked, and the user can correct that: wrong folder, other experiment, in use, no permission. */
public final class FolderRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that says what to do. */
    public FolderRefused(String message) {
        super(message);
    }
}
