package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Order;

/**
 * Officers live among members under a false name, in all open forums, and find out who they are.
 *
 * <p>Over the ramp, {@code personas} officers per 1,000 persons at risk are each in touch with {@code contacts} members per day, fewer where
 * members do not trust one another. A contact gives a lead with probability {@code quality}: a lead like those of operations in forums,
 * which identifies more often than others. Each officer is found out with probability {@code discovery} per day; that becomes known in the
 * forum to the extent {@code publicity}, raises alarm, and lowers trust. Officers are charged by the day, and the work on their leads is paid
 * for on top. Nobody innocent is flagged: contacts are members.
 */
@Intervention(
        name = "undercover-personas",
        summary = "Officers live among members under a false name and win leads; trust falls when one is found out.",
        fails =
                "Where members do not trust one another, so that nobody talks; where officers are found out often; where the leads"
                        + " are not paid for.",
        evidence =
                "Such officers took part in the operations against the largest forums; what one brings has not been measured. That"
                        + " trust falls after a disclosure is known from drug markets.",
        grade = Grade.C,
        sources = {"closedplatforms2025", "vanderbruggen2021b", "vanwegberg2018", "huikuri2023"})
public final class UndercoverPersonas implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Officers at work, per 1,000 persons at risk", usual = "0.05", neutral = "0", high = 100)
            Factor personas,

            @Setting(
                    meaning = "Members with whom each is in touch per day, where trust is full",
                    usual = "2",
                    neutral = "0",
                    high = 100)
            Factor contacts,

            @Setting(meaning = "Chance that a contact gives a lead", usual = "0.2", neutral = "0")
            Probability quality,

            @Setting(meaning = "Chance per day that an officer is found out", usual = "0.002")
            Probability discovery,

            @Setting(meaning = "How far that becomes known in the forum", usual = "0.5")
            Share publicity,

            @Setting(meaning = "Work of one officer per day", usual = "1", high = 10)
            InvestigatorDays workPerPersona,

            @Setting(meaning = "Work on the leads, per day and officer", usual = "2", high = 100)
            InvestigatorDays followUpPerPersona)
            implements Serializable {}

    /** The policy. */
    public UndercoverPersonas(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double officers =
                set.personas().value() * duty.strength() * world.settings().thousands();
        double touched = officers * set.contacts().value();
        double own = officers * set.workPerPersona().value();
        double followUp = officers * set.followUpPerPersona().value();
        if (touched == 0 || set.quality().value() == 0 || !duty.pay(own + followUp)) {
            return;
        }
        world.levers().charge += own;
        Order order = world.orders().add();
        order.kind = Order.Kind.PERSONAS;
        order.count = 1;
        order.contacts = touched;
        order.recall = set.quality().value();
        order.discovery = officers * set.discovery().value();
        order.publicity = set.publicity().value();
        order.followUp = followUp;
    }
}
