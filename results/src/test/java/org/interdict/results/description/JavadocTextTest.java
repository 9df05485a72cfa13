package org.interdict.results.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.javaparser.StaticJavaParser;
import org.junit.jupiter.api.Test;

class JavadocTextTest {
    @Test
    void paragraphsListsCodeAndEquationsComeOutAsMarkdown() {
        String javadoc = """
                * First &lt;part&gt;, <b>bold</b>
                * and {@code gain x (1 - q)}.
                *
                * <p>At a visit
                * <pre>
                * q = exp(-fade t)
                *     x risk
                * </pre>
                * and <i>then</i> a {@link java.util.List#of list}:
                * <ul>
                * <li>one
                * <li>two
                * </ul>
                """;
        assertEquals("""
                First <part>, **bold** and `gain × (1 - q)`.

                At a visit

                ```text
                q = exp(-fade t)
                    × risk
                ```

                and *then* a `list`:

                - one
                - two""", markdown(javadoc));
    }

    @Test
    void whatItDoesNotKnowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> markdown("* A <table><tr><td>cell</td></tr></table>\n"));
        assertThrows(IllegalArgumentException.class, () -> markdown("* A {@index word}\n"));
        assertThrows(IllegalArgumentException.class, () -> markdown("* An <img src=\"picture\">\n"));
    }

    private static String markdown(String javadoc) {
        return JavadocText.of(StaticJavaParser.parseJavadoc(javadoc, false).getDescription())
                .markdown();
    }
}
