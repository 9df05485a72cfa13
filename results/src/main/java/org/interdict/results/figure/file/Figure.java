package org.interdict.results.figure.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.apache.commons.text.StringEscapeUtils;
import org.jfree.svg.SVGGraphics2D;

/**
 * A picture as SVG and PNG, with its data.
 *
 * @param id name of its files, and prefix of its ids: letters, digits, points and hyphens
 * @param title what the figure shows, in one sentence
 * @param description the same for readers who cannot see it, with the numbers
 * @param width in pixels
 * @param height in pixels
 * @param drawing draws the picture
 * @param data the numbers that are drawn
 */
public record Figure(
        String id, String title, String description, int width, int height, Drawing drawing, DataTable data) {
    /** Draws onto a canvas whose upper left corner is 0, 0. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws within the area. */
        void draw(Graphics2D graphics, Rectangle2D area);
    }

    /** Turns any text into a file name and id. */
    public static String id(String text) {
        return text.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
    }

    /** As an SVG element for a page that defines the typeface; it scales with the page. */
    public String svgElement() {
        return svg("", "");
    }

    /** As an SVG document that stands alone, with typeface and provenance. */
    public String svgDocument(Provenance provenance) {
        String metadata = "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\"><dc:title>"
                + StringEscapeUtils.escapeXml10(title) + "</dc:title><dc:source>"
                + StringEscapeUtils.escapeXml10(provenance.line())
                + "</dc:source></rdf:Description></rdf:RDF></metadata>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg(metadata, "<style>" + Typeface.css() + "</style>")
                + "\n";
    }

    /** Draws with the settings that SVG and PNG share. */
    void draw(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private String svg(String metadata, String style) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix(id + "-");
        // Double quotes: the attribute itself is in single ones.
        graphics.setFontFunction(family -> "\"" + family + "\",\"Source Sans 3\",Arial,sans-serif");
        // Hundredths of a pixel: further digits of a font's metrics differ between machines.
        graphics.setGeomDoubleConverter(Figure::hundredths);
        graphics.setTransformDoubleConverter(Figure::hundredths);
        draw(graphics);
        String element = graphics.getSVGElement(null);
        String body = element.substring(element.indexOf('>') + 1);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">"
                + "<title id=\"" + id + "-title\">" + StringEscapeUtils.escapeXml10(title) + "</title>"
                + "<desc id=\"" + id + "-desc\">" + StringEscapeUtils.escapeXml10(description) + "</desc>"
                + metadata + style + body;
    }

    private static String hundredths(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }
}
