package org.interdict.results.report;

import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** HTML, piece by piece; texts are escaped, pieces are not. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** A text as HTML. Control characters, which no HTML may hold, are dropped. */
    public static String escape(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }

    public static String strong(String text) {
        return "<strong>" + escape(text) + "</strong>";
    }

    public Html raw(String html) {
        out.append(html).append('\n');
        return this;
    }

    public Html paragraph(String html) {
        return html.isEmpty() ? this : raw("<p>" + html + "</p>");
    }

    public Html heading(String text) {
        return raw("<h3>" + escape(text) + "</h3>");
    }

    public Html open(String id, String heading) {
        return raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-heading\">")
                .raw("<h2 id=\"" + id + "-heading\">" + escape(heading) + "</h2>");
    }

    public Html close() {
        return raw("</section>");
    }

    public Html list(List<String> items) {
        if (!items.isEmpty()) {
            raw("<ul>");
            items.forEach(item -> raw("<li>" + item + "</li>"));
            raw("</ul>");
        }
        return this;
    }

    /** A term and what it is, as text. */
    public Html term(String term, String text) {
        return raw("<dt>" + escape(term) + "</dt><dd>" + escape(text) + "</dd>");
    }

    /** Opens a table that scrolls by itself, by keyboard too. */
    public Html openTable(String caption, List<String> columns, int textColumns) {
        raw("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"" + escape(caption) + "\"><table>");
        raw("<caption>" + escape(caption) + "</caption><thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            String kind = i < textColumns ? " class=\"text\"" : "";
            raw("<th scope=\"col\"" + kind + ">" + escape(columns.get(i)) + "</th>");
        }
        return raw("</tr></thead>");
    }

    public Html closeTable() {
        return raw("</table></div>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
