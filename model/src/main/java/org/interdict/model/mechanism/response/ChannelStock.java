package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Power;
import org.interdict.model.world.World;
import org.interdict.model.world.channel.ChannelTraits;
import org.interdict.model.world.channel.Channels;

/** What open channels hold: uploads, removal by hosts, and where suppliers go. A part of {@link Removal}. */
final class ChannelStock implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double PER_THOUSAND = 1_000;
    /** Least stock that suppliers answer to, so that their answer stays finite. */
    private static final double LEAST_STOCK = 1e-3;

    private final Removal.Parameters set;
    private final double cooperativeDays;
    private final double otherDays;

    ChannelStock(Removal.Parameters parameters) {
        set = parameters;
        cooperativeDays = parameters.cooperativeDays().value() / FastMath.log(2);
        otherDays = parameters.otherScaleDays().value()
                * Gamma.gamma(1 + 1 / parameters.otherShape().value());
    }

    /** Moves suppliers away from hosts that are obliged. */
    void relocate(World world) {
        double goal = set.relocation().value() * world.levers.hosts;
        world.channels.moved +=
                (goal - world.channels.moved) / Math.max(1, set.relocationDays().value());
    }

    /** What obligations add to the share of hosts that cooperate, after suppliers have moved. */
    static double obliged(World world) {
        return Math.max(0, world.levers.hosts - world.channels.moved);
    }

    /** Moves the stocks of all channels by one day. */
    void step(World world, double finding) {
        Channels channels = world.channels;
        double usually = set.usualShares().value() * world.settings.population() / PER_THOUSAND;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            ChannelTraits traits = channels.traits(channel);
            double usual = usually * channels.share(channel);
            double own = usual > 0 ? channels.shared[channel] / usual : 1;
            channels.shared[channel] = 0;
            double uploads = traits.uploads().value()
                    * (1 + set.fromPersons().value() * (own - 1))
                    * Power.of(
                            Math.max(LEAST_STOCK, channels.stock(channel)),
                            -set.supplierResponse().value());
            double gone = 1 / Math.max(1, life(world, traits, finding));
            double unlisted = traits.unlisted().value();
            channels.listed[channel] +=
                    uploads * (1 - unlisted) * (1 - channels.blockedListed[channel]) - gone * channels.listed[channel];
            channels.unlisted[channel] +=
                    uploads * unlisted * (1 - channels.blockedUnlisted[channel]) - gone * channels.unlisted[channel];
        }
    }

    /** Mean time for which an upload can be met. */
    private double life(World world, ChannelTraits traits, double finding) {
        double found = traits.hosted().value() * finding;
        double cooperating = Math.min(1, traits.cooperative().value() + obliged(world));
        double days = traits.lifeDays().value();
        return (1 - found) * days
                + found
                        * (cooperating * removed(world, days, cooperativeDays)
                                + (1 - cooperating) * removed(world, days, otherDays));
    }

    /** The same for an upload that is found, on hosts that take this long. */
    private double removed(World world, double days, double hostDays) {
        double back = Math.min(1, set.reupload().value() * world.levers.reupload);
        double findDays = set.findDays().value() / Math.max(Double.MIN_NORMAL, world.levers.notices);
        return 1 / (1 / Math.max(1, days) + (1 - back) / Math.max(Double.MIN_NORMAL, findDays + hostDays));
    }
}
