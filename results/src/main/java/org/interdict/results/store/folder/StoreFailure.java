package org.interdict.results.store.folder;

/** Reading or writing runs failed, for example because of a full disk or a damaged database. What was stored before is still there. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the user and the cause for the debugger. */
    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
