package org.interdict.model.mechanism.offending;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.population.Theory;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.DueCursor;

/**
 * The path of acts: soliciting, offending offline and producing. Their hazards run for everybody who is free, whether or not a person visits.
 *
 * <p>All share the predictor
 * <pre>
 * z = driveEffect ln(drive) - constraintEffect c - riskEffect q - selfControlEffect sc - hold + distortionEffect d + community
 * community = shortTermEffect s + neutralisationEffect n + prevalenceEffect p
 *           + associationEffect a + reinforcementEffect r + imitationEffect i      for a member, 0 for everybody else
 * </pre>
 * where c is constraint, sc self-control, and the hold what informal control keeps back
 * (restraint). The distortion d is {@code theoryShare} of the implicit theory that suits the act
 * (objectification for soliciting, entitlement for offending offline, the nature of harm for producing) and the rest of the mean of all five;
 * away from the community it is the long-term level: what was learned there has no effect. The monthly chance is logistic(level + z), so an
 * act happens within m months with probability {@code 1 - exp(-m logistic(level + z))}; m counts from the last day on which the hazard was
 * computed, the last day on which the person was due.
 *
 * <p>Levels are {@code groomLevel} for soliciting, {@code contactLevel} for an offline offence and {@code produceLevel} for producing. To
 * the first two the motivation adds its part (motives), to the first also the log of the share of contacts online that policies leave. For an offline offence
 * {@code ln((1 - G) access)} is added to z, {@code historyEffect} if there was an earlier one, and {@code solicitedEffect} if the person has
 * solicited. The offence opens a case; there is no further offence while the case is open. Producing needs an open case, or a financial
 * motive and an earlier offline offence. The audience of a forum adds {@code audienceEffect} for its members. For a member who posts and has nothing
 * new to give, a status gap adds {@code statusGapEffect x gap}. Each act of producing gives {@code itemsPerProduction} new items.
 *
 * <p><b>Departure.</b> Most persons stay viewers: escalation is the path of a minority (Babchishin et al. 2022). The predictor joins the
 * risk factors of the meta-analyses (motivation and constraint as two dimensions, Babchishin et al. 2015) with those of social learning.
 * Their joint effect has not been measured, so the sizes of all coefficients are uncertain; only their signs are known. Which theory suits
 * which act follows the wording of the theories, not a study. Cross-sectional studies are not taken as evidence of paths.
 */
@Process(
        name = "pathway",
        summary = "Hazards of soliciting, offending offline and producing, from motivation, constraint, learning"
                + " and opportunity.",
        theory = "Escalation as a minority path (Fortin et al. 2018; Babchishin et al. 2022); social learning"
                + " (Akers 1996)",
        sources = {"fortin2018", "babchishin2022", "babchishin2015", "seto2011", "pratt2010", "carr2007"})
public final class Pathway implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream DEED = Stream.of(Domain.BEHAVIOUR, "pathway.deed");
    /** Persons who are free. */
    private static final StageSet FREE = StageSet.of(
            Stage.OUTSIDE,
            Stage.SEARCHING,
            Stage.APPLICANT,
            Stage.NEWBIE,
            Stage.ESTABLISHED,
            Stage.INNER_CIRCLE,
            Stage.EXITED);

    private static final double DAYS_A_MONTH = 30;
    private static final double LEAST = 1e-6;

    private final Parameters set;
    private final Disposition disposition;
    private final int freshItems;

    /** What can be set. */
    @Group("pathway")
    public record Parameters(
            @Evidence(
                    meaning = "Logit of the monthly chance of soliciting if the predictor is 0",
                    usual = -6.5,
                    low = -8,
                    high = -5,
                    grade = Grade.C,
                    source = "insoll2022")
            Coefficient groomLevel,

            @Evidence(
                    meaning = "Logit of the monthly chance of an offline offence if the predictor is 0",
                    usual = -7,
                    low = -8,
                    high = -5,
                    grade = Grade.C,
                    source = {"seto2011", "babchishin2022"})
            Coefficient contactLevel,

            @Evidence(
                    meaning = "Logit of the monthly chance of producing, for those who can",
                    usual = -4,
                    low = -6,
                    high = -2,
                    grade = Grade.C,
                    source = "assumption")
            Coefficient produceLevel,

            @Evidence(
                    meaning = "Effect of the log of motivation",
                    usual = 1,
                    low = 0.3,
                    high = 2,
                    grade = Grade.B,
                    source = "babchishin2015")
            Coefficient driveEffect,

            @Evidence(
                    meaning = "Effect of constraint, downwards",
                    usual = 3,
                    low = 1,
                    high = 5,
                    grade = Grade.B,
                    source = "babchishin2015")
            Coefficient constraintEffect,

            @Evidence(
                    meaning = "Effect of distortion",
                    usual = 1.5,
                    low = 0.5,
                    high = 3,
                    grade = Grade.B,
                    source = {"pratt2010", "steel2020"})
            Coefficient distortionEffect,

            @Evidence(
                    meaning = "Part of the effect of distortion that comes from the implicit theory that suits the act",
                    usual = 0.5,
                    low = 0,
                    high = 1,
                    grade = Grade.C,
                    source = {"ward1999", "paquette2020"})
            Share theoryShare,

            @Evidence(
                    meaning = "Effect of the short-term state",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.C,
                    source = "steel2020")
            Coefficient shortTermEffect,

            @Evidence(
                    meaning = "Effect of neutralisation",
                    usual = 1,
                    low = 0.3,
                    high = 2,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient neutralisationEffect,

            @Evidence(
                    meaning = "Effect of perceived prevalence",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.C,
                    source = "deyoung1988")
            Coefficient prevalenceEffect,

            @Evidence(
                    meaning = "Effect of differential association",
                    usual = 1.5,
                    low = 0.5,
                    high = 3,
                    grade = Grade.B,
                    source = {"pratt2010", "insoll2022"})
            Coefficient associationEffect,

            @Evidence(
                    meaning = "Effect of rewards of participation",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient reinforcementEffect,

            @Evidence(
                    meaning = "Effect of admired examples",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient imitationEffect,

            @Evidence(
                    meaning = "Effect of perceived risk, downwards",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.C,
                    source = "assumption")
            Coefficient riskEffect,

            @Evidence(
                    meaning = "Effect of self-control, downwards",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.B,
                    source = "babchishin2015")
            Coefficient selfControlEffect,

            @Evidence(
                    meaning = "Effect of an earlier offline offence on a further one",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.B,
                    source = {"seto2011", "eke2011"})
            Coefficient historyEffect,

            @Evidence(
                    meaning = "Effect of having solicited on an offline offence",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.B,
                    source = "insoll2022")
            Coefficient solicitedEffect,

            @Evidence(
                    meaning = "Effect of the audience that a forum gives its members, on producing",
                    usual = 1.5,
                    low = 0,
                    high = 3,
                    grade = Grade.C,
                    source = "carr2007")
            Coefficient audienceEffect,

            @Evidence(
                    meaning = "Effect of a full status gap with nothing new to give, on producing",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.C,
                    source = "carr2007")
            Coefficient statusGapEffect,

            @Evidence(
                    meaning = "New items that come from an act of producing",
                    usual = 10,
                    low = 2,
                    high = 50,
                    grade = Grade.C,
                    source = "closedplatforms2025")
            Count itemsPerProduction)
            implements Serializable {}

    /** The mechanism. */
    public Pathway(Parameters parameters) {
        set = parameters;
        disposition = new Disposition(parameters);
        freshItems =
                (int) Math.min(Byte.MAX_VALUE, parameters.itemsPerProduction().value());
    }

    @Override
    public void step(World world) {
        DueCursor due = world.due(FREE);
        while (due.next()) {
            int slot = due.slot();
            boolean member = Stage.member(due.stage());
            deeds(world, slot, member ? world.persons.course.home(slot) : -1, member);
        }
    }

    private void deeds(World world, int slot, int venue, boolean member) {
        Population persons = world.persons;
        double months = (world.day - persons.course.lastDeed(slot)) / DAYS_A_MONTH;
        persons.course.lastDeed(slot, world.day);
        world.draws.at(DEED, slot, persons.entryDay(slot), world.day, 0);
        double community = member ? disposition.learned(persons, slot) : 0;
        if (nothing(world, slot, community, months)) {
            return;
        }
        double z = disposition.common(world.persons, slot, FastMath.log(Math.max(LEAST, persons.traits.drive(slot))))
                - world.restraint.hold(slot)
                + community;
        double motive = world.motives.act(persons, slot);
        if (ActHazard.happens(
                world.draws.unit(0),
                set.groomLevel().value()
                        + z
                        + motive
                        + FastMath.log(Math.max(LEAST, Math.min(1, world.levers.reachable)))
                        + disposition.distortion(persons, slot, Theory.OBJECTIFICATION, member),
                months)) {
            world.deeds.act(slot, Act.GROOM, venue);
            world.tally.solicitations++;
        }
        double offline = z
                + motive
                + disposition.distortion(persons, slot, Theory.ENTITLEMENT, member)
                + opportunity(world, slot)
                + (did(persons, slot, Act.CONTACT) ? set.historyEffect().value() : 0)
                + (did(persons, slot, Act.GROOM) ? set.solicitedEffect().value() : 0);
        if (!persons.has(slot, Flag.CASE_OPEN)
                && ActHazard.happens(world.draws.unit(1), set.contactLevel().value() + offline, months)) {
            world.deeds.act(slot, Act.CONTACT, venue);
            world.tally.contacts++;
            world.tally.casesOpened++;
            persons.set(slot, Flag.CASE_OPEN);
            world.cases.open(slot, persons.entryDay(slot), world.day);
        }
        if (able(persons, slot)) {
            produce(
                    world,
                    slot,
                    venue,
                    z + disposition.distortion(persons, slot, Theory.NATURE_OF_HARM, member),
                    months);
        }
    }

    private void produce(World world, int slot, int venue, double z, double months) {
        Population persons = world.persons;
        double gap = persons.activity.fresh(slot) > 0 ? 0 : world.reputation.gap(slot);
        double logit = set.produceLevel().value()
                + z
                + (world.venues.isOpen(venue) ? set.audienceEffect().value() : 0)
                + set.statusGapEffect().value() * gap;
        if (ActHazard.happens(world.draws.unit(2), logit, months)) {
            world.deeds.act(slot, Act.PRODUCE, venue);
            world.tally.newItems += freshItems;
            persons.activity.fresh(slot, Math.min(Byte.MAX_VALUE, persons.activity.fresh(slot) + freshItems));
        }
    }

    private static boolean did(Population persons, int slot, Act act) {
        return (persons.course.pathway(slot) & act.bit()) != 0;
    }

    /** Whether a person can produce: with an open case, or for money after an earlier offline offence. */
    private static boolean able(Population persons, int slot) {
        return persons.has(slot, Flag.CASE_OPEN)
                || did(persons, slot, Act.CONTACT) && persons.traits.motivation(slot) == Motivation.FINANCIAL.ordinal();
    }

    private static double opportunity(World world, int slot) {
        return FastMath.log(Math.max(
                LEAST,
                world.persons.traits.access(slot)
                        * (1 - world.climate.guardianship)
                        * (1 - world.levers.guardianship)));
    }

    /**
     * Whether the draws exclude every act, decided without a logarithm. Nearly all draws do. It uses that ln(x) is at most x - 1, that the
     * log of an opportunity is at most 0, that a distortion is at most 1 and that nothing held back adds anything.
     */
    private boolean nothing(World world, int slot, double community, double months) {
        if (set.driveEffect().value() < 0) {
            return false;
        }
        Population persons = world.persons;
        double most = disposition.common(world.persons, slot, persons.traits.drive(slot) - 1)
                + community
                + Math.max(0, set.distortionEffect().value());
        double act = most + world.motives.mostAct();
        double again = (did(persons, slot, Act.CONTACT)
                        ? Math.max(0, set.historyEffect().value())
                        : 0)
                + Math.max(0, set.solicitedEffect().value());
        return ActHazard.outOfReach(world.draws.unit(0), set.groomLevel().value() + act, months)
                && (persons.has(slot, Flag.CASE_OPEN)
                        || ActHazard.outOfReach(
                                world.draws.unit(1), set.contactLevel().value() + act + again, months))
                && (!able(persons, slot)
                        || ActHazard.outOfReach(
                                world.draws.unit(2),
                                set.produceLevel().value()
                                        + most
                                        + Math.max(0, set.audienceEffect().value())
                                        + Math.max(0, set.statusGapEffect().value()),
                                months));
    }
}
