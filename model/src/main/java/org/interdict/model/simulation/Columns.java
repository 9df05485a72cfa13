package org.interdict.model.simulation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
 * and scratch space, whose leftovers beyond the count mean nothing. A field that is added later is found too.
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
    /** Where a run's seeds and positions stand; they say nothing about the world. */
    private static final Set<Class<?>> POSITIONS = Set.of(
            BrowserCursor.class,
            Draws.class,
            DueCursor.class,
            FoundPosts.class,
            TargetSelection.class,
            VisitCursor.class);

    private static final String LEAVING = "leaving";

    private final boolean copied;
    private final Set<Class<?>> left;
    private final Map<String, Object> byName = new LinkedHashMap<>();
    /** Parts of a world know one another: each is read once, under the first of its names. */
    private final Set<Object> read = Collections.newSetFromMap(new IdentityHashMap<>());

    private Columns(boolean copied, Set<Class<?>> left) {
        this.copied = copied;
        this.left = left;
    }

    /** Name and a copy of the value of each column: an array, or a box of a single number. */
    static Map<String, Object> of(World world) {
        Columns columns = new Columns(true, SCRATCH);
        columns.add("", world);
        return columns.byName;
    }

    /** As {@link #of}, with what is empty each morning, but for levers and orders. */
    static Map<String, Object> withToday(World world) {
        Columns columns = new Columns(true, SCRATCH);
        columns.add("", world);
        columns.add(".ledger", world.ledger);
        return columns.byName;
    }

    /** The columns themselves, not copied, with what policies and mechanisms have set today. They change when the world goes on. */
    static Map<String, Object> live(World world) {
        Columns columns = new Columns(false, POSITIONS);
        columns.add("", world);
        return columns.byName;
    }

    /** Names of the columns in which two worlds differ. */
    static Set<String> differences(World one, World other) {
        return differences(of(one), of(other));
    }

    /** Names of the columns that differ. */
    static Set<String> differences(Map<String, Object> left, Map<String, Object> right) {
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
        return one.getClass() == other.getClass() && mismatch(one, other) < 0;
    }

    /** First index at which two arrays of one type differ, by the bits of their values; -1 if they are equal. */
    static int mismatch(Object one, Object other) {
        if (one instanceof float[] values) {
            return Arrays.mismatch(values, (float[]) other);
        } else if (one instanceof double[] values) {
            return Arrays.mismatch(values, (double[]) other);
        } else if (one instanceof int[] values) {
            return Arrays.mismatch(values, (int[]) other);
        } else if (one instanceof short[] values) {
            return Arrays.mismatch(values, (short[]) other);
        } else if (one instanceof long[] values) {
            return Arrays.mismatch(values, (long[]) other);
        } else if (one instanceof byte[] values) {
            return Arrays.mismatch(values, (byte[]) other);
        } else if (one instanceof boolean[] values) {
            return Arrays.mismatch(values, (boolean[]) other);
        }
        throw new IllegalArgumentException(
                "no column is of type " + one.getClass().getSimpleName());
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
                byName.put(name.substring(1), copied ? copy(value) : value);
            }
        } else if (type.isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(name + i, Array.get(value, i));
            }
        } else if (!left.contains(type) && !type.isRecord()) {
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
