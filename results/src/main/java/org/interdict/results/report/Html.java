package org.interdict.results.report;

import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.interdict.results.text.Printable;

/** HTML, put together piece by piece. Texts are escaped, pieces of HTML are not. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** A text as HTML. Control characters, which HTML may not contain, and those that turn the order of reading are written as numbers. */
    public static String escape(String text) {
        return StringEscapeUtils.escapeXml10(Printable.lines(text));
    }

    /** A text in bold. */
    public static String strong(String text) {
        return "<strong>" + escape(text) + "</strong>";
    }

    /** HTML as it is. */
    public Html raw(String html) {
        out.append(html).append('\n');
        return this;
    }

    /** A paragraph; nothing if it is empty. */
    public Html paragraph(String html) {
        return html.isEmpty() ? this : raw("<p>" + html + "</p>");
    }

    /** A heading within a section. */
    public Html heading(String text) {
        return raw("<h3>" + escape(text) + "</h3>");
    }

    /** Opens a section with a heading. */
    public Html open(String id, String heading) {
        return raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-heading\">")
                .raw("<h2 id=\"" + id + "-heading\">" + escape(heading) + "</h2>");
    }

    /** Closes a section. */
    public Html close() {
        return raw("</section>");
    }

    /** A list of items, which are HTML; nothing if there are none. */
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
    private Html openTable(String caption, List<String> columns, int textColumns) {
        raw("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"" + escape(caption) + "\"><table>");
        raw("<caption>" + escape(caption) + "</caption><thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            String kind = i < textColumns ? " class=\"text\"" : "";
            raw("<th scope=\"col\"" + kind + ">" + escape(columns.get(i)) + "</th>");
        }
        return raw("</tr></thead>");
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns heads of the columns
     * @param textColumns number of columns, from the left, that hold texts
     * @param rows the cells of each row, as HTML
     */
    public Html table(String caption, List<String> columns, int textColumns, List<String> rows) {
        openTable(caption, columns, textColumns).body("<tbody>", rows);
        return raw("</table></div>");
    }

    /** A table whose rows stand in groups, for example one for each measure. */
    public Html groupedTable(String caption, List<String> columns, int textColumns, List<List<String>> groups) {
        openTable(caption, columns, textColumns);
        groups.forEach(rows -> body("<tbody class=\"group\">", rows));
        return raw("</table></div>");
    }

    private void body(String opening, List<String> rows) {
        raw(opening);
        rows.forEach(row -> raw("<tr>" + row + "</tr>"));
        raw("</tbody>");
    }

    /** Explanations that are open at first and can be folded away. */
    public Html explanation(String summary, List<String> items) {
        return raw("<details open><summary>" + summary + "</summary>")
                .list(items)
                .raw("</details>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
