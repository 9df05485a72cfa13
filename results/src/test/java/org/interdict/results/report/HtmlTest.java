package org.interdict.results.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.text.Numbers;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textsAreEscaped() {
        assertEquals("&lt;b&gt; &amp; c", Html.escape("<b> & c"));
        assertEquals("a\\u0000b", Html.escape("a\u0000b"), "HTML holds no control characters: their numbers are shown");
        assertEquals("<td>&lt; 0.1%</td>", TableCells.number(Numbers.percent(0.0004)));
    }

    @Test
    void aTableScrollsByItselfAndItsRowsStandInGroups() {
        String table = new Html()
                .groupedTable("What <it> shows", List.of("A", "B"), 1, List.of(List.of("1", "2"), List.of("3")))
                .toString();
        assertTrue(table.contains("tabindex=\"0\" aria-label=\"What &lt;it&gt; shows\""), table);
        assertTrue(table.contains("<th scope=\"col\" class=\"text\">A</th>\n<th scope=\"col\">B</th>"), table);
        assertEquals(2, table.split("<tbody class=\"group\">", -1).length - 1);
        assertTrue(table.contains("<tr>1</tr>\n<tr>2</tr>\n</tbody>"), table);
    }

    @Test
    void anIntervalStandsBelowItsNumberWhereItIsDefined() {
        assertEquals(
                "<td>1.00<small>0.500 to 2.00</small></td>",
                TableCells.number(1, new Interval(0.5, 2), Numbers::value));
        assertEquals("<td>1.00</td>", TableCells.number(1, Interval.UNDEFINED, Numbers::value));
    }

    @Test
    void whatIsEmptyLeavesNothing() {
        assertEquals("", new Html().paragraph("").list(List.of()).toString());
    }
}
