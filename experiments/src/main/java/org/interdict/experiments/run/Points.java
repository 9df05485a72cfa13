package org.interdict.experiments.run;

import java.util.ArrayList;
import java.util.List;

/** Which units of a study belong to which point of a sweep. A study that is no sweep has one point. */
public final class Points {
    private Points() {}

    /**
     * The units of each point, in their order; a point without units is there too, as long as a later one has some.
     *
     * @param worlds index of the world of each unit
     * @param atPoint number of worlds at each point
     */
    public static List<int[]> units(int[] worlds, int atPoint) {
        List<List<Integer>> points = new ArrayList<>();
        for (int unit = 0; unit < worlds.length; unit++) {
            int point = worlds[unit] / atPoint;
            while (points.size() <= point) {
                points.add(new ArrayList<>());
            }
            points.get(point).add(unit);
        }
        return points.stream()
                .map(units -> units.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
