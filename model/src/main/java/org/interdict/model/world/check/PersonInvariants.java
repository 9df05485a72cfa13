package org.interdict.model.world.check;

import org.interdict.model.population.Act;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.RecentActivity;

/** Invariants of persons: conserved across stages, states within their ranges, nothing owned without an act. */
final class PersonInvariants {
    private static final Stage[] STAGES = Stage.values();
    /** The kept sum of shares may differ from its recount by this much per person. */
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
            outside += persons.stage(slot) == Stage.OUTSIDE.ordinal() ? persons.mind.meanDistortion(slot) : 0;
            active += member && persons.course.lastVisit(slot) > world.day - RecentActivity.DAYS ? 1 : 0;
            boolean posted = persons.course.lastPost(slot) != Short.MIN_VALUE;
            posters += posted && persons.course.lastPost(slot) > world.day - RecentActivity.DAYS ? 1 : 0;
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
                Math.abs(outside - world.stages.distortionOutside()) <= ROUNDING * persons.size,
                world,
                "distortion outside is summed right",
                Invariants.NOBODY,
                world.stages.distortionOutside() - outside);
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
        Invariants.share(persons.traits.selfControl(slot), world, "self-control", slot);
        Invariants.share(persons.traits.constraint(slot), world, "constraint", slot);
        Invariants.share(persons.traits.access(slot), world, "access", slot);
        Invariants.share(persons.traits.aspiration(slot), world, "aspiration", slot);
        Invariants.amount(persons.traits.drive(slot), world, "drive", slot);
        Invariants.amount(persons.traits.visitRate(slot), world, "visit rate", slot);
        Invariants.amount(persons.traits.postTendency(slot), world, "posting tendency", slot);
        Invariants.amount(persons.traits.identifiability(slot), world, "identifiability", slot);
        int region = persons.traits.region(slot);
        Invariants.hold(
                region >= 0 && region < world.settings.regions(), world, "a person's region exists", slot, region);
    }

    private static void states(World world, int slot) {
        Population persons = world.persons;
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            Invariants.share(persons.traits.longTerm(slot, theory), world, "long-term distortion", slot);
            Invariants.share(persons.mind.distortion(slot, theory), world, "distortion", slot);
        }
        Invariants.share(persons.mind.shortTerm(slot), world, "short-term distortion", slot);
        Invariants.share(persons.mind.neutralisation(slot), world, "neutralisation", slot);
        Invariants.share(persons.mind.prevalence(slot), world, "perceived prevalence", slot);
        Invariants.share(persons.mind.risk(slot), world, "perceived risk", slot);
        Invariants.share(persons.mind.engagement(slot), world, "engagement", slot);
        Invariants.share(persons.mind.belonging(slot), world, "belonging", slot);
        Invariants.share(persons.mind.association(slot), world, "association", slot);
        Invariants.share(persons.mind.reinforcement(slot), world, "reinforcement", slot);
        Invariants.share(persons.mind.replies(slot), world, "replies in mind", slot);
        Invariants.share(persons.mind.imitation(slot), world, "imitation", slot);
        Invariants.share(persons.mind.skill(slot), world, "skill", slot);
        Invariants.share(persons.activity.withheld(slot), world, "share withheld", slot);
        Invariants.share(world.reputation.percentile(slot), world, "status percentile", slot);
        Invariants.amount(persons.activity.status(slot), world, "status", slot);
        Invariants.hold(
                Float.isFinite(persons.activity.leeway(slot)),
                world,
                "evidence is a number",
                slot,
                persons.activity.leeway(slot));
        Invariants.amount(persons.activity.common(slot), world, "common items", slot);
        Invariants.amount(persons.activity.rare(slot), world, "rare items", slot);
        Invariants.amount(persons.activity.fresh(slot), world, "new items", slot);
        Invariants.amount(persons.activity.payments(slot), world, "payments", slot);
        Invariants.amount(persons.activity.views(slot), world, "views received", slot);
        Invariants.amount(persons.course.assignments(slot), world, "assignments", slot);
    }

    /** Nothing is owned, shown or reached without the act that gives it. */
    private static void path(World world, int slot) {
        Population persons = world.persons;
        implies(
                world,
                slot,
                persons.activity.common(slot) + persons.activity.rare(slot) > 0,
                did(persons, slot, Act.VIEW),
                "items held");
        implies(world, slot, persons.activity.fresh(slot) > 0, did(persons, slot, Act.PRODUCE), "new items held");
        implies(world, slot, persons.activity.items(slot) > 0, did(persons, slot, Act.SHARE), "item posts");
        implies(world, slot, persons.activity.payments(slot) > 0, did(persons, slot, Act.LIVE_STREAM), "payments");
        implies(world, slot, did(persons, slot, Act.VIEW), persons.has(slot, Flag.EXPOSED), "views");
        implies(world, slot, persons.activity.posts(slot) > 0, persons.has(slot, Flag.POSTED), "posts");
        implies(
                world,
                slot,
                persons.activity.originals(slot) > 0,
                persons.activity.posts(slot) >= persons.activity.originals(slot),
                "originals");
        implies(
                world,
                slot,
                persons.activity.items(slot) > 0,
                persons.activity.posts(slot) >= persons.activity.items(slot),
                "item posts");
        implies(world, slot, persons.has(slot, Flag.CASE_OPEN), did(persons, slot, Act.CONTACT), "an ongoing case");
        implies(world, slot, persons.has(slot, Flag.SOUGHT_HELP), persons.has(slot, Flag.WANTS_TO_STOP), "help sought");
        implies(world, slot, persons.has(slot, Flag.GOT_HELP), persons.has(slot, Flag.SOUGHT_HELP), "help");
    }

    private static boolean did(Population persons, int slot, Act act) {
        return (persons.course.pathway(slot) & act.bit()) != 0;
    }

    private static void implies(World world, int slot, boolean premise, boolean conclusion, String what) {
        if (premise && !conclusion) {
            Invariants.hold(false, world, what + " only after the act that gives them", slot, 0);
        }
    }

    private static void place(World world, int slot, boolean member) {
        Population persons = world.persons;
        int home = persons.course.home(slot);
        int second = persons.course.second(slot);
        boolean displaced = persons.has(slot, Flag.DISPLACED);
        boolean applicant = world.persons.at(slot, Stage.APPLICANT);
        boolean homeless = home == -1;
        Invariants.hold(
                homeless || Venues.forum(home) && home < world.venues.count, world, "the home exists", slot, home);
        Invariants.hold(
                !member || displaced == homeless, world, "a member has a home or is displaced, not both", slot, home);
        Invariants.hold(member || !displaced, world, "only members are displaced", slot, home);
        Invariants.hold(member || applicant == !homeless, world, "only members and applicants have a home", slot, home);
        Invariants.hold(member || second == -1, world, "only members have a second forum", slot, second);
        Invariants.hold(displaced || !persons.has(slot, Flag.FOUNDER), world, "only the displaced found", slot, home);
        Invariants.hold(member || !persons.has(slot, Flag.LEADER), world, "only members lead", slot, home);
        Invariants.hold(
                persons.entryDay(slot) <= persons.course.stageSince(slot)
                        && persons.course.stageSince(slot) <= world.day
                        && persons.course.lastVisit(slot) <= world.day
                        && persons.course.lastPost(slot) <= world.day,
                world,
                "days of a person lie between entry and today",
                slot,
                persons.course.stageSince(slot));
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
