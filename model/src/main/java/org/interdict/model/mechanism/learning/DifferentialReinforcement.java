package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.population.Role;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/**
 * Social learning, third part: differential reinforcement. Rewards of participation raise later activity; replies
 * received stay in mind and lower it.
 *
 * <p>A reply to a person's post adds {@code min(1, differentialReinforcement s (1 - f)) (1 - r)} to the rewards r and {@code replyWeight (1
 * - f)} to the replies in mind f: a person with many replies in mind gains little from one more. An enthusiast thanks
 * the author of each item met: thanks take away
 * a part {@code enthusiasm} of the replies in mind, which are what discourages. A visit at which v items were viewed adds
 * {@code min(1, s mood (1 - (1 - viewGain)^v)) (1 - r)} to r, where the mood is that of the person's motivation, and a rare item counts for
 * several with the curious and collecting (motives). Both fade as described under persons; s is the
 * susceptibility of the person to this part of learning. Their effect on posting is described under visits.
 *
 * <p><b>Departure.</b> With reinforcement alone, replies would raise posting. On the forums studied, members with more replies posted less
 * later (Blokland et al. 2024). So rewards and replies in mind are two separate states, and by default the effect of replies is larger.
 */
@Process(
        name = "differential-reinforcement",
        summary = "Rewards of participation raise later activity; replies received can lower it.",
        theory = "Social learning (Akers 1996)",
        sources = {"akers1996", "pratt2010", "blokland2024"})
public final class DifferentialReinforcement implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;
    private final Fade unrewarded;

    /** What can be set. */
    @Group("learning")
    public record Parameters(
            @Evidence(
                    meaning = "Reward of a reply received",
                    usual = 0.05,
                    low = 0.01,
                    high = 0.2,
                    grade = Grade.B,
                    source = "pratt2010")
            Probability differentialReinforcement,

            @Evidence(
                    meaning = "How much a reply received adds to the replies in mind",
                    usual = 0.4,
                    low = 0.05,
                    high = 0.5,
                    grade = Grade.C,
                    source = "blokland2024")
            Probability replyWeight,

            @Evidence(
                    meaning = "Part of the replies in mind that the thanks of an enthusiast for an item take away",
                    usual = 0.1,
                    low = 0,
                    high = 0.5,
                    grade = Grade.C,
                    source = "oconnell2001")
            Share enthusiasm,

            @Evidence(
                    meaning = "Reward of an item viewed",
                    usual = 0.03,
                    low = 0.002,
                    high = 0.05,
                    grade = Grade.C,
                    source = "assumption")
            Probability viewGain)
            implements Serializable {}

    /** The mechanism. */
    public DifferentialReinforcement(Parameters parameters) {
        set = parameters;
        unrewarded = Fade.byShare(parameters.viewGain().value());
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double worth = world.motives.worth(persons, slot, visits.viewed(), visits.rareViewed());
            double reward = persons.mind.reinforcement(slot);
            double taken = world.susceptibility.factor(persons, slot, Susceptibility.REINFORCEMENT)
                    * world.motives.mood(persons, slot)
                    * (1 - unrewarded.left((int) worth));
            persons.mind.reinforcement(slot, reward + Math.min(1, taken) * (1 - reward));
            if (persons.course.role(slot) == Role.ENTHUSIAST.ordinal()) {
                thank(world, visits);
            }
        }
        for (int post = 0; post < ledger.posts; post++) {
            int target = ledger.repliedTo[post];
            if (target >= 0) {
                world.memory.bringUpToDate(target);
                double taken = set.differentialReinforcement().value()
                        * world.susceptibility.factor(persons, target, Susceptibility.REINFORCEMENT)
                        * (1 - persons.mind.replies(target));
                persons.mind.reinforcement(
                        target,
                        persons.mind.reinforcement(target)
                                + (float) (Math.min(1, taken) * (1 - persons.mind.reinforcement(target))));
                persons.mind.replies(
                        target,
                        persons.mind.replies(target)
                                + (float) (set.replyWeight().value() * (1 - persons.mind.replies(target))));
            }
        }
    }

    /** An enthusiast thanks the authors of the items met. */
    private void thank(World world, VisitCursor visits) {
        Ledger ledger = world.ledger;
        for (int met = visits.firstMet(); met < visits.endMet(); met++) {
            int source = ledger.source[met];
            if (source >= 0 && ledger.kind[met] == PostKind.ITEM.ordinal()) {
                world.memory.bringUpToDate(source);
                double left = 1 - set.enthusiasm().value() * Math.min(1, ledger.attention);
                world.persons.mind.replies(source, left * world.persons.mind.replies(source));
            }
        }
    }
}
