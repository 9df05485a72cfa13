package org.interdict.results.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** In what two JSON documents differ, for a message: {@code world.population is 50000, was 1000 (and 2 more)}. */
public final class JsonDifference {
    private static final int LONGEST = 60;

    private final List<String> differences = new ArrayList<>();

    private JsonDifference() {}

    /**
     * In words, what differs first, and how much else.
     *
     * @param now the document that is looked at
     * @param before the one that it should be
     * @return empty if they do not differ
     */
    public static String of(JsonNode now, JsonNode before) {
        JsonDifference difference = new JsonDifference();
        difference.compare("", now, before);
        List<String> found = difference.differences;
        if (found.isEmpty()) {
            return "";
        }
        return found.get(0) + (found.size() > 1 ? " (and " + (found.size() - 1) + " more)" : "");
    }

    private void compare(String path, JsonNode now, JsonNode before) {
        if (now.isObject() && before.isObject()) {
            TreeSet<String> names = new TreeSet<>(now.propertyNames());
            names.addAll(before.propertyNames());
            for (String name : names) {
                compare(path.isEmpty() ? name : path + "." + name, now.path(name), before.path(name));
            }
        } else if (now.isArray() && before.isArray() && now.size() == before.size()) {
            for (int i = 0; i < now.size(); i++) {
                compare(path + "[" + i + "]", now.path(i), before.path(i));
            }
        } else if (now.isArray() && before.isArray()) {
            differences.add(path + " has " + now.size() + " items, had " + before.size());
        } else if (!now.equals(before)) {
            differences.add(path + " is " + shown(now) + ", was " + shown(before));
        }
    }

    private static String shown(JsonNode node) {
        if (node.isMissingNode()) {
            return "not there";
        }
        String text = Printable.line(node.isString() ? "'" + node.asString() + "'" : node.toString());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
