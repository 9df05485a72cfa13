package org.interdict.results.figure.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.interdict.results.text.Json;

/**
 * The files of a figure: {@code id.svg}, {@code id.png} at twice its size, {@code id.csv} with its data, and
 * {@code id.csv-metadata.json}, which says what the columns hold (W3C, CSV on the Web). Each names its provenance (SVG: {@code dc:source}; PNG: a
 * text chunk; CSV: the metadata file, so that every program can read the CSV file).
 */
public final class FigureFiles {
    private static final int SCALE = 2;
    private static final String PNG_FORMAT = "javax_imageio_png_1.0";

    private FigureFiles() {}

    /**
     * Writes the files and replaces those that are there.
     *
     * @param folder an existing folder
     * @throws IOException if a file cannot be written
     */
    public static void write(Figure figure, Path folder, Provenance provenance) throws IOException {
        Files.writeString(folder.resolve(figure.id() + ".svg"), figure.svgDocument(provenance));
        Files.write(folder.resolve(figure.id() + ".png"), png(figure, provenance));
        Files.writeString(folder.resolve(figure.id() + ".csv"), figure.data().csv());
        Files.writeString(folder.resolve(figure.id() + ".csv-metadata.json"), metadata(figure, provenance));
    }

    private static String metadata(Figure figure, Provenance provenance) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "http://www.w3.org/ns/csvw");
        document.put("url", figure.id() + ".csv");
        document.put("dc:title", figure.title());
        document.put("dc:source", provenance.line());
        List<Map<String, Object>> columns =
                figure.data().columns().stream().map(FigureFiles::column).toList();
        document.put("tableSchema", Map.of("columns", columns));
        return Json.pretty(document);
    }

    private static Map<String, Object> column(DataTable.Column column) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", column.name());
        out.put("titles", column.name());
        out.put("dc:description", column.description());
        out.put("datatype", column.datatype());
        return out;
    }

    private static byte[] png(Figure figure, Provenance provenance) throws IOException {
        BufferedImage image =
                new BufferedImage(figure.width() * SCALE, figure.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        figure.draw(graphics);
        graphics.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode root = new IIOMetadataNode(PNG_FORMAT);
        root.appendChild(source(provenance));
        root.appendChild(title(figure));
        metadata.mergeTree(PNG_FORMAT, root);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadataNode source(Provenance provenance) {
        IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
        entry.setAttribute("keyword", "Source");
        // The standard demands Latin-1 for this kind of chunk; other characters become question marks.
        byte[] latin = provenance.line().getBytes(StandardCharsets.ISO_8859_1);
        entry.setAttribute("value", new String(latin, StandardCharsets.ISO_8859_1));
        return in("tEXt", entry);
    }

    private static IIOMetadataNode title(Figure figure) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", "Title");
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "en");
        entry.setAttribute("translatedKeyword", "Title");
        entry.setAttribute("text", figure.title());
        return in("iTXt", entry);
    }

    private static IIOMetadataNode in(String chunk, IIOMetadataNode entry) {
        IIOMetadataNode node = new IIOMetadataNode(chunk);
        node.appendChild(entry);
        return node;
    }
}
