package org.interdict.model.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final int PERSONS = 3;
    private static final int SLOT = 1;

    private final Population persons = new Population(PERSONS);

    /** Writes a different number to every attribute of one person and finds them all again; the neighbours keep theirs. */
    @Test
    void everyAttributeHasAPlaceOfItsOwn() throws ReflectiveOperationException {
        List<Attribute> attributes = attributes();
        assertTrue(attributes.size() > 50, () -> attributes.size() + " attributes");
        List<Double> fresh = values(attributes, 0);
        for (int i = 0; i < attributes.size(); i++) {
            attributes.get(i).write(SLOT, number(attributes.get(i), i));
        }
        for (int i = 0; i < attributes.size(); i++) {
            assertEquals(
                    number(attributes.get(i), i),
                    attributes.get(i).read(SLOT),
                    attributes.get(i).name());
        }
        assertEquals(fresh, values(attributes, 0));
        assertEquals(fresh, values(attributes, 2));
    }

    /** A number that the attribute has room for: role and channel have three bits each. */
    private static int number(Attribute attribute, int index) {
        boolean narrow =
                attribute.name().startsWith("role[") || attribute.name().startsWith("channel[");
        return narrow ? 1 + index % 5 : index + 1;
    }

    @Test
    void roleChannelAndSignalsShareAPlaceAndDoNotDisturbOneAnother() {
        for (int role = 0; role < Role.values().length; role++) {
            for (int channel = -1; channel < 4; channel++) {
                persons.course.role(SLOT, role);
                persons.course.signals(SLOT, 511);
                persons.course.channel(SLOT, channel);
                assertEquals(role, persons.course.role(SLOT));
                assertEquals(channel, persons.course.channel(SLOT));
                assertEquals(511, persons.course.signals(SLOT));
                persons.course.signals(SLOT, 100_000);
                assertEquals(511, persons.course.signals(SLOT), "no more are counted");
            }
        }
    }

    @Test
    void postsAndViewsCountBeyondTheWidthOfAPlace() {
        for (int count : new int[] {0, 1, Short.MAX_VALUE, Short.MAX_VALUE + 1, 70_000, Integer.MAX_VALUE}) {
            persons.activity.posts(SLOT, count);
            persons.activity.views(SLOT, count);
            assertEquals(count, persons.activity.posts(SLOT));
            assertEquals(count, persons.activity.views(SLOT));
        }
    }

    @Test
    void aFlagIsSetAndUnsetAlone() {
        persons.set(SLOT, Flag.EXPOSED);
        persons.set(SLOT, Flag.FOUNDER);
        persons.unset(SLOT, Flag.EXPOSED);
        assertTrue(persons.has(SLOT, Flag.FOUNDER));
        assertFalse(persons.has(SLOT, Flag.EXPOSED) || persons.has(0, Flag.FOUNDER));
    }

    @Test
    void aCopyIsIndependent() {
        Population copy = persons.copy();
        copy.mind.risk(SLOT, 1);
        persons.course.role(SLOT, 2);
        assertEquals(0, persons.mind.risk(SLOT));
        assertEquals(0, copy.course.role(SLOT));
    }

    private static List<Double> values(List<Attribute> attributes, int slot) throws ReflectiveOperationException {
        List<Double> values = new ArrayList<>();
        for (Attribute attribute : attributes) {
            values.add(attribute.read(slot));
        }
        return values;
    }

    /** A reader and a writer of one name, with or without a further index. */
    private record Attribute(Object view, Method reader, Method writer, int[] index) {
        String name() {
            return reader.getName() + Arrays.toString(index);
        }

        double read(int slot) throws ReflectiveOperationException {
            Object value = index.length == 0 ? reader.invoke(view, slot) : reader.invoke(view, slot, index[0]);
            return ((Number) value).doubleValue();
        }

        void write(int slot, int value) throws ReflectiveOperationException {
            Class<?> type = writer.getParameterTypes()[index.length + 1];
            Object written = type == double.class ? (Object) (double) value : (Object) value;
            if (index.length == 0) {
                writer.invoke(view, slot, written);
            } else {
                writer.invoke(view, slot, index[0], written);
            }
        }
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (Object view : List.of(persons, persons.traits, persons.mind, persons.course, persons.activity)) {
            Method[] methods = view.getClass().getMethods();
            Arrays.sort(methods, Comparator.comparing(Method::getName));
            for (Method writer : methods) {
                Class<?>[] types = writer.getParameterTypes();
                if (writer.getReturnType() != void.class
                        || !Arrays.stream(types).allMatch(Class::isPrimitive)) {
                    continue;
                }
                Arrays.stream(methods)
                        .filter(reader -> reader.getName().equals(writer.getName())
                                && reader.getReturnType() != void.class
                                && reader.getParameterCount() == types.length - 1)
                        .findFirst()
                        .ifPresent(reader -> add(attributes, view, reader, writer));
            }
        }
        return attributes;
    }

    private static void add(List<Attribute> attributes, Object view, Method reader, Method writer) {
        if (reader.getParameterCount() == 1) {
            attributes.add(new Attribute(view, reader, writer, new int[0]));
            return;
        }
        int places = reader.getName().equals("susceptibility") ? Susceptibility.PARTS : Mind.THEORIES;
        for (int place = 0; place < places; place++) {
            attributes.add(new Attribute(view, reader, writer, new int[] {place}));
        }
    }
}
