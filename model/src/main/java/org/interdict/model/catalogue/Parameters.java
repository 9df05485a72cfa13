package org.interdict.model.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.world.HarmWeights;
import org.interdict.model.world.birth.NewcomerTraits;
import org.interdict.model.world.birth.Places;
import org.interdict.model.world.channel.ChannelReactions;
import org.interdict.model.world.channel.ClearWeb;
import org.interdict.model.world.channel.CloudStorage;
import org.interdict.model.world.channel.LiveStream;
import org.interdict.model.world.channel.PeerToPeer;
import org.interdict.model.world.person.FirstPersons;
import org.interdict.model.world.person.MemoryTraits;
import org.interdict.model.world.person.MotiveTraits;
import org.interdict.model.world.person.RestraintTraits;

/** Every model parameter: those of the world's parts, then those of the mechanisms. */
public final class Parameters {
    /** In the order of {@code list parameters}. */
    public static final List<ParameterDeclaration> ALL = Stream.concat(
                    Stream.of(
                                    ParameterDeclaration.of(NewcomerTraits.class, "population"),
                                    ParameterDeclaration.of(FirstPersons.Traits.class, "first persons"),
                                    ParameterDeclaration.of(MemoryTraits.class, "persons"),
                                    ParameterDeclaration.of(MotiveTraits.class, "persons"),
                                    ParameterDeclaration.of(RestraintTraits.class, "persons"),
                                    ParameterDeclaration.of(Places.class, "venues"),
                                    ParameterDeclaration.of(PeerToPeer.class, "open channels"),
                                    ParameterDeclaration.of(ClearWeb.class, "open channels"),
                                    ParameterDeclaration.of(CloudStorage.class, "open channels"),
                                    ParameterDeclaration.of(LiveStream.class, "open channels"),
                                    ParameterDeclaration.of(ChannelReactions.class, "open channels"),
                                    ParameterDeclaration.of(HarmWeights.class, "measures"))
                            .flatMap(List::stream),
                    Mechanisms.ALL.stream().flatMap(mechanism -> mechanism.parameters().stream()))
            .toList();

    private Parameters() {}
}
