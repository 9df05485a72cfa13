package org.interdict.model.scenario;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that defines a run except its seeds and its strategy.
 *
 * @param world size of the world
 * @param horizon length of the run
 * @param parameters overrides of model parameters by full name; every other parameter has its usual value
 * @param mechanismsOff names of mechanisms left out
 * @param eventPersons how many persons are followed in the event log; 0 for none
 */
public record Scenario(
        WorldSettings world,
        Horizon horizon,
        Map<String, Double> parameters,
        Set<String> mechanismsOff,
        int eventPersons)
        implements Serializable {
    /** The default world and horizon, all mechanisms, no event log. */
    public static final Scenario DEFAULT = new Scenario(WorldSettings.DEFAULT, Horizon.DEFAULT, Map.of(), Set.of(), 0);

    /** Copies the collections into a fixed order. */
    public Scenario {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        mechanismsOff = Collections.unmodifiableSet(new TreeSet<>(mechanismsOff));
        Refusal.outside("eventPersons", eventPersons, 0, world.population());
    }

    /** A copy with another world. */
    public Scenario withWorld(WorldSettings other) {
        return new Scenario(other, horizon, parameters, mechanismsOff, eventPersons);
    }

    /** A copy with another horizon. */
    public Scenario withHorizon(Horizon other) {
        return new Scenario(world, other, parameters, mechanismsOff, eventPersons);
    }

    /** A copy with other parameter overrides. */
    public Scenario withParameters(Map<String, Double> other) {
        return new Scenario(world, horizon, other, mechanismsOff, eventPersons);
    }

    /** A copy with other mechanisms left out. */
    public Scenario withMechanismsOff(Set<String> other) {
        return new Scenario(world, horizon, parameters, other, eventPersons);
    }

    /** A copy that follows another number of persons in the event log. */
    public Scenario withEventPersons(int other) {
        return new Scenario(world, horizon, parameters, mechanismsOff, other);
    }
}
