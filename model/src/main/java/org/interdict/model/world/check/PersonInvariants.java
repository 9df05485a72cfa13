package org.interdict.model.world.check;

import org.interdict.model.population.Act;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/** Invariants of persons: conserved across stages, states within their ranges, nothing owned without an act. */
final class PersonInvariants {
    private static final Stage[] STAGES = Stage.values();
    /** A sum of so many shares is kept this near to its recount, a person. */
    private static final double ROUNDING = 1e-9;

    private static final Fade UNFADED = Fade.atRate(0);

    private PersonInvariants() {}

    static void check(World world) {
        Population persons = world.persons;
        long[] recount = new long[STAGES.length];
        int active = 0;
        int posters = 0;
        double outside = 0;
        for (int slot = 0; slot < persons.size; slot++) {
            recount[persons.stage(slot)]++;
            boolean member = Stage.member(persons.stage(slot));
            outside += persons.stage(slot) == Stage.OUTSIDE.ordinal() ? persons.meanDistortion(slot) : 0;
            active += member && persons.lastVisit(slot) > world.day - World.ACTIVE_WINDOW ? 1 : 0;
            boolean posted = persons.lastPost(slot) != Short.MIN_VALUE;
            posters += posted && persons.lastPost(slot) > world.day - World.ACTIVE_WINDOW ? 1 : 0;
            traits(world, slot);
            states(world, slot);
            path(world, slot);
            place(world, slot, member);
            ties(world, slot);
        }
        for (int place = 0; place < world.ledger.dues; place++) {
            int slot = world.ledger.due[place];
            Invariants.hold(
                    world.ledger.dueStage[place] == persons.stage(slot),
                    world,
                    "the stages of those due are kept",
                    slot,
                    world.ledger.dueStage[place]);
        }
        for (Stage stage : STAGES) {
            long counted = recount[stage.ordinal()];
            Invariants.hold(
                    counted == world.count(stage),
                    world,
                    "persons at the stage " + stage + " are counted right",
                    Invariants.NOBODY,
                    world.count(stage) - (double) counted);
        }
        Invariants.hold(
                Math.abs(outside - world.distortionOutside()) <= ROUNDING * persons.size,
                world,
                "distortion outside is summed right",
                Invariants.NOBODY,
                world.distortionOutside() - outside);
        Invariants.hold(
                active == world.active30(),
                world,
                "members active in 30 days are counted right",
                Invariants.NOBODY,
                world.active30() - (double) active);
        Invariants.hold(
                posters == world.posters30(),
                world,
                "posters of 30 days are counted right",
                Invariants.NOBODY,
                world.posters30() - (double) posters);
    }

    private static void traits(World world, int slot) {
        Population persons = world.persons;
        Invariants.share(persons.selfControl(slot), world, "self-control", slot);
        Invariants.share(persons.constraint(slot), world, "constraint", slot);
        Invariants.share(persons.access(slot), world, "access", slot);
        Invariants.share(persons.aspiration(slot), world, "aspiration", slot);
        Invariants.amount(persons.drive(slot), world, "drive", slot);
        Invariants.amount(persons.visitRate(slot), world, "visit rate", slot);
        Invariants.amount(persons.postTendency(slot), world, "posting tendency", slot);
        Invariants.amount(persons.identifiability(slot), world, "identifiability", slot);
        int region = persons.region(slot);
        Invariants.hold(
                region >= 0 && region < world.settings.regions(), world, "a person's region exists", slot, region);
    }

    private static void states(World world, int slot) {
        Population persons = world.persons;
        for (int theory = 0; theory < Population.THEORIES; theory++) {
            Invariants.share(persons.longTerm(slot, theory), world, "long-term distortion", slot);
            Invariants.share(persons.distortion(slot, theory), world, "distortion", slot);
        }
        Invariants.share(persons.shortTerm(slot), world, "short-term distortion", slot);
        Invariants.share(persons.neutralisation(slot), world, "neutralisation", slot);
        Invariants.share(persons.prevalence(slot), world, "perceived prevalence", slot);
        Invariants.share(persons.risk(slot), world, "perceived risk", slot);
        Invariants.share(persons.engagement(slot), world, "engagement", slot);
        Invariants.share(persons.belonging(slot), world, "belonging", slot);
        Invariants.share(persons.association(slot), world, "association", slot);
        Invariants.share(persons.reinforcement(slot), world, "reinforcement", slot);
        Invariants.share(persons.replies(slot), world, "replies in mind", slot);
        Invariants.share(persons.imitation(slot), world, "imitation", slot);
        Invariants.share(persons.withheld(slot), world, "share withheld", slot);
        Invariants.share(world.percentile(slot), world, "status percentile", slot);
        Invariants.amount(persons.status(slot), world, "status", slot);
        Invariants.hold(
                Float.isFinite(persons.leeway(slot)), world, "evidence is a number", slot, persons.leeway(slot));
        Invariants.amount(persons.common(slot), world, "common items", slot);
        Invariants.amount(persons.rare(slot), world, "rare items", slot);
        Invariants.amount(persons.fresh(slot), world, "new items", slot);
        Invariants.amount(persons.payments(slot), world, "payments", slot);
        Invariants.amount(persons.views(slot), world, "views received", slot);
        Invariants.amount(persons.assignments(slot), world, "assignments", slot);
    }

    /** Nothing is owned, shown or reached without the act that gives it. */
    private static void path(World world, int slot) {
        Population persons = world.persons;
        implies(world, slot, persons.common(slot) + persons.rare(slot) > 0, did(persons, slot, Act.VIEW), "items held");
        implies(world, slot, persons.fresh(slot) > 0, did(persons, slot, Act.PRODUCE), "new items held");
        implies(world, slot, persons.items(slot) > 0, did(persons, slot, Act.SHARE), "item posts");
        implies(world, slot, persons.payments(slot) > 0, did(persons, slot, Act.LIVE_STREAM), "payments");
        implies(world, slot, did(persons, slot, Act.VIEW), persons.has(slot, Population.EXPOSED), "views");
        implies(world, slot, persons.posts(slot) > 0, persons.has(slot, Population.POSTED), "posts");
        implies(world, slot, persons.originals(slot) > 0, persons.posts(slot) >= persons.originals(slot), "originals");
        implies(world, slot, persons.items(slot) > 0, persons.posts(slot) >= persons.items(slot), "item posts");
        implies(
                world,
                slot,
                persons.has(slot, Population.CASE_OPEN),
                did(persons, slot, Act.CONTACT),
                "an ongoing case");
        implies(
                world,
                slot,
                persons.has(slot, Population.SOUGHT_HELP),
                persons.has(slot, Population.WANTS_TO_STOP),
                "help sought");
        implies(world, slot, persons.has(slot, Population.GOT_HELP), persons.has(slot, Population.SOUGHT_HELP), "help");
    }

    private static boolean did(Population persons, int slot, Act act) {
        return (persons.pathway(slot) & act.bit()) != 0;
    }

    private static void implies(World world, int slot, boolean premise, boolean conclusion, String what) {
        if (premise && !conclusion) {
            Invariants.hold(false, world, what + " only after the act that gives them", slot, 0);
        }
    }

    private static void place(World world, int slot, boolean member) {
        Population persons = world.persons;
        int home = persons.home(slot);
        int second = persons.second(slot);
        boolean displaced = persons.has(slot, Population.DISPLACED);
        boolean applicant = world.at(slot, Stage.APPLICANT);
        boolean homeless = home == -1;
        Invariants.hold(
                homeless || Venues.forum(home) && home < world.venues.count, world, "the home exists", slot, home);
        Invariants.hold(
                !member || displaced == homeless, world, "a member has a home or is displaced, not both", slot, home);
        Invariants.hold(member || !displaced, world, "only members are displaced", slot, home);
        Invariants.hold(member || applicant == !homeless, world, "only members and applicants have a home", slot, home);
        Invariants.hold(member || second == -1, world, "only members have a second forum", slot, second);
        Invariants.hold(
                displaced || !persons.has(slot, Population.FOUNDER), world, "only the displaced found", slot, home);
        Invariants.hold(
                persons.entryDay(slot) <= persons.stageSince(slot)
                        && persons.stageSince(slot) <= world.day
                        && persons.lastVisit(slot) <= world.day
                        && persons.lastPost(slot) <= world.day,
                world,
                "days of a person lie between entry and today",
                slot,
                persons.stageSince(slot));
        Invariants.hold(
                !world.calendar.scheduled(slot) || world.calendar.day(slot) > world.day,
                world,
                "the next event lies ahead",
                slot,
                persons.stage(slot));
    }

    private static void ties(World world, int slot) {
        for (int place = 0; place < Ties.WIDTH; place++) {
            int other = world.ties.other(slot, place, world.persons);
            if (other >= 0) {
                Invariants.hold(other != slot && other < world.persons.size, world, "a tie has two ends", slot, other);
                Invariants.amount(world.ties.weight(slot, place, world.day, UNFADED), world, "weight of a tie", slot);
            }
        }
    }
}
