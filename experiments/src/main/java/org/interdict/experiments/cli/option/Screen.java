package org.interdict.experiments.cli.option;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the program prints on, and whether someone sits in front of it. */
public final class Screen {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int STDIN = 0;
    private static final int STDOUT = 1;
    private static final int LONGEST_WAIT_SECONDS = 2;

    private Screen() {}

    /** Characters of a line: what {@code COLUMNS} says, or else the width of the terminal; 0 if the output goes elsewhere. */
    public static int columns() {
        int said = number(System.getenv("COLUMNS"));
        if (said > 0) {
            return Math.max(NARROWEST, said);
        }
        if (!terminal(STDOUT)) {
            return 0;
        }
        int known = width();
        return known > 0 ? Math.max(NARROWEST, known) : USUAL;
    }

    /** Whether questions can be asked: standard input comes from a terminal. */
    public static boolean asks() {
        return terminal(STDIN);
    }

    private static boolean terminal(int stream) {
        Path file = Path.of("/proc/self/fd/" + stream);
        try {
            if (Files.isSymbolicLink(file)) {
                String target = Files.readSymbolicLink(file).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        return System.console() != null;
    }

    /** Java does not know the width of a terminal; {@code stty} does, where there is one. */
    private static int width() {
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            boolean ended = process.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            String[] numbers = said.strip().split(" ");
            return ended && numbers.length == 2 ? number(numbers[1]) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }
}
