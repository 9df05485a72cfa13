package org.interdict.results.figure;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interdict.results.text.Printable;

/** Names shortened for labels. Names that differ have labels that differ: what they have in common is left out first. */
final class ShortNames {
    private ShortNames() {}

    /**
     * A label for each name.
     *
     * @param names all names that a reader of the figure sees
     * @param characters most characters of a label, at least 12
     */
    static Map<String, String> of(Collection<String> names, int characters) {
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach(name -> labels.put(name, ChartStyle.shorten(Printable.line(name), characters)));
        Map<String, List<String>> same = labels.keySet().stream()
                .collect(Collectors.groupingBy(
                        name -> labels.getOrDefault(name, name), TreeMap::new, Collectors.toList()));
        for (List<String> group : same.values()) {
            if (group.size() > 1) {
                int common = common(group);
                group.forEach(name -> labels.put(name, around(name, common, characters)));
            }
        }
        return numbered(labels, characters);
    }

    /** Where names differ in more than one place, a label can still be that of another. */
    private static Map<String, String> numbered(Map<String, String> labels, int characters) {
        Set<String> used = new HashSet<>();
        Map<String, String> unlike = new LinkedHashMap<>();
        labels.forEach((name, label) -> {
            String own = label;
            for (int number = 2; !used.add(own); number++) {
                String mark = " (" + number + ")";
                own = ChartStyle.shorten(label, characters - mark.length()) + mark;
            }
            unlike.put(name, own);
        });
        return unlike;
    }

    /** Number of characters with which all of them begin. */
    private static int common(List<String> names) {
        int[] first = Printable.line(names.get(0)).codePoints().toArray();
        int common = first.length;
        for (String name : names) {
            int[] other = Printable.line(name).codePoints().toArray();
            int same = 0;
            while (same < Math.min(common, other.length) && first[same] == other[same]) {
                same++;
            }
            common = same;
        }
        return common;
    }

    /** The beginning of a name, and what stands around the first place where it differs from others. */
    private static String around(String name, int place, int characters) {
        int[] points = Printable.line(name).codePoints().toArray();
        int head = characters / 3;
        int rest = characters - head - 1;
        int from = Math.max(head, Math.min(place - rest / 3, points.length - rest));
        int to = Math.min(points.length, from + rest);
        boolean cut = to < points.length;
        return new String(points, 0, head).strip() + "…" + new String(points, from, to - from - (cut ? 1 : 0)).strip()
                + (cut ? "…" : "");
    }
}
