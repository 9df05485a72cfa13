package org.interdict.results.figure.file;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.zip.CRC32;
import org.interdict.results.cache.CachePlace;
import org.interdict.results.cache.PackedFile;

/**
 * The typeface of all figures and reports. The program carries it, so that a picture is the same on a machine with other fonts or none. A text with
 * letters that the typeface lacks is drawn in a font of the machine, if there is one.
 */
public final class Typeface {
    /** Family of the regular weight, as in CSS. */
    public static final String REGULAR = "Interdict Sans";

    /** Family of the semibold weight, as in CSS. */
    public static final String SEMIBOLD = "Interdict Sans Semibold";

    private static final Font REGULAR_FONT;
    private static final Font SEMIBOLD_FONT;

    static {
        System.setProperty("java.awt.headless", "true");
        REGULAR_FONT = load("interdict-sans-regular.ttf");
        SEMIBOLD_FONT = load("interdict-sans-semibold.ttf");
    }

    private Typeface() {}

    public static Font regular(float size) {
        return REGULAR_FONT.deriveFont(size);
    }

    public static Font semibold(float size) {
        return SEMIBOLD_FONT.deriveFont(size);
    }

    /** A font for this text: the given one, or a font of the machine if the text has letters that the given one lacks. */
    public static Font forText(Font font, String text) {
        if (font.canDisplayUpTo(text) < 0) {
            return font;
        }
        Font fallback = new Font(Font.SANS_SERIF, Font.PLAIN, font.getSize());
        try {
            return fallback.canDisplayUpTo(text) < 0 ? fallback : font;
        } catch (Error noFontOnThisMachine) {
            return font;
        }
    }

    /** CSS that defines both families, with the fonts in it. */
    public static String css() {
        return face(REGULAR, "interdict-sans-regular.woff2") + face(SEMIBOLD, "interdict-sans-semibold.woff2");
    }

    private static String face(String family, String resource) {
        return "@font-face{font-family:'" + family + "';src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(bytes(resource)) + ") format('woff2')}\n";
    }

    /** From a file in the user's cache folder: from a stream, Java itself would make a file in the folder for temporary files. */
    private static Font load(String resource) {
        byte[] bytes = bytes(resource);
        try {
            for (CachePlace place : CachePlace.of("fonts", System.getenv())) {
                try {
                    return Font.createFont(
                            Font.TRUETYPE_FONT,
                            packed(resource, bytes).in(place).toFile());
                } catch (IOException e) {
                    // The next place may serve.
                }
            }
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the bundled font " + resource + " cannot be read", e);
        }
    }

    private static PackedFile packed(String resource, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        int dot = resource.lastIndexOf('.');
        return new PackedFile(
                Objects.requireNonNull(Typeface.class.getResource(resource)),
                resource.substring(0, dot),
                resource.substring(dot),
                bytes.length,
                checksum.getValue());
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
