package org.interdict.model.world;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.WorldSettings;

/** The smallest world, with two forums in two regions, on a given day; nothing happens in it by itself. */
public final class TinyWorld {
    /** Persons in it. */
    public static final int PERSONS = WorldSettings.MIN_POPULATION;
    /** Measures of the row of yesterday. */
    private static final int MEASURES = 1;

    private TinyWorld() {}

    /** A world of outsiders in its first morning, that of day 0; all are followed in the event log. */
    public static World ofOutsiders() {
        return ofOutsiders(Map.of());
    }

    /** The same world with other values of parameters. */
    public static World ofOutsiders(Map<String, Double> change) {
        Map<String, Double> parameters = new HashMap<>(Map.of("first.desisted", 0.0, "first.exited", 0.0));
        parameters.putAll(change);
        World world = new World(
                new WorldSettings(PERSONS, 2, 2), WorldTraits.of(parameters), Seeds.of(1), 0, PERSONS, MEASURES);
        world.beginDay();
        return world;
    }

    /** The same world on the next morning, after the first so many persons have joined a forum as newbies. */
    public static World withMembers(int members, int forum) {
        World world = ofOutsiders();
        for (int slot = 0; slot < members; slot++) {
            world.membership.join(slot, forum, Stage.NEWBIE);
        }
        world.beginDay();
        return world;
    }
}
