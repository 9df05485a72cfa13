package org.interdict.results.description;

import com.github.javaparser.javadoc.description.JavadocDescription;
import com.github.javaparser.javadoc.description.JavadocDescriptionElement;
import com.github.javaparser.javadoc.description.JavadocInlineTag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A Javadoc comment as Markdown. It knows the few tags that comments need (paragraphs, lists, code, bold, italics, super- and
 * subscripts) and refuses any other, so that nothing is lost without a message. An x between spaces is a product sign.
 */
final class JavadocText {
    private static final Pattern TIMES = Pattern.compile("(?<=^|[\\s)\\]}\\w]) x(?=\\s)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String html;

    private JavadocText(String html) {
        this.html = html;
    }

    /** The text of a comment, block tags left out. */
    static JavadocText of(JavadocDescription description) {
        StringBuilder html = new StringBuilder();
        for (JavadocDescriptionElement element : description.getElements()) {
            html.append(element instanceof JavadocInlineTag tag ? inline(tag) : element.toText());
        }
        return new JavadocText(html.toString());
    }

    private static String inline(JavadocInlineTag tag) {
        String content = tag.getContent().strip();
        return switch (tag.getType()) {
            case CODE -> "<code>" + Entities.escape(content) + "</code>";
            case LITERAL -> Entities.escape(content);
            case LINK, LINKPLAIN -> "<code>" + Entities.escape(target(content)) + "</code>";
            default -> throw new IllegalArgumentException("no Markdown for " + tag.toText());
        };
    }

    /** The text of a link: its label, else the simple name of its target. */
    private static String target(String content) {
        String[] parts = content.split("\\s+", 2);
        return parts.length == 2 ? parts[1] : parts[0].substring(parts[0].lastIndexOf('#') + 1);
    }

    /** The text: each paragraph is one line, with an empty line between two. */
    String markdown() {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            if (node instanceof Element element && element.isBlock()) {
                close(blocks, open);
                block(blocks, element);
            } else {
                open.append(text(node));
            }
        }
        close(blocks, open);
        return String.join("\n\n", blocks);
    }

    private static void close(List<String> blocks, StringBuilder open) {
        String paragraph = SPACE.matcher(open).replaceAll(" ").strip();
        if (!paragraph.isEmpty()) {
            blocks.add(paragraph);
        }
        open.setLength(0);
    }

    private static void block(List<String> blocks, Element element) {
        switch (element.normalName()) {
            case "p" -> {
                StringBuilder open = new StringBuilder();
                element.childNodes().forEach(child -> open.append(text(child)));
                close(blocks, open);
            }
            case "pre" ->
                blocks.add("```text\n" + times(element.wholeText().strip().stripIndent()) + "\n```");
            case "ul" -> blocks.add(list(element, "- "));
            case "ol" -> blocks.add(list(element, "1. "));
            default -> throw new IllegalArgumentException("no Markdown for <" + element.normalName() + ">");
        }
    }

    private static String list(Element list, String mark) {
        List<String> lines = new ArrayList<>();
        for (Element item : list.children()) {
            StringBuilder text = new StringBuilder();
            item.childNodes().forEach(child -> text.append(text(child)));
            lines.add(mark + SPACE.matcher(text).replaceAll(" ").strip());
        }
        return String.join("\n", lines);
    }

    private static String text(Node node) {
        if (node instanceof TextNode text) {
            return times(text.getWholeText());
        }
        Element element = (Element) node;
        String inside = element.wholeText();
        return switch (element.normalName()) {
            case "code" -> "`" + times(SPACE.matcher(inside).replaceAll(" ")) + "`";
            case "b", "strong" -> "**" + inside + "**";
            case "i", "em" -> "*" + inside + "*";
            case "sup" -> "<sup>" + inside + "</sup>";
            case "sub" -> "<sub>" + inside + "</sub>";
            default -> throw new IllegalArgumentException("no Markdown for <" + element.normalName() + ">");
        };
    }

    private static String times(String text) {
        return TIMES.matcher(text).replaceAll(" ×");
    }
}
