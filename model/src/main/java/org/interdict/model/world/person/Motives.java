package org.interdict.model.world.person;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Population;
import org.interdict.model.world.birth.NewcomerTraits;

/**
 * What a person's motivation does. The factors on reward and on sharing have mean 1 over newcomers, and the effect on acts has mean 0: the
 * motivations differ from each other, and their mixture stays as it is measured. Those who cope with emotions gain {@code copingMood} times
 * the reward, the short-term rise and the engagement from items viewed, and seek help {@code copingHelp} times as often as others. To the
 * curious and collecting a rare item viewed is worth {@code curiosityRarity} items, as a reward and for their engagement, and at a visit at
 * which they view nothing they leave {@code curiosityExit} times as fast as others. Attraction adds {@code attractionAct} to the logit of
 * soliciting and offline offending. Those with financial motives share items {@code financialSupply} times as often.
 *
 * <p><b>Departure.</b> Merdian et al. (2013) name the motivations and say what each is drawn by; how much is assumed.
 */
public final class Motives implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KINDS = Motivation.values().length;

    private final double[] mood = new double[KINDS];
    private final double[] act = new double[KINDS];
    private final double[] supply = new double[KINDS];
    private final double[] help = new double[KINDS];
    private final double mostAct;
    private final double rarity;
    private final double curiosityExit;

    /** The motives of newcomers with these shares of motivations. */
    public Motives(MotiveTraits traits, NewcomerTraits newcomers) {
        double[] shares = shares(newcomers);
        single(mood, Motivation.EMOTIONAL_COPING, traits.copingMood().value(), shares);
        single(supply, Motivation.FINANCIAL, traits.financialSupply().value(), shares);
        Arrays.fill(help, 1);
        help[Motivation.EMOTIONAL_COPING.ordinal()] = traits.copingHelp().value();
        curiosityExit = traits.curiosityExit().value();
        int attraction = Motivation.ATTRACTION.ordinal();
        double effect = traits.attractionAct().value();
        for (int kind = 0; kind < KINDS; kind++) {
            act[kind] = (kind == attraction ? effect : 0) - shares[attraction] * effect;
        }
        mostAct = Math.max(0, Arrays.stream(act).max().orElse(0));
        rarity = traits.curiosityRarity().value();
    }

    private static double[] shares(NewcomerTraits newcomers) {
        double attraction = newcomers.attractionShare().value();
        double coping = newcomers.copingShare().value();
        double curiosity = newcomers.curiosityShare().value();
        double[] shares = new double[KINDS];
        shares[Motivation.ATTRACTION.ordinal()] = Math.min(1, attraction);
        shares[Motivation.EMOTIONAL_COPING.ordinal()] = Math.min(1 - shares[0], coping);
        shares[Motivation.CURIOSITY.ordinal()] = Math.max(0, Math.min(1 - attraction - coping, curiosity));
        shares[Motivation.FINANCIAL.ordinal()] = Math.max(0, 1 - attraction - coping - curiosity);
        return shares;
    }

    /** One motivation has a factor, the others 1; divided by the mean over newcomers. */
    private static void single(double[] factors, Motivation one, double factor, double[] shares) {
        double mean = 1 + shares[one.ordinal()] * (factor - 1);
        for (int kind = 0; kind < KINDS; kind++) {
            factors[kind] = (kind == one.ordinal() ? factor : 1) / mean;
        }
    }

    /** Factor on reward and short-term rise from items viewed, mean 1. */
    public double mood(Population persons, int slot) {
        return mood[persons.traits.motivation(slot)];
    }

    /** Items that a number of items viewed count for as a reward, if some of them are rare. */
    public double worth(Population persons, int slot, int viewed, int rare) {
        return persons.traits.motivation(slot) == Motivation.CURIOSITY.ordinal()
                ? viewed + (rarity - 1) * rare
                : viewed;
    }

    /** Addition to the logit of soliciting and offline offending, mean 0. */
    public double act(Population persons, int slot) {
        return act[persons.traits.motivation(slot)];
    }

    /** The largest addition to the logit of soliciting and offline offending. */
    public double mostAct() {
        return mostAct;
    }

    /** Factor on the chance that a post carries an item, mean 1. */
    public double supply(Population persons, int slot) {
        return supply[persons.traits.motivation(slot)];
    }

    /** Factor on what a visit adds to engagement: 1 without items, otherwise the mood, and more for collectors who find rare items. */
    public double interest(Population persons, int slot, int viewed, int rare) {
        return viewed == 0 ? 1 : mood(persons, slot) * worth(persons, slot, viewed, rare) / viewed;
    }

    /** Factor on the rate of leaving at a visit, 1 but for the curious who viewed nothing. */
    public double exit(Population persons, int slot, boolean viewed) {
        return !viewed && persons.traits.motivation(slot) == Motivation.CURIOSITY.ordinal() ? curiosityExit : 1;
    }

    /** Factor on the chance of seeking help, 1 but for those who cope with emotions. */
    public double help(Population persons, int slot) {
        return help[persons.traits.motivation(slot)];
    }
}
