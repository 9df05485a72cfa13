package org.interdict.model.simulation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.interdict.model.random.Draws;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.lever.Orders;
import org.interdict.model.world.policing.TargetSelection;
import org.interdict.model.world.state.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Every column and number of a world by name, for comparison bit for bit. Left out is what is empty each morning (ledger, levers, orders)
 * and scratch space, whose leftovers beyond the count mean nothing. A new field is found by itself.
 */
final class Columns {
    private static final Set<Class<?>> SCRATCH =
            Set.of(Draws.class, Ledger.class, Levers.class, Orders.class, TargetSelection.class);
    private static final String LEAVING = "leaving";

    private Columns() {}

    /** Name and a copy of the value of each column: an array, or a box of a single number. */
    static Map<String, Object> of(World world) {
        Map<String, Object> columns = new LinkedHashMap<>();
        add("", world, columns);
        return columns;
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

    private static void add(String name, Object value, Map<String, Object> columns) {
        for (Field field : value.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    || field.getName().equals(LEAVING)
                    || field.getName().startsWith("bucket")) {
                continue;
            }
            try {
                field.setAccessible(true);
                part(name + "." + field.getName(), field.get(value), field.getType(), columns);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void part(String name, Object value, Class<?> type, Map<String, Object> columns) {
        if (type.isPrimitive() || type.isArray() && type.getComponentType().isPrimitive()) {
            columns.put(name.substring(1), type.isArray() ? copy(value) : value);
        } else if (type.isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(name + i, Array.get(value, i), columns);
            }
        } else if (!SCRATCH.contains(type) && !type.isRecord()) {
            add(name, value, columns);
        }
    }

    private static Object copy(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }
}
