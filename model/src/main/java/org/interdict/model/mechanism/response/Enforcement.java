package org.interdict.model.mechanism.response;

import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
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
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.VenueState;
import org.interdict.model.world.World;
import org.interdict.model.world.birth.Genesis;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Plans;
import org.interdict.model.world.state.Ledger;

/**
 * Law enforcement: operations that strategies order, and reactive work on what comes in, with finite staff.
 *
 * <p><b>Staff.</b> Each region has {@code capacity} investigator-days a day per 1,000 persons at risk, all regions the
 * same. Operations against forums may take up to {@code operationShare} x cooperation of the staff of each region;
 * ordered cases come next, then incoming leads, each first come first served. Nothing is saved for tomorrow.
 *
 * <p><b>Leads.</b> A visit of a member adds to the evidence against that person
 * <pre>
 * observed x identifiability x (1 - hidden) x cooperation of the region x (1 + postWeight x posts)
 * hidden = anonymity x (1 - disclosure by providers) x (1 - lifted by operations in the forum)
 * </pre>
 * times {@code watched} if the person was arrested before. When the evidence passes a personal threshold, exponential
 * with mean 1, a lead reaches the agency of the person's region, and the evidence starts anew. A lead takes {@code
 * triageDays} to look at and is dropped after {@code leadLifeDays}. It identifies the person with probability {@code
 * attribution}; the case then takes {@code caseDays} more, and ends in an arrest with a probability equal to the
 * region's cooperation. Such arrests become known by {@code reactivePublicity}.
 *
 * <p><b>Seizure.</b> A forum is seized once the work is done and the lead time has passed, with a chance of {@code
 * seizeChance} x cooperation of the host each day; an operation without success ends after {@code operationLifeDays}.
 * The members of highest status are arrested, as many as ordered, and each other member comes to light with
 * probability {@code seizureLeads} x cooperation of the own region. Today's policing turns to a forum at the rate
 * {@code seizuresPerDay} x its size relative to the mean, takes {@code seizureWork} per 1,000 persons at risk, and
 * arrests one coordinator.
 *
 * <p><b>Forums run or observed.</b> A forum may be taken over as for a seizure, run for some days, and then closed;
 * and boards may be observed from within, until the time is over or the observation is discovered. Meanwhile anonymity
 * is lifted as ordered; in a forum that police run, times (members / mean)^{@code runSizePower}, so that
 * identifications grow less than in proportion to size. Both take staff every day, and lift anonymity in proportion to
 * the staff they get.
 *
 * <p><b>Arrest.</b> A seized device gives a lead about each tie that is a member with probability {@code tieLead}, a
 * set of evidence about each of the person's victims, whose harm ends, and shows an offline offence with probability
 * {@code contactFound}, or for certain if an identified victim has told of it. The person is away for an exponential time with mean {@code custodyDays}, then stops for good
 * with probability {@code desistAfterArrest}, or {@code desistWithOffence} after an offline offence, or goes back outside, with a perceived risk of at least {@code
 * riskAfterArrest}.
 *
 * <p><b>Departure.</b> Agencies have been measured by their results, seldom by their work: attribution is published,
 * the work of a lead and of a case is assumed. Courts are not modelled: an arrest stands for what follows from it.
 */
@Process(
        name = "enforcement",
        summary = "Reactive policing and ordered operations with finite staff: leads, cases, arrests, seizures.",
        theory = "Deterrence and incapacitation; network disruption (da Cunha et al. 2020)",
        sources = {"dacunha2020", "bka2018", "grossman2024", "closedplatforms2025", "seto2011"})
public final class Enforcement implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream ATTRIBUTION = Stream.of(Domain.BEHAVIOUR, "enforcement.attribution");
    private static final double PER_THOUSAND = 1_000;

    private final double capacity;
    private final double observed;
    private final double watched;
    private final double postWeight;
    private final double leadLife;
    private final double attribution;
    private final double caseDays;
    private final Arrests arrests;
    private final ForumOperations operations;

    /** What can be set. */
    @Group("enforcement")
    public record Parameters(
            @Evidence(
                    meaning = "Investigator-days a day per 1,000 persons at risk",
                    usual = 0.1,
                    low = 0.05,
                    high = 0.4,
                    grade = Grade.C,
                    source = {"nca2020", "grossman2024"})
            InvestigatorDays capacity,

            @Evidence(
                    meaning = "Largest share of staff that works on operations against forums",
                    usual = 0.5,
                    low = 0.2,
                    high = 0.8,
                    grade = Grade.C,
                    source = "assumption")
            Share operationShare,

            @Evidence(
                    meaning = "Evidence that a visit leaves, in leads, without any anonymity",
                    usual = 0.02,
                    low = 0.005,
                    high = 0.06,
                    grade = Grade.C,
                    source = "closedplatforms2025")
            Factor observed,

            @Evidence(
                    meaning = "Factor on the evidence that comes to light about a person arrested before",
                    usual = 8,
                    low = 2,
                    high = 40,
                    most = 1000,
                    grade = Grade.C,
                    source = "seto2011")
            Factor watched,

            @Evidence(
                    meaning = "How much each post adds to the evidence of a visit",
                    usual = 2,
                    low = 0.5,
                    high = 5,
                    grade = Grade.C,
                    source = "dacunha2020")
            Factor postWeight,

            @Evidence(
                    meaning = "Time after which a lead is of no use",
                    usual = 120,
                    low = 30,
                    high = 365,
                    grade = Grade.C,
                    source = "huikuri2023")
            Days leadLifeDays,

            @Evidence(
                    meaning = "Work to look at a lead",
                    usual = 0.5,
                    low = 0.1,
                    high = 2,
                    grade = Grade.C,
                    source = "grossman2024")
            InvestigatorDays triageDays,

            @Evidence(
                    meaning = "Chance that a lead identifies a person",
                    usual = 0.45,
                    low = 0.35,
                    high = 0.6,
                    grade = Grade.A,
                    source = "bka2018")
            Probability attribution,

            @Evidence(
                    meaning = "Work to build a case against an identified person",
                    usual = 15,
                    low = 5,
                    high = 40,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays caseDays,

            @Evidence(
                    meaning = "Chance a day that a prepared seizure succeeds, at full cooperation",
                    usual = 0.2,
                    low = 0.05,
                    high = 0.5,
                    grade = Grade.C,
                    source = "europol2021")
            Probability seizeChance,

            @Evidence(
                    meaning = "Time after which an operation without success is given up",
                    usual = 365,
                    low = 120,
                    high = 730,
                    grade = Grade.C,
                    source = "assumption")
            Days operationLifeDays,

            @Evidence(
                    meaning = "Chance that a seized server brings a member to light, at full cooperation",
                    usual = 0.01,
                    low = 0.002,
                    high = 0.03,
                    grade = Grade.B,
                    source = "closedplatforms2025")
            Probability seizureLeads,

            @Evidence(
                    meaning = "Rate at which today's policing turns to a forum of mean size",
                    usual = 0.0007,
                    low = 0.0002,
                    high = 0.002,
                    grade = Grade.B,
                    source = {"closedplatforms2025", "owen2015"})
            PerDay seizuresPerDay,

            @Evidence(
                    meaning = "Work of such a seizure per 1,000 persons at risk",
                    usual = 4,
                    low = 1,
                    high = 10,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays seizureWork,

            @Evidence(
                    meaning = "Chance that a seized device gives a lead about a tie",
                    usual = 0.1,
                    low = 0.02,
                    high = 0.3,
                    grade = Grade.C,
                    source = "assumption")
            Probability tieLead,

            @Evidence(
                    meaning = "Mean time an arrested person is away",
                    usual = 365,
                    low = 180,
                    high = 1095,
                    grade = Grade.C,
                    source = "assumption")
            Days custodyDays,

            @Evidence(
                    meaning = "Chance that an arrested person without an offline offence stops for good",
                    usual = 0.93,
                    low = 0.8,
                    high = 0.97,
                    grade = Grade.B,
                    source = {"seto2011", "goller2016"})
            Probability desistAfterArrest,

            @Evidence(
                    meaning = "Chance that an arrested person with an offline offence stops for good",
                    usual = 0.7,
                    low = 0.5,
                    high = 0.9,
                    grade = Grade.B,
                    source = {"seto2011", "eke2011"})
            Probability desistWithOffence,

            @Evidence(
                    meaning = "Chance that an offline offence of an arrested person comes to light",
                    usual = 0.33,
                    low = 0.15,
                    high = 0.5,
                    grade = Grade.B,
                    source = {"seto2011", "bissias2016"})
            Probability contactFound,

            @Evidence(
                    meaning = "How far an arrest or seizure in reactive work becomes known to members",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "duxbury2020")
            Share reactivePublicity,

            @Evidence(
                    meaning = "Perceived risk of a person released after an arrest",
                    usual = 0.6,
                    low = 0.5,
                    high = 1,
                    grade = Grade.C,
                    source = "assumption")
            Share riskAfterArrest,

            @Evidence(
                    meaning = "Power of a forum's relative size in what running it shows about its visitors; below 0,"
                            + " since identifications grow less than in proportion",
                    usual = -0.4,
                    low = -0.8,
                    high = 0,
                    grade = Grade.B,
                    source = "closedplatforms2025")
            Coefficient runSizePower) {}

    /** The mechanism. */
    public Enforcement(Parameters parameters) {
        capacity = parameters.capacity().value();
        observed = parameters.observed().value();
        watched = parameters.watched().value();
        postWeight = parameters.postWeight().value();
        leadLife = parameters.leadLifeDays().value();
        attribution = parameters.attribution().value();
        caseDays = parameters.caseDays().value();
        arrests = new Arrests(parameters);
        operations = new ForumOperations(parameters, arrests);
    }

    @Override
    public void step(World world) {
        double staff = capacity * world.settings.population() / PER_THOUSAND / world.settings.regions();
        for (Agency agency : world.agencies) {
            agency.staff = staff;
        }
        world.tally.investigatorDays += world.levers.charge;
        world.tally.platformCost += world.levers.platformCharge;
        world.tally.innocentFlagged += world.levers.flagged;
        arrests.release(world);
        takeUp(world);
        for (int i = 0; i < world.orders.count(); i++) {
            Order order = world.orders.at(i);
            if (order.kind == Order.Kind.CASES) {
                cases(world, order);
            } else if (order.kind != Order.Kind.FACILITATORS) {
                ForumOperations.begin(world, order);
            }
        }
        operations.routine(world);
        observe(world);
        operations.step(world);
        for (int region = 0; region < world.agencies.length; region++) {
            investigate(world, region);
        }
    }

    /** Takes up the cases whose day has come. */
    private static void takeUp(World world) {
        Plans plans = world.plans;
        Population persons = world.persons;
        for (int row = 0; row < plans.count; row++) {
            int slot = plans.slot[row];
            if (plans.due[row] <= world.day
                    && persons.entryDay(slot) == plans.entry[row]
                    && persons.has(slot, Flag.LEAD_OPEN)
                    && !world.agencies[persons.traits.region(slot)].ordered.add(
                            slot, plans.entry[row], world.day, plans.work[row], plans.known[row])) {
                persons.unset(slot, Flag.LEAD_OPEN);
            }
        }
        plans.dropDue(world.day);
    }

    /**
     * Opens the ordered cases: at once, or when what was known on choosing has grown old. Of a person who has left meanwhile, or about whom a
     * lead came in, there is none.
     */
    private static void cases(World world, Order order) {
        Population persons = world.persons;
        for (int target = 0; target < order.count; target++) {
            int slot = order.person(target);
            int entry = order.entry(target);
            boolean gone = persons.entryDay(slot) != entry || !Stage.member(persons.stage(slot));
            if (gone || persons.has(slot, Flag.LEAD_OPEN)) {
                continue;
            }
            if (order.delayDays > 0) {
                world.plans.add(slot, entry, world.day + order.delayDays, order.work, order.publicity);
            } else if (!world.agencies[persons.traits.region(slot)].ordered.add(
                    slot, entry, world.day, order.work, order.publicity)) {
                continue;
            }
            persons.set(slot, Flag.LEAD_OPEN);
            world.tally.leads++;
        }
    }

    private void observe(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        for (int visit = 0; visit < ledger.visits; visit++) {
            int slot = ledger.visitor[visit];
            int forum = ledger.venue[visit];
            if (world.venues.state[forum] == VenueState.INFILTRATED.ordinal()) {
                world.tally.operationExposures += ledger.viewed[visit];
            }
            if (!Stage.member(persons.stage(slot))) {
                continue;
            }
            persons.activity.leeway(
                    slot,
                    persons.activity.leeway(slot)
                            - (float) (observed
                                    * seen(persons, slot)
                                    * traced(world, forum)
                                    * world.regions.cooperation(persons.traits.region(slot))));
        }
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            persons.activity.leeway(
                    slot,
                    persons.activity.leeway(slot)
                            - (float) (observed
                                    * postWeight
                                    * seen(persons, slot)
                                    * traced(world, ledger.postVenue[post])
                                    * world.regions.cooperation(persons.traits.region(slot))));
        }
        for (int visit = 0; visit < ledger.visits; visit++) {
            int slot = ledger.visitor[visit];
            if (persons.activity.leeway(slot) < 0 && Stage.member(persons.stage(slot))) {
                persons.activity.leeway(slot, Genesis.leeway(world.draws, slot, persons.entryDay(slot)));
                arrests.lead(world, slot);
            }
        }
    }

    /** How much of the evidence that a person leaves comes to light; who was arrested before is watched. */
    private double seen(Population persons, int slot) {
        return persons.traits.identifiability(slot) * (persons.has(slot, Flag.CONVICTED) ? watched : 1);
    }

    /** What is left of anonymity hides; obligations of providers and operations in the forum lift it. */
    private static double traced(World world, int forum) {
        return 1 - world.venues.anonymity[forum] * (1 - world.levers.disclosure) * (1 - world.venues.lifted[forum]);
    }

    private void investigate(World world, int region) {
        Agency agency = world.agencies[region];
        double cooperation = world.regions.cooperation(region);
        double before = agency.staff;
        while (agency.staff > 0 && agency.ordered.length() > 0) {
            work(world, agency, agency.ordered, cooperation);
        }
        while (agency.staff > 0 && agency.incoming.length() > 0) {
            work(world, agency, agency.incoming, cooperation);
        }
        world.tally.investigatorDays += before - agency.staff;
    }

    private void work(World world, Agency agency, Agency.Queue queue, double cooperation) {
        Population persons = world.persons;
        int slot = queue.slot();
        boolean gone = persons.entryDay(slot) != queue.entry()
                || !persons.has(slot, Flag.LEAD_OPEN)
                || world.persons.at(slot, Stage.ARRESTED)
                || world.persons.at(slot, Stage.DESISTED);
        if (gone || !queue.identified() && world.day - queue.since() > leadLife) {
            if (persons.entryDay(slot) == queue.entry()) {
                persons.unset(slot, Flag.LEAD_OPEN);
            }
            queue.remove();
            return;
        }
        double worked = Math.min(agency.staff, queue.work());
        agency.staff -= worked;
        queue.work(queue.work() - worked);
        if (queue.work() > 0) {
            return;
        }
        world.draws.at(ATTRIBUTION, slot, persons.entryDay(slot), queue.since(), 0);
        if (!queue.identified()) {
            world.tally.leadsWorked++;
            world.tally.totalLeadsWorked++;
            if (world.draws.unit(0) < attribution) {
                world.tally.identified++;
                world.tally.totalIdentified++;
                queue.identify(caseDays);
                return;
            }
        } else if (world.draws.unit(1) < cooperation) {
            double known = queue.known();
            boolean told = queue.told();
            queue.remove();
            arrests.arrest(world, slot, known, told);
            return;
        }
        persons.unset(slot, Flag.LEAD_OPEN);
        queue.remove();
    }
}
