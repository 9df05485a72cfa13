package org.interdict.model.world.policing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.world.birth.Places;
import org.interdict.model.world.lever.Levers;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private static final Places PLACES = ParameterDeclaration.read(
            Places.class,
            Map.of("venue.havenCooperation", 0.1, "venue.leastCooperation", 0.4, "venue.mostCooperation", 0.8));

    private final Levers levers = new Levers(4);
    private final Regions regions = new Regions(4, PLACES, levers);

    @Test
    void theHavenComesFirstAndTheOthersRise() {
        assertEquals(0.1, regions.ownCooperation(0));
        assertEquals(0.4, regions.ownCooperation(1));
        assertEquals(0.6, regions.ownCooperation(2), 1e-12);
        assertEquals(0.8, regions.ownCooperation(3));
    }

    @Test
    void aRegionAloneIsNoHaven() {
        assertEquals(0.8, new Regions(1, PLACES, new Levers(1)).ownCooperation(0));
    }

    @Test
    void leversAddUpToFullCooperation() {
        levers.cooperation[1] = 0.2;
        levers.cooperation[3] = 0.5;
        assertEquals(0.6, regions.cooperation(1), 1e-12);
        assertEquals(1, regions.cooperation(3));
        assertEquals(0.8, regions.ownCooperation(3));
    }
}
