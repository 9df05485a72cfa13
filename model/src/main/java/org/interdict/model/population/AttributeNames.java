package org.interdict.model.population;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The names of the attributes in a person's two rows, for messages. They are those of the layout. */
public final class AttributeNames {
    private static final String MIND = "mind";
    private static final Map<Integer, String> OF_MIND = names(true);
    private static final Map<Integer, String> OF_RECORD = names(false);

    private AttributeNames() {}

    /**
     * Number of values of a person in a row.
     *
     * @param row {@code mind} or {@code record}
     */
    public static int width(String row) {
        return row.equals(MIND) ? Layout.MIND : Layout.RECORD;
    }

    /**
     * The attribute at a place of a row; an attribute that takes several places has a number behind its name.
     *
     * @param row {@code mind} or {@code record}
     * @param place 0 to the width less 1
     */
    public static String of(String row, int place) {
        TreeMap<Integer, String> names = new TreeMap<>(row.equals(MIND) ? OF_MIND : OF_RECORD);
        Map.Entry<Integer, String> first = names.floorEntry(place);
        if (first == null) {
            return row + " " + place;
        }
        return first.getKey() == place ? first.getValue() : first.getValue() + " " + (place - first.getKey() + 1);
    }

    /** The layout names the places of one row, then those of the other; the number of places stands before each. */
    private static Map<Integer, String> names(boolean mind) {
        Map<Integer, String> names = new TreeMap<>();
        boolean within = false;
        try {
            for (Field field : Layout.class.getDeclaredFields()) {
                if (field.isSynthetic() || field.getType() != int.class) {
                    continue;
                }
                if (field.getName().equals("MIND") || field.getName().equals("RECORD")) {
                    within = field.getName().equals("MIND") == mind;
                } else if (within) {
                    names.put(
                            field.getInt(null),
                            field.getName().toLowerCase(Locale.ROOT).replace('_', ' '));
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}
