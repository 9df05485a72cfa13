package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/**
 * Social learning, third part: differential reinforcement. Rewards of participation raise later activity; replies
 * received stay in mind and lower it.
 *
 * <p>A reply to a person's post adds {@code min(1, differentialReinforcement s (1 - f)) (1 - r)} to the rewards r and
 * {@code replyWeight (1 - f)} to the replies in mind f: who has many in mind already gains little from one more. A visit
 * at which v items were viewed adds {@code min(1, s (1 - (1 - viewGain)^v)) (1 - r)} to r. Both fade at {@code
 * reinforcementFadePerDay}, reckoned at visits; s is what the person takes from this part of learning. How they act on
 * posting is told under visits.
 *
 * <p><b>Departure.</b> Reinforcement alone would make replies raise posting. On the forums studied more replies went
 * with less later posting (Blokland et al. 2024), so rewards and replies in mind are kept apart, and the latter
 * outweigh the former by default.
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
    private final Fade fade;

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
                    meaning = "Reward of an item viewed",
                    usual = 0.01,
                    low = 0.002,
                    high = 0.05,
                    grade = Grade.C,
                    source = "assumption")
            Probability viewGain,

            @Evidence(
                    meaning = "Rate at which rewards and replies fade from mind",
                    usual = 0.02,
                    low = 0.005,
                    high = 0.05,
                    grade = Grade.C,
                    source = "assumption")
            PerDay reinforcementFadePerDay)
            implements Serializable {}

    /** The mechanism. */
    public DifferentialReinforcement(Parameters parameters) {
        set = parameters;
        unrewarded = Fade.byShare(parameters.viewGain().value());
        fade = Fade.atRate(parameters.reinforcementFadePerDay().value());
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double kept = fade.left(visits.elapsed());
            double reward = persons.mind.reinforcement(slot) * kept;
            double taken = world.susceptibility.factor(persons, slot, Susceptibility.REINFORCEMENT)
                    * (1 - unrewarded.left(visits.viewed()));
            persons.mind.reinforcement(slot, reward + Math.min(1, taken) * (1 - reward));
            persons.mind.replies(slot, persons.mind.replies(slot) * (float) kept);
        }
        for (int post = 0; post < ledger.posts; post++) {
            int target = ledger.repliedTo[post];
            if (target >= 0) {
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
}
