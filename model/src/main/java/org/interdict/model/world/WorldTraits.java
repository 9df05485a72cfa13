package org.interdict.model.world;

import java.io.Serializable;
import java.util.Map;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.world.birth.NewcomerTraits;
import org.interdict.model.world.birth.Places;
import org.interdict.model.world.channel.ChannelSettings;
import org.interdict.model.world.person.FirstPersons;
import org.interdict.model.world.person.MemoryTraits;
import org.interdict.model.world.person.MotiveTraits;
import org.interdict.model.world.person.RestraintTraits;

/**
 * What a world is like that no mechanism owns.
 *
 * @param newcomers what persons are like when they enter
 * @param first where the persons of the first day stand
 * @param memory how fast persons forget
 * @param motives how motivations differ
 * @param restraint what holds persons back
 * @param places what forums, hosts and regions are like
 * @param channels what open channels are like
 * @param weights the weights of the harm index
 */
public record WorldTraits(
        NewcomerTraits newcomers,
        FirstPersons.Traits first,
        MemoryTraits memory,
        MotiveTraits motives,
        RestraintTraits restraint,
        Places places,
        ChannelSettings channels,
        HarmWeights weights)
        implements Serializable {
    /**
     * The usual values, with these overrides by full name.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public static WorldTraits of(Map<String, Double> parameters) {
        return new WorldTraits(
                ParameterDeclaration.read(NewcomerTraits.class, parameters),
                ParameterDeclaration.read(FirstPersons.Traits.class, parameters),
                ParameterDeclaration.read(MemoryTraits.class, parameters),
                ParameterDeclaration.read(MotiveTraits.class, parameters),
                ParameterDeclaration.read(RestraintTraits.class, parameters),
                ParameterDeclaration.read(Places.class, parameters),
                ChannelSettings.of(parameters),
                ParameterDeclaration.read(HarmWeights.class, parameters));
    }
}
