package org.interdict.model.world.channel;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.lever.Levers;

/**
 * The open channels: what they hold, and how they look to a person who chooses one today.
 *
 * <p><b>Stock.</b> Each channel holds listed and unlisted items, together 1 at usual values. The stock is moved by removal.
 *
 * <p><b>Choice.</b> A person chooses a channel with a chance in proportion to
 * <pre>
 * access x stock^findEffect x exp(-priceEffect price) x (1 - closed) x exp(-fearEffect q (1 - anonymity))
 * </pre>
 * where q is perceived risk, only live streams have a price, and closed is the share of its entries that are stopped:
 * {@code blocked x searched x (1 - circumvention)}. A person keeps the channel as a habit, and chooses anew at a visit with probability
 * {@code look + shortage (1 - stock)}.
 *
 * <p><b>Substitution.</b> Who is stopped tries other ways until one is open or the person gives up trying. Each further try is made with
 * probability {@code s = 1 - (1 - substitution)^drive}, and a way is closed with probability C, the mean of closed over channels. So the person
 * gets in with probability
 * <pre>
 * s (1 - C) / (1 - s C)
 * </pre>
 * Nearly all get in if few ways are closed; few do if most are. The loss of visits is convex in coverage (Danaher et al. 2020). The channel by which a
 * person got in becomes the habit.
 *
 * <p><b>Forums.</b> A searcher applies to a forum {@code 1 + toForums (1 - stock)} times as often as usual, and {@code toForums} times as often
 * at a visit that was stopped. After closings that became known, searches begin {@code 1 + newcomers x news} times as often (Aguiar et al. 2018).
 *
 * <p><b>Wear.</b> Each warning or block that a person has met takes the share {@code wear} from the effect of the next one.
 *
 * <p><b>Departure.</b> Use of unlicensed sites is the analogue: nobody measured this population. The share of ways closed stands for the costs of search
 * and learning of the source.
 */
public final class Channels implements Serializable {
    private static final long serialVersionUID = 1L;
    /** How many there are; they are numbered as {@link VenueKind}. */
    public static final int COUNT = Venues.FIRST_FORUM;

    /** Listed items that can be met, [multiples of the usual stock]. */
    public final double[] listed = new double[COUNT];
    /** Items on no list that can be met, [multiples of the usual stock]. */
    public final double[] unlisted = new double[COUNT];
    /** Share of uploads of listed items that is blocked, [0, 1]. */
    public final double[] blockedListed = new double[COUNT];
    /** Share of uploads of items on no list that is blocked, [0, 1]. */
    public final double[] blockedUnlisted = new double[COUNT];
    /** Items that persons have shared since uploads were last counted, [items]. */
    public final double[] shared = new double[COUNT];
    /** Share of hosts by which obligations have lost reach, because suppliers moved, [0, 1]. */
    public double moved;
    /** What is heard of closings; fades, [closings that everybody hears of]. */
    public double news;
    /** Facilitators of live streams at work, [persons]. */
    public double facilitators;
    /** Places for help that are free for persons who were warned, [persons]. */
    public double helpPlaces;

    private final ChannelSettings settings;
    private final ChannelTraits[] traits;
    private final Levers levers;
    private final double[] share = new double[COUNT];
    private final double[] pull = new double[COUNT];
    private final double[] hit = new double[COUNT];
    private double openShare;
    private double accidents;

    /** Channels with usual stocks and nothing blocked, which read these levers. */
    public Channels(ChannelSettings settings, Levers levers) {
        this.settings = settings;
        this.levers = levers;
        traits = settings.traits();
        double all = 0;
        for (int channel = 0; channel < COUNT; channel++) {
            share[channel] = traits[channel].access().value() * demand(channel);
            all += share[channel];
        }
        for (int channel = 0; channel < COUNT; channel++) {
            share[channel] = all == 0 ? 0 : share[channel] / all;
            unlisted[channel] = traits[channel].unlisted().value();
            listed[channel] = 1 - unlisted[channel];
        }
        prepare();
    }

    /** An independent copy, which reads other levers. */
    public Channels copy(Levers others) {
        Channels copy = new Channels(settings, others);
        System.arraycopy(listed, 0, copy.listed, 0, COUNT);
        System.arraycopy(unlisted, 0, copy.unlisted, 0, COUNT);
        System.arraycopy(blockedListed, 0, copy.blockedListed, 0, COUNT);
        System.arraycopy(blockedUnlisted, 0, copy.blockedUnlisted, 0, COUNT);
        System.arraycopy(shared, 0, copy.shared, 0, COUNT);
        copy.moved = moved;
        copy.news = news;
        copy.helpPlaces = helpPlaces;
        copy.facilitators = facilitators;
        System.arraycopy(pull, 0, copy.pull, 0, COUNT);
        System.arraycopy(hit, 0, copy.hit, 0, COUNT);
        copy.openShare = openShare;
        copy.accidents = accidents;
        return copy;
    }

    /** Looks at the channels as they are once the policies of today have acted. */
    public void prepare() {
        double ease = 0;
        double eased = 0;
        accidents = 0;
        for (int channel = 0; channel < COUNT; channel++) {
            double open = 1 - closed(channel);
            double asked = share[channel]
                    * power(stock(channel), reactions().findEffect().value());
            ease += asked;
            eased += asked * open;
            pull[channel] = asked * open;
            hit[channel] = share[channel] * Math.min(1, stock(channel)) * open;
            accidents += hit[channel];
        }
        openShare = ease > 0 ? eased / ease : 0;
    }

    /** What a channel is like. */
    public ChannelTraits traits(int channel) {
        return traits[channel];
    }

    /** How persons react. */
    public ChannelReactions reactions() {
        return settings.reactions();
    }

    /** Items that can be met in a channel, 1 in usual times, [multiples of the usual stock]. */
    public double stock(int channel) {
        return listed[channel] + unlisted[channel];
    }

    /** Share of a channel's items that are on no list, [0, 1]. */
    public double unlistedShare(int channel) {
        double stock = stock(channel);
        return stock > 0 ? unlisted[channel] / stock : 0;
    }

    /** Usual share of a channel among open channels, [0, 1]. */
    public double share(int channel) {
        return share[channel];
    }

    /** Share of the entries to a channel that are stopped today, [0, 1]. */
    public double closed(int channel) {
        return Math.min(1, levers.blocked[channel])
                * traits[channel].searched().value()
                * (1 - reactions().circumvention().value());
    }

    /** What a channel has to sell to a person of mean drive, compared with usual times: its stock, as far as the ways in are open, at least 0. */
    public double offer(int channel) {
        return stock(channel) * (1 - closed(channel) * (1 - otherWay(1)));
    }

    /** Share of those drawn to a channel who come though they have to pay, (0, 1]. */
    private double demand(int channel) {
        LiveStream stream = settings.liveStream();
        return channel == VenueKind.LIVE_STREAM.ordinal()
                ? FastMath.exp(-stream.priceEffect().value() * stream.price().value())
                : 1;
    }

    /** How strongly a channel draws a person with this perceived risk today, at least 0. */
    public double pull(int channel, double risk) {
        return pull[channel]
                * FastMath.exp(-reactions().fearEffect().value()
                        * risk
                        * (1 - traits[channel].anonymity().value()));
    }

    /** Chance that a person at a visit chooses a channel anew, [0, 1]. */
    public double restless(int channel) {
        double missing = Math.max(0, 1 - stock(channel));
        return reactions().look().value() + reactions().shortage().value() * missing;
    }

    /** Chance that a person of this drive whose way in was stopped gets in by another one, [0, 1]. */
    public double otherWay(double drive) {
        double tries = 1 - power(1 - reactions().substitution().value(), drive);
        double stuck = 1 - tries * (1 - openShare);
        return stuck > 0 ? tries * openShare / stuck : 1;
    }

    /**
     * How much more readily a person applies to a forum after a visit, in multiples of the usual readiness.
     *
     * @param channel where the person was, or -1 for a person who got nowhere
     */
    public double toForums(int channel) {
        double more = reactions().toForums().value();
        return channel < 0 ? more : Math.max(0, 1 + more * (1 - stock(channel)));
    }

    /** What is left of the effect of a warning or block on a person who has met this number of them before, [0, 1]. */
    public double freshness(int signals) {
        return power(1 - reactions().wear().value(), signals);
    }

    /** How much more often searches begin than usual, because closings are talked of; at least 1, [factor]. */
    public double rush() {
        return 1 + reactions().newcomers().value() * news;
    }

    /** Accidental exposures on open channels, compared with usual times, [0, 1]. */
    public double accidents() {
        return accidents;
    }

    /** The channel of an accident, for a uniform draw. */
    public int accident(double u) {
        double left = u * accidents;
        int channel = 0;
        while (channel < COUNT - 1 && left >= hit[channel]) {
            left -= hit[channel];
            channel++;
        }
        return channel;
    }

    /** The base, at least 0, raised to an exponent; unlike that of the library it allocates nothing. */
    private static double power(double base, double exponent) {
        if (exponent == 0) {
            return 1;
        }
        return base <= 0 ? 0 : FastMath.exp(exponent * FastMath.log(base));
    }
}
