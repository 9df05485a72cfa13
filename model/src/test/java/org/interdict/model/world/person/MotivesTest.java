package org.interdict.model.world.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Population;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.world.birth.NewcomerTraits;
import org.junit.jupiter.api.Test;

class MotivesTest {
    private static final NewcomerTraits NEWCOMERS = ParameterDeclaration.read(NewcomerTraits.class, Map.of());
    private final Motives motives = new Motives(ParameterDeclaration.read(MotiveTraits.class, Map.of()), NEWCOMERS);
    private final Population persons = new Population(Motivation.values().length);

    MotivesTest() {
        for (Motivation each : Motivation.values()) {
            persons.traits.motivation(each.ordinal(), each.ordinal());
        }
    }

    private interface Effect {
        double of(Population persons, int slot);
    }

    private double mean(Effect effect) {
        double attraction = NEWCOMERS.attractionShare().value();
        double coping = NEWCOMERS.copingShare().value();
        double curiosity = NEWCOMERS.curiosityShare().value();
        return attraction * effect.of(persons, Motivation.ATTRACTION.ordinal())
                + coping * effect.of(persons, Motivation.EMOTIONAL_COPING.ordinal())
                + curiosity * effect.of(persons, Motivation.CURIOSITY.ordinal())
                + (1 - attraction - coping - curiosity) * effect.of(persons, Motivation.FINANCIAL.ordinal());
    }

    /** The mixture stays as it is measured. */
    @Test
    void factorsHaveMeanOneAndTheEffectOnActsMeanNothing() {
        assertEquals(1, mean(motives::mood), 1e-12);
        assertEquals(1, mean(motives::supply), 1e-12);
        assertEquals(0, mean(motives::act), 1e-12);
    }

    @Test
    void eachMotivationStandsOutInWhatIsItsOwn() {
        int attraction = Motivation.ATTRACTION.ordinal();
        int coping = Motivation.EMOTIONAL_COPING.ordinal();
        int curiosity = Motivation.CURIOSITY.ordinal();
        int financial = Motivation.FINANCIAL.ordinal();
        assertEquals(motives.mostAct(), motives.act(persons, attraction));
        assertTrue(motives.act(persons, attraction) > motives.act(persons, coping));
        assertEquals(2, motives.mood(persons, coping) / motives.mood(persons, curiosity), 1e-12);
        assertEquals(1.5, motives.help(persons, coping));
        assertEquals(1, motives.help(persons, financial));
        assertEquals(2, motives.exit(persons, curiosity, false));
        assertEquals(1, motives.exit(persons, curiosity, true), "the curious stay where they find something");
        assertEquals(1, motives.exit(persons, attraction, false));
        assertEquals(1.5, motives.supply(persons, financial) / motives.supply(persons, coping), 1e-12);
        // Three items, one of them rare: it counts for four with those who collect.
        assertEquals(6, motives.worth(persons, curiosity, 3, 1));
        assertEquals(3, motives.worth(persons, coping, 3, 1));
        assertEquals(1, motives.interest(persons, coping, 0, 0));
        assertEquals(motives.mood(persons, coping), motives.interest(persons, coping, 3, 1), 1e-12);
        assertEquals(2 * motives.mood(persons, curiosity), motives.interest(persons, curiosity, 3, 1), 1e-12);
    }
}
