package org.interdict.experiments.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers the first write that failed, since the writers of Java keep such a failure to themselves. */
final class CheckedOutput extends FilterOutputStream {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private final boolean pipe;
    private @Nullable IOException failure;

    /** @param pipe whether a pipe or a socket takes the bytes: the only thing that can then go wrong is that it is closed */
    CheckedOutput(OutputStream out, boolean pipe) {
        super(new BufferedOutputStream(out, 1 << 16));
        this.pipe = pipe;
    }

    /** Whether standard output is a pipe or a socket, as far as the system says. Messages are in the language of the machine and do not tell. */
    static boolean standardIsPipe() {
        try {
            String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }

    /** Why the result was lost; nothing if it was written, or if its reader has closed the pipe because it wants no more. */
    Optional<String> loss() {
        if (failure == null || pipe) {
            return Optional.empty();
        }
        String message = String.valueOf(failure.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        boolean closed = lower.contains("broken pipe") || lower.contains("pipe is being closed");
        return closed ? Optional.empty() : Optional.of(message);
    }
}
