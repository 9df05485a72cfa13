package org.interdict.model.simulation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.interdict.model.random.Draws;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.lever.Orders;
import org.interdict.model.world.policing.TargetSelection;
import org.interdict.model.world.state.BrowserCursor;
import org.interdict.model.world.state.DueCursor;
import org.interdict.model.world.state.FoundPosts;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;
import org.jspecify.annotations.Nullable;

/**
 * Every column and number of a world by name, for comparison bit for bit. Left out is what is empty each morning (ledger, levers, orders)
 * and scratch space, whose leftovers beyond the count mean nothing. A new field is found by itself.
 */
final class Columns {
    private static final Set<Class<?>> SCRATCH = Set.of(
            BrowserCursor.class,
            Draws.class,
            DueCursor.class,
            FoundPosts.class,
            Ledger.class,
            Levers.class,
            Orders.class,
            TargetSelection.class,
            VisitCursor.class);
    private static final String LEAVING = "leaving";

    private final Map<String, Object> byName = new LinkedHashMap<>();
    /** Parts of a world know one another: each is read once, under the first of its names. */
    private final Set<Object> read = Collections.newSetFromMap(new IdentityHashMap<>());

    private Columns() {}

    /** Name and a copy of the value of each column: an array, or a box of a single number. */
    static Map<String, Object> of(World world) {
        Columns columns = new Columns();
        columns.add("", world);
        return columns.byName;
    }

    /** Names of the columns in which two worlds differ. */
    static Set<String> differences(World one, World other) {
        Map<String, Object> left = of(one);
        Map<String, Object> right = of(other);
        Set<String> names = new LinkedHashSet<>();
        for (Map.Entry<String, Object> column : left.entrySet()) {
            if (!same(column.getValue(), right.get(column.getKey()))) {
                names.add(column.getKey());
            }
        }
        return names;
    }

    private static boolean same(Object one, @Nullable Object other) {
        if (other == null || !one.getClass().isArray()) {
            return one.equals(other);
        }
        int length = Array.getLength(one);
        if (length != Array.getLength(other)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!Array.get(one, i).equals(Array.get(other, i))) {
                return false;
            }
        }
        return true;
    }

    private void add(String name, Object value) {
        if (!read.add(value)) {
            return;
        }
        for (Field field : value.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getName().equals(LEAVING)) {
                continue;
            }
            try {
                field.setAccessible(true);
                part(name + "." + field.getName(), field.get(value), field.getType());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void part(String name, Object value, Class<?> type) {
        if (type.isPrimitive()) {
            byName.put(name.substring(1), value);
        } else if (type.isArray() && type.getComponentType().isPrimitive()) {
            if (read.add(value)) {
                byName.put(name.substring(1), copy(value));
            }
        } else if (type.isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(name + i, Array.get(value, i));
            }
        } else if (!SCRATCH.contains(type) && !type.isRecord()) {
            add(name, value);
        }
    }

    private static Object copy(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }
}
