package org.interdict.model.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttributeNamesTest {
    @Test
    void namesAreThoseOfTheLayout() {
        assertEquals("drive", AttributeNames.of("mind", Layout.DRIVE));
        assertEquals("self control", AttributeNames.of("mind", Layout.SELF_CONTROL));
        assertEquals("distortion 3", AttributeNames.of("mind", Layout.DISTORTION + 2));
        assertEquals("entry day", AttributeNames.of("record", Layout.ENTRY_DAY));
        assertEquals("stage", AttributeNames.of("record", Layout.STAGE));
        assertEquals("views 2", AttributeNames.of("record", Layout.VIEWS + 1));
    }
}
