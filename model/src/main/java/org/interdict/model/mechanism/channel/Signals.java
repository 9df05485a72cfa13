package org.interdict.model.mechanism.channel;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * What warnings and blocks do to the persons who meet them, and what is heard of closings.
 *
 * <p><b>Signals.</b> A warning has weight 1, a block {@code blockWeight}. Freshness is {@code (1 - channel.wear)^n} for a person who has met n signals
 * before. A signal raises perceived risk, {@code q += risk x weight x freshness (1 - q)}, and a searcher leaves for good with probability
 * <pre>
 * leave x weight x freshness x exp(-commitment x drive)
 * </pre>
 * So most who came by chance leave in the end, and the driven stay: those who remain are fewer and more committed (Horta Ribeiro et al. 2021; Mekacher et
 * al. 2023).
 *
 * <p><b>Help.</b> A warning offers help with the probability that policies set. A user who has not sought help takes the offer with probability {@code
 * help x freshness} times the factor of the person's motivation (motives). There are {@code places} new places per day and 1,000 persons at risk, times the
 * places that policies add; unused ones are kept for {@code placesKept} days. Who finds a place is in treatment (see help and desistance); who finds
 * none has sought help in vain.
 *
 * <p><b>News.</b> A closing of a forum adds the extent to which it became known to the news, which fades with mean {@code newsDays}.
 *
 * <p><b>Departure.</b> Trials of warnings measured clicks on one day (Prichard et al. 2022); what lasts was not measured. That drive decides who leaves is
 * taken from bans of communities, where the less active did not follow.
 */
@Process(
        name = "signals",
        summary = "Warnings and blocks make some searchers leave for good, raise perceived risk, wear off,"
                + " and lead some to help.",
        theory = "Situational prevention; selection of the committed (Horta Ribeiro et al. 2021)",
        sources = {"prichard2022", "hortaribeiro2021", "mekacher2023", "aguiar2018", "insoll2024"})
public final class Signals implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream MET = Stream.of(Domain.BEHAVIOUR, "signals.met");
    private static final double PER_THOUSAND = 1_000;

    private final Parameters set;
    private final double newsKept;

    /** What can be set. */
    @Group("signals")
    public record Parameters(
            @Evidence(
                    meaning = "Chance that a person without drive leaves for good at the first warning",
                    usual = 0.5,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.C,
                    source = {"prichard2022", "hortaribeiro2021"})
            Probability leave,

            @Evidence(
                    meaning = "How fast this chance falls with drive",
                    usual = 2,
                    low = 0.5,
                    high = 4,
                    grade = Grade.B,
                    source = {"hortaribeiro2021", "mekacher2023"})
            Coefficient commitment,

            @Evidence(
                    meaning = "Weight of a block, in warnings",
                    usual = 0.3,
                    low = 0,
                    high = 1,
                    grade = Grade.C,
                    source = "assumption")
            Factor blockWeight,

            @Evidence(
                    meaning = "Rise of perceived risk at the first warning, of what is missing to 1",
                    usual = 0.05,
                    low = 0,
                    high = 0.2,
                    grade = Grade.C,
                    source = "prichard2022")
            Share risk,

            @Evidence(
                    meaning = "Chance that a user takes the first offer of help that comes with a warning",
                    usual = 0.03,
                    low = 0.005,
                    high = 0.1,
                    grade = Grade.C,
                    source = "insoll2024")
            Probability help,

            @Evidence(
                    meaning = "Places for help per day that are free for persons who were warned, per 1,000"
                            + " persons at risk",
                    usual = 0.01,
                    low = 0.001,
                    high = 0.05,
                    grade = Grade.C,
                    source = "insoll2024")
            Factor places,

            @Evidence(
                    meaning = "Days for which an unused place is kept",
                    usual = 30,
                    low = 7,
                    high = 90,
                    grade = Grade.C,
                    source = "assumption")
            Days placesKept,

            @Evidence(
                    meaning = "Mean time for which a closing is talked of",
                    usual = 14,
                    low = 7,
                    high = 60,
                    grade = Grade.C,
                    source = "aguiar2018")
            Days newsDays)
            implements Serializable {}

    /** The mechanism. */
    public Signals(Parameters parameters) {
        set = parameters;
        newsKept = 1 - 1 / Math.max(1, parameters.newsDays().value());
    }

    @Override
    public void step(World world) {
        double free = set.places().value() * world.levers.helpCapacity * world.settings.population() / PER_THOUSAND;
        double most = Math.max(1, free * set.placesKept().value());
        world.channels.helpPlaces = Math.min(most, world.channels.helpPlaces + free);
        Ledger ledger = world.ledger;
        for (int signal = 0; signal < ledger.signals; signal++) {
            met(world, ledger.signalled[signal], ledger.signalWarning[signal]);
        }
        double heard = 0;
        for (int closing = 0; closing < ledger.closings; closing++) {
            heard += ledger.closingKnown[closing];
        }
        world.channels.news = newsKept * world.channels.news + heard;
    }

    private void met(World world, int slot, boolean warning) {
        Population persons = world.persons;
        int before = persons.course.signals(slot);
        persons.course.signals(slot, before + 1);
        double fresh = world.channels.freshness(before);
        double strength = fresh * (warning ? 1 : Math.min(1, set.blockWeight().value()));
        double risk = persons.mind.risk(slot);
        persons.mind.risk(slot, risk + set.risk().value() * strength * (1 - risk));
        if (!persons.at(slot, Stage.SEARCHING)) {
            return;
        }
        world.draws.at(MET, slot, persons.entryDay(slot), world.day, warning ? 0 : 1);
        if (warning && world.draws.unit(1) < world.levers.helpOffered && helped(world, slot, fresh)) {
            return;
        }
        if (world.draws.unit(0)
                < set.leave().value()
                        * strength
                        * FastMath.exp(-set.commitment().value() * persons.traits.drive(slot))) {
            world.tally.leftForGood++;
            world.membership.moveTo(slot, Stage.DESISTED);
            world.calendar.cancel(slot);
        }
    }

    /** Whether a person who is offered help takes it and finds a place. */
    private boolean helped(World world, int slot, double fresh) {
        Population persons = world.persons;
        if (!persons.has(slot, Flag.EXPOSED)
                || persons.has(slot, Flag.SOUGHT_HELP)
                || world.draws.unit(2) >= set.help().value() * fresh * world.motives.help(persons, slot)) {
            return false;
        }
        if (!persons.has(slot, Flag.WANTS_TO_STOP)) {
            persons.set(slot, Flag.WANTS_TO_STOP);
            world.tally.totalWantedToStop++;
        }
        persons.set(slot, Flag.SOUGHT_HELP);
        world.tally.totalSoughtHelp++;
        world.deeds.act(slot, Act.SEEK_HELP, -1);
        if (world.channels.helpPlaces < 1) {
            return false;
        }
        world.channels.helpPlaces--;
        world.tally.helpedAfterWarning++;
        world.tally.totalGotHelp++;
        persons.set(slot, Flag.GOT_HELP);
        world.membership.moveTo(slot, Stage.IN_TREATMENT);
        return true;
    }
}
