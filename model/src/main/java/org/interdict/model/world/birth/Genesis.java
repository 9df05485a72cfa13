package org.interdict.model.world.birth;

import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;

/** How a person enters the population: every trait comes from draws keyed by the slot and the day of entry. */
public final class Genesis {
    private static final Stream KIND = Stream.of(Domain.POPULATION, "population.kind");
    private static final Stream DISPOSITION = Stream.of(Domain.POPULATION, "population.disposition");
    private static final Stream HABITS = Stream.of(Domain.POPULATION, "population.habits");
    private static final Stream THEORIES = Stream.of(Domain.POPULATION, "population.theories");
    private static final Stream SUSCEPTIBILITY = Stream.of(Domain.POPULATION, "population.susceptibility");
    private static final Stream LEEWAY = Stream.of(Domain.POPULATION, "population.leeway");
    private static final Stream STAY = Stream.of(Domain.POPULATION, "population.stay");

    private Genesis() {}

    /** Puts a newcomer into a slot and draws the day of departure. */
    public static int newcomer(Population persons, Draws draws, NewcomerTraits traits, int regions, int slot, int day) {
        clear(persons, slot);
        persons.entryDay(slot, day);
        persons.course.lastVisit(slot, day);
        persons.course.stageSince(slot, day);
        persons.course.lastDeed(slot, day);
        persons.course.fadedOn(slot, day);
        persons.course.lastPost(slot, Short.MIN_VALUE);
        kind(persons, draws, traits, regions, slot, day);
        disposition(persons, draws, traits, slot, day);
        habits(persons, draws, traits, slot, day);
        theories(persons, draws, traits, slot, day);
        draws.at(SUSCEPTIBILITY, slot, day, day, 0);
        for (int part = 0; part < Susceptibility.PARTS; part++) {
            persons.traits.susceptibility(slot, part, Susceptibility.level(draws.word(part)));
        }
        persons.activity.leeway(slot, leeway(draws, slot, day));
        draws.at(STAY, slot, day, day, 0);
        double stay = Inversion.exponential(
                draws.unit53(0), 1 / traits.residenceDays().value());
        return day + 1 + (int) Math.min(stay, Inversion.NEVER);
    }

    /**
     * The evidence about a person that may come to light before an agency has a lead: exponential, so that leads come at a constant rate.
     */
    public static double leeway(Draws draws, int slot, int entry) {
        draws.at(LEEWAY, slot, entry, entry, 0);
        return Inversion.exponential(draws.unit53(0), 1);
    }

    private static void kind(Population persons, Draws draws, NewcomerTraits traits, int regions, int slot, int day) {
        draws.at(KIND, slot, day, day, 0);
        double u = draws.unit(0);
        double attraction = traits.attractionShare().value();
        double coping = attraction + traits.copingShare().value();
        Motivation motivation = u < attraction
                ? Motivation.ATTRACTION
                : u < coping
                        ? Motivation.EMOTIONAL_COPING
                        : u < coping + traits.curiosityShare().value() ? Motivation.CURIOSITY : Motivation.FINANCIAL;
        persons.traits.motivation(slot, motivation.ordinal());
        persons.traits.region(slot, draws.below(1, regions));
        double spread = traits.driveSpread().value();
        persons.traits.drive(slot, Inversion.logNormal(draws.unit(2), 1, spread) / StrictMath.exp(spread * spread / 2));
        if (draws.unit(3) < traits.historyShare().value()) {
            persons.set(slot, Flag.HISTORY);
            persons.course.pathway(slot, persons.course.pathway(slot) | Act.CONTACT.bit());
        }
    }

    private static void disposition(Population persons, Draws draws, NewcomerTraits traits, int slot, int day) {
        draws.at(DISPOSITION, slot, day, day, 0);
        double spread = traits.dispositionSpread().value();
        persons.traits.selfControl(
                slot, share(draws.unit(0), traits.selfControlMean().value(), spread));
        persons.traits.constraint(
                slot, share(draws.unit(1), traits.constraintMean().value(), spread));
        persons.traits.aspiration(
                slot, share(draws.unit(2), traits.aspirationMean().value(), spread));
        persons.traits.access(slot, share(draws.unit(3), traits.accessMean().value(), spread));
    }

    private static void habits(Population persons, Draws draws, NewcomerTraits traits, int slot, int day) {
        draws.at(HABITS, slot, day, day, 0);
        double rate = Inversion.logNormal(
                draws.unit(0),
                traits.visitRateMedian().value(),
                traits.visitRateSpread().value());
        persons.traits.visitRate(slot, rate);
        persons.traits.identifiability(
                slot,
                Inversion.logNormal(
                        draws.unit(1), 1, traits.identifiabilitySpread().value()));
        boolean posts = draws.unit(2) < traits.posterShare().value();
        double tendency = Inversion.paretoBounded(
                draws.unit(3),
                traits.postShape().value(),
                traits.postLow().value(),
                Math.max(traits.postHigh().value(), 2 * traits.postLow().value()));
        persons.traits.postTendency(slot, posts ? (float) tendency : 0);
    }

    private static void theories(Population persons, Draws draws, NewcomerTraits traits, int slot, int day) {
        double mean = traits.distortionMean().value();
        double spread = traits.distortionSpread().value();
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            if (theory % 4 == 0) {
                draws.at(THEORIES, slot, day, day, theory / 4);
            }
            float level = share(draws.unit(theory % 4), mean, spread);
            persons.traits.longTerm(slot, theory, level);
            persons.mind.distortion(slot, theory, level);
        }
    }

    private static float share(double u, double mean, double spread) {
        return (float) Math.min(1, Math.max(0, mean + spread * Inversion.normal(u)));
    }

    private static void clear(Population persons, int slot) {
        persons.stage(slot, Stage.OUTSIDE.ordinal());
        persons.course.role(slot, 0);
        persons.course.assignments(slot, 0);
        persons.course.pathway(slot, 0);
        persons.flags(slot, 0);
        persons.mind.shortTerm(slot, 0);
        persons.mind.neutralisation(slot, 0);
        persons.mind.prevalence(slot, 0);
        persons.mind.risk(slot, 0);
        persons.mind.engagement(slot, 0);
        persons.mind.belonging(slot, 0);
        persons.mind.association(slot, 0);
        persons.mind.reinforcement(slot, 0);
        persons.mind.replies(slot, 0);
        persons.mind.imitation(slot, 0);
        persons.mind.skill(slot, 0);
        persons.activity.status(slot, 0);
        persons.activity.withheld(slot, 0);
        persons.course.home(slot, -1);
        persons.course.second(slot, -1);
        persons.course.joined(slot, 0);
        persons.course.memberSince(slot, 0);
        persons.copies.clear(slot);
        persons.course.displacedOn(slot, 0);
        persons.course.channel(slot, -1);
        persons.course.signals(slot, 0);
        persons.activity.posts(slot, 0);
        persons.activity.originals(slot, 0);
        persons.activity.items(slot, 0);
        persons.activity.views(slot, 0);
        persons.activity.common(slot, 0);
        persons.activity.rare(slot, 0);
        persons.activity.fresh(slot, 0);
        persons.activity.payments(slot, 0);
    }
}
