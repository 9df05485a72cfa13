package org.interdict.experiments.cli.option;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interdict.experiments.run.progress.BarProgress;
import org.interdict.experiments.run.progress.LineProgress;
import org.interdict.experiments.run.progress.RunProgress;

/** How progress is shown: as a bar on a terminal, as lines in a log. */
public final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private static final int USUAL_COLUMNS = 80;

    private Terminal() {}

    /** Progress on standard error; silent if it is not wanted. */
    public static RunProgress progress(boolean wanted) {
        if (!wanted) {
            return RunProgress.SILENT;
        }
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return watched() ? BarProgress.of(err, columns()) : LineProgress.of(err);
    }

    /** Width of the terminal in characters; 80 where nothing says it. Java itself does not know. */
    private static int columns() {
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(STANDARD_ERROR.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            int columns = answer.matches("\\d{1,4} \\d{1,4}") ? Integer.parseInt(answer.split(" ")[1]) : 0;
            if (columns > 0) {
                return columns;
            }
        } catch (IOException e) {
            // No such program, as on Windows.
        }
        String given = System.getenv("COLUMNS");
        return given != null && given.matches("[1-9]\\d{0,3}") ? Integer.parseInt(given) : USUAL_COLUMNS;
    }

    /** Whether standard error is a terminal that can move its cursor. Java itself can only say whether input and output both are. */
    private static boolean watched() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            if (Files.isSymbolicLink(STANDARD_ERROR)) {
                String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return System.console() != null;
    }
}
