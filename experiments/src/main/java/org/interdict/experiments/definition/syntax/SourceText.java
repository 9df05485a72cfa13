package org.interdict.experiments.definition.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The text of an experiment file, refused before any parsing if it is no text or too large.
 *
 * @param file the file as the user named it
 * @param text its text, without byte order mark
 */
public record SourceText(String file, String text) {
    /** Largest file that is read, in bytes. */
    static final int MOST_BYTES = 1 << 24;

    /**
     * The text of a file.
     *
     * @param file name for messages
     * @param nearest the nearest file elsewhere, given the name of a missing one; empty if there is none
     * @throws InvalidInput if it cannot be read, is too large, empty, binary, or not UTF-8
     */
    public static SourceText read(String file, Path path, UnaryOperator<String> nearest) {
        if (Files.isDirectory(path)) {
            throw refused(file, "this is a directory, not a file", "name the experiment file inside it");
        }
        if (Files.notExists(path)) {
            throw refused(file, "there is no such file", neighbour(path, nearest));
        }
        try {
            if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
                throw tooLarge(file, Files.size(path));
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return of(file, stream.readNBytes(MOST_BYTES + 1));
            }
        } catch (AccessDeniedException e) {
            throw refused(file, "the file cannot be read: permission denied", "");
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw refused(file, "the file cannot be read: " + reason, "");
        }
    }

    /**
     * The bytes of a stream, as many as the largest file that is read and one more.
     *
     * @throws InvalidInput if it cannot be read
     */
    public static byte[] bytes(String name, InputStream stream) {
        try {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw refused(name, "it cannot be read: " + e.getMessage(), "");
        }
    }

    /**
     * The text in these bytes.
     *
     * @throws InvalidInput if it is too large, empty, binary, or not UTF-8
     */
    public static SourceText of(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(file, bytes.length);
        }
        if (bytes.length >= 2 && ((bytes[0] == -2 && bytes[1] == -1) || (bytes[0] == -1 && bytes[1] == -2))) {
            throw new InvalidInput(new FilePosition(file, 1, 1)
                    .error("", "the file is UTF-16; only UTF-8 is read", "save it as UTF-8"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        boolean malformed = decoder.decode(buffer, characters, true).isError();
        String text = characters.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new InvalidInput(at(file, text, zero)
                    .error("", "this is a binary file, not text: it contains a zero byte", "name a YAML or JSON file"));
        }
        if (malformed) {
            throw new InvalidInput(at(file, text, text.length())
                    .error(
                            "",
                            String.format(
                                    Locale.ROOT,
                                    "the file is not UTF-8 text: byte 0x%02x",
                                    bytes[buffer.position()] & 0xff),
                            "save it as UTF-8"));
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new InvalidInput(new FilePosition(file, 1, 1)
                    .error("", "the file is empty", "an experiment needs at least a name and strategies"));
        }
        return new SourceText(file, text);
    }

    /**
     * A suggestion where a file is missing: the file of the same folder whose name is nearest.
     *
     * @param elsewhere the nearest file elsewhere, given the name of the missing one; empty if there is none
     * @return empty if there is no name that is near
     */
    public static String neighbour(Path missing, UnaryOperator<String> elsewhere) {
        Path name = missing.getFileName();
        if (name == null) {
            return "";
        }
        Path folder = missing.toAbsolutePath().getParent();
        List<String> names = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.limit(10_000).forEach(file -> names.add(String.valueOf(file.getFileName())));
            } catch (IOException | UncheckedIOException e) {
                names.clear();
            }
        }
        Collections.sort(names);
        String near = Spelling.nearest(name.toString(), names)
                .map(file -> missing.resolveSibling(file).toString())
                .orElseGet(() -> elsewhere.apply(name.toString()));
        return near.isEmpty() ? "" : "did you mean '" + near + "'?";
    }

    /** The place of a character of the text. */
    static FilePosition at(String file, String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new FilePosition(file, line, text.codePointCount(start, index) + 1);
    }

    private static InvalidInput tooLarge(String file, long bytes) {
        return new InvalidInput(new FilePosition(file, 1, 1)
                .error(
                        "",
                        String.format(
                                Locale.ROOT,
                                "the file has %.1f MB; experiment files of more than %d MB are not read",
                                Math.ceil(bytes / 104_857.6) / 10,
                                MOST_BYTES >> 20),
                        "is this really an experiment file?"));
    }

    private static InvalidInput refused(String file, String message, String suggestion) {
        return new InvalidInput(InputError.of(file, message, suggestion));
    }
}
