package org.interdict.model.world.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lever that a policy wrote is neutral again after the reset, whichever it is: none is forgotten. */
class LeversTest {
    private static final int REGIONS = 3;

    private final Levers levers = new Levers(REGIONS);

    private static List<Field> factors() {
        return Arrays.stream(Levers.class.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    @Test
    void everyLeverIsNeutralAgain() throws IllegalAccessException {
        Levers neutral = new Levers(REGIONS);
        for (Field field : factors()) {
            if (field.getType() == double.class) {
                field.setDouble(levers, 17);
            } else if (field.getType() == LeadOrder.class) {
                field.set(levers, LeadOrder.RISK);
            } else {
                Arrays.fill((double[]) field.get(levers), 17);
            }
        }
        levers.reset();
        for (Field field : factors()) {
            if (field.getType() == double.class) {
                assertEquals(field.getDouble(neutral), field.getDouble(levers), field.getName());
            } else if (field.getType() == LeadOrder.class) {
                assertEquals(field.get(neutral), field.get(levers), field.getName());
            } else {
                assertTrue(Arrays.equals((double[]) field.get(neutral), (double[]) field.get(levers)), field.getName());
            }
        }
        assertTrue(factors().size() > 20, "levers found: " + factors().size());
    }

    @Test
    void thereIsOneCooperationPerRegion() {
        assertEquals(REGIONS, levers.cooperation.length);
    }
}
