package org.interdict.model.mechanism;

import org.interdict.model.population.Act;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
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
import org.interdict.model.venue.Venues;
import org.interdict.model.world.Agency;
import org.interdict.model.world.Cases;
import org.interdict.model.world.Ledger;
import org.interdict.model.world.Operations;
import org.interdict.model.world.Order;
import org.interdict.model.world.Targets;
import org.interdict.model.world.World;

/**
 * Law enforcement: operations that strategies order, and reactive work on what comes in, with finite staff.
 *
 * <p><b>Staff.</b> Each region has {@code capacity} investigator-days a day per 1,000 persons at risk, an equal share each. Operations against forums take up to {@code operationShare} of the
 * staff of each region, weighted by cooperation; ordered cases come next, then incoming leads, first come first served. Nothing is saved for tomorrow.
 *
 * <p><b>Leads.</b> A visit adds {@code observed x identifiability x (1 - anonymity) x cooperation x (1 + postWeight posts)} to the evidence against the visitor; when it passes a personal
 * exponential threshold a lead reaches the agency of the region. A lead is dropped after {@code leadLifeDays}. It takes {@code triageDays} to look at; it identifies its person with
 * probability {@code attribution}, which takes {@code caseDays} more and ends in an arrest with probability of the region's cooperation.
 *
 * <p><b>Seizure.</b> A forum is seized once the work is done, the lead time has passed and, each day, with chance {@code seizeChance x cooperation} of the host's region; operations without success
 * end after {@code operationLifeDays}. Coordinators are arrested by standing, members come to light with {@code seizureLeads x cooperation}. Today's policing seizes each forum at the rate {@code seizuresPerDay x}
 * its size relative to the mean.
 *
 * <p><b>Arrest.</b> A seized device gives leads about each tie with {@code tieLead} and evidence on the arrested person's victims; the person is away for {@code custodyDays} on average, then
 * stops for good with {@code desistAfterArrest} or goes back outside.
 */
@Process(
        name = "enforcement",
        summary = "Reactive policing and ordered operations with finite staff: leads, cases, arrests, seizures.",
        theory = "Deterrence and incapacitation; network disruption (da Cunha et al. 2020)",
        sources = {"dacunha2020", "bka2018", "grossman2024", "closedplatforms2025", "seto2011"})
public final class Enforcement implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream THRESHOLD = Stream.of(Domain.POPULATION, "enforcement.threshold");
    private static final Stream ATTRIBUTION = Stream.of(Domain.BEHAVIOUR, "enforcement.attribution");
    private static final Stream SEIZE = Stream.of(Domain.BEHAVIOUR, "enforcement.seize");
    private static final Stream BASELINE = Stream.of(Domain.BEHAVIOUR, "enforcement.baseline");
    private static final Stream DEVICE = Stream.of(Domain.BEHAVIOUR, "enforcement.device");
    private static final Stream CUSTODY = Stream.of(Domain.BEHAVIOUR, "enforcement.custody");
    private static final Stream SERVER = Stream.of(Domain.BEHAVIOUR, "enforcement.server");
    private static final double PER_THOUSAND = 1_000;

    private final double capacity;
    private final double operationShare;
    private final double observed;
    private final double postWeight;
    private final double leadLife;
    private final double triageDays;
    private final double attribution;
    private final double caseDays;
    private final double seizeChance;
    private final double operationLife;
    private final double seizureLeads;
    private final double seizures;
    private final double seizureWork;
    private final double tieLead;
    private final double custodyDays;
    private final double desist;
    private final double contactFound;
    private final double reactivePublicity;
    private final double riskAfterArrest;

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
                    usual = 540,
                    low = 180,
                    high = 1095,
                    grade = Grade.C,
                    source = "assumption")
            Days custodyDays,

            @Evidence(
                    meaning = "Chance that an arrested person stops for good",
                    usual = 0.85,
                    low = 0.7,
                    high = 0.95,
                    grade = Grade.B,
                    source = {"seto2011", "goller2016"})
            Probability desistAfterArrest,

            @Evidence(
                    meaning = "Chance that an offline offence of an arrested person comes to light",
                    usual = 0.3,
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
                    usual = 0.8,
                    low = 0.5,
                    high = 1,
                    grade = Grade.C,
                    source = "assumption")
            Share riskAfterArrest) {}

    /** The mechanism. */
    public Enforcement(Parameters parameters) {
        capacity = parameters.capacity().value();
        operationShare = parameters.operationShare().value();
        observed = parameters.observed().value();
        postWeight = parameters.postWeight().value();
        leadLife = parameters.leadLifeDays().value();
        triageDays = parameters.triageDays().value();
        attribution = parameters.attribution().value();
        caseDays = parameters.caseDays().value();
        seizeChance = parameters.seizeChance().value();
        operationLife = parameters.operationLifeDays().value();
        seizureLeads = parameters.seizureLeads().value();
        seizures = parameters.seizuresPerDay().value();
        seizureWork = parameters.seizureWork().value();
        tieLead = parameters.tieLead().value();
        custodyDays = Math.max(1, parameters.custodyDays().value());
        desist = parameters.desistAfterArrest().value();
        contactFound = parameters.contactFound().value();
        reactivePublicity = parameters.reactivePublicity().value();
        riskAfterArrest = parameters.riskAfterArrest().value();
    }

    @Override
    public void step(World world) {
        double staff = capacity * world.settings.population() / PER_THOUSAND / world.settings.regions();
        for (Agency agency : world.agencies) {
            agency.staff = staff;
        }
        world.tally.investigatorDays += world.levers.charge;
        release(world);
        take(world);
        routine(world);
        observe(world);
        operate(world);
        for (int region = 0; region < world.agencies.length; region++) {
            investigate(world, region);
        }
    }

    private void release(World world) {
        Population persons = world.persons;
        for (int i = 0; i < world.ledger.dues; i++) {
            int slot = world.ledger.due[i];
            if (world.at(slot, Stage.ARRESTED)) {
                persons.lastDeed[slot] = (short) world.day;
                world.draws.at(CUSTODY, slot, persons.entryDay[slot], persons.stageSince[slot], 1);
                if (world.draws.unit(0) < desist) {
                    world.moveTo(slot, Stage.DESISTED);
                    world.calendar.cancel(slot);
                } else {
                    persons.risk[slot] = (float) Math.max(persons.risk[slot], riskAfterArrest);
                    world.moveTo(slot, Stage.OUTSIDE);
                }
            }
        }
    }

    /** Turns today's orders into operations and ordered cases. */
    private void take(World world) {
        for (int i = 0; i < world.orders.count(); i++) {
            Order order = world.orders.at(i);
            if (order.kind == Order.Kind.CASES) {
                world.targets.find(world, order);
                for (int target = 0; target < world.targets.count(); target++) {
                    int slot = world.targets.slot(target);
                    if (world.agencies[world.persons.region[slot]].ordered.add(
                            slot, world.persons.entryDay[slot], world.day, order.work, order.publicity)) {
                        world.persons.set(slot, Population.LEAD_OPEN);
                        world.tally.leads++;
                    }
                }
            } else {
                for (int target = 0; target < order.count; target++) {
                    begin(world, Targets.forum(world, order.rule, order.source), order);
                }
            }
        }
    }

    private static void begin(World world, int forum, Order order) {
        Operations operations = world.operations;
        if (forum < 0 || operations.count == Operations.MOST) {
            return;
        }
        int row = operations.count++;
        operations.venue[row] = (short) forum;
        operations.due[row] =
                (short) Math.min(Short.MAX_VALUE, world.day + order.leadDays * world.levers.operationTime);
        operations.work[row] = order.work;
        operations.administrators[row] = (short) order.administrators;
        operations.publicity[row] = (float) order.publicity;
        operations.cooperation[row] = (float) order.cooperationNeeded;
    }

    /** Today's policing turns to a forum now and then, the larger the sooner. */
    private void routine(World world) {
        Venues venues = world.venues;
        double mean = Math.max(1, world.members() / (double) Math.max(1, venues.open));
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum) && !world.operations.against(forum)) {
                world.draws.at(BASELINE, venues.entity[forum], venues.entry[forum], world.day, 0);
                if (world.draws.unit(0) < seizures * venues.members[forum] / mean) {
                    Operations operations = world.operations;
                    if (operations.count < Operations.MOST) {
                        int row = operations.count++;
                        operations.venue[row] = (short) forum;
                        operations.due[row] = (short) world.day;
                        operations.work[row] = seizureWork * world.settings.population() / PER_THOUSAND;
                        operations.administrators[row] = 1;
                        operations.publicity[row] = (float) reactivePublicity;
                        operations.cooperation[row] = 0;
                    }
                }
            }
        }
    }

    private void observe(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        for (int visit = 0; visit < ledger.visits; visit++) {
            int slot = ledger.visitor[visit];
            if (!Stage.member(persons.stage[slot])) {
                continue;
            }
            int forum = ledger.venue[visit];
            double traced = 1 - world.venues.anonymity[forum] * (1 - world.levers.disclosure);
            persons.evidence[slot] += (float)
                    (observed * persons.identifiability[slot] * traced * world.cooperation(persons.region[slot]));
        }
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            double traced = 1 - world.venues.anonymity[ledger.postVenue[post]] * (1 - world.levers.disclosure);
            persons.evidence[slot] += (float) (observed
                    * postWeight
                    * persons.identifiability[slot]
                    * traced
                    * world.cooperation(persons.region[slot]));
        }
        for (int visit = 0; visit < ledger.visits; visit++) {
            int slot = ledger.visitor[visit];
            world.draws.at(THRESHOLD, slot, persons.entryDay[slot], 0, 0);
            double u = world.draws.unit53(0);
            // The threshold is never below u: most visitors need no logarithm.
            if (Stage.member(persons.stage[slot])
                    && persons.evidence[slot] > u
                    && persons.evidence[slot] > Inversion.exponential(u, 1)) {
                persons.evidence[slot] = 0;
                lead(world, slot);
            }
        }
    }

    private void lead(World world, int slot) {
        Population persons = world.persons;
        if (!persons.has(slot, Population.LEAD_OPEN)
                && world.agencies[persons.region[slot]].incoming.add(
                        slot, persons.entryDay[slot], world.day, triageDays, reactivePublicity)) {
            persons.set(slot, Population.LEAD_OPEN);
            world.tally.leads++;
        }
    }

    private void operate(World world) {
        Operations operations = world.operations;
        double available = 0;
        for (int region = 0; region < world.agencies.length; region++) {
            available += operationShare * world.cooperation(region) * world.agencies[region].staff;
        }
        double used = 0;
        for (int row = 0; row < operations.count; row++) {
            double worked = Math.min(operations.work[row], available - used);
            operations.work[row] -= worked;
            used += worked;
        }
        if (available > 0) {
            double part = used / available;
            for (int region = 0; region < world.agencies.length; region++) {
                Agency agency = world.agencies[region];
                agency.staff -= part * operationShare * world.cooperation(region) * agency.staff;
            }
        }
        world.tally.investigatorDays += used;
        for (int row = 0; row < operations.count; ) {
            if (finished(world, row)) {
                operations.remove(row);
            } else {
                row++;
            }
        }
    }

    private boolean finished(World world, int row) {
        Operations operations = world.operations;
        Venues venues = world.venues;
        int forum = operations.venue[row];
        if (!venues.isOpen(forum) || world.day > operations.due[row] + operationLife) {
            return true;
        }
        double cooperation = Math.min(1, world.cooperation(venues.region[forum]) + world.levers.hosts);
        world.draws.at(SEIZE, venues.entity[forum], venues.entry[forum], world.day, 0);
        if (operations.work[row] > 0
                || world.day < operations.due[row]
                || cooperation < operations.cooperation[row]
                || world.draws.unit(0) >= seizeChance * cooperation) {
            return false;
        }
        seize(world, forum, operations.administrators[row], operations.publicity[row]);
        return true;
    }

    private void seize(World world, int forum, int administrators, double publicity) {
        Population persons = world.persons;
        world.tally.seizures++;
        for (int arrested = 0; arrested < administrators; arrested++) {
            int leader = -1;
            for (int slot = 0; slot < persons.size; slot++) {
                if (persons.home[slot] == forum
                        && Stage.member(persons.stage[slot])
                        && (leader < 0 || persons.status[slot] > persons.status[leader])) {
                    leader = slot;
                }
            }
            if (leader >= 0) {
                arrest(world, leader, publicity);
            }
        }
        for (int slot = 0; slot < persons.size; slot++) {
            if (persons.home[slot] == forum && Stage.member(persons.stage[slot])) {
                world.draws.at(SERVER, slot, persons.entryDay[slot], world.day, 0);
                if (world.draws.unit(0) < seizureLeads * world.cooperation(persons.region[slot])) {
                    lead(world, slot);
                }
            }
        }
        world.closeForum(forum, VenueState.SEIZED, publicity);
    }

    private void investigate(World world, int region) {
        Agency agency = world.agencies[region];
        double cooperation = world.cooperation(region);
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
        boolean gone = persons.entryDay[slot] != queue.entry()
                || !persons.has(slot, Population.LEAD_OPEN)
                || world.at(slot, Stage.ARRESTED)
                || world.at(slot, Stage.DESISTED);
        if (gone || !queue.identified() && world.day - queue.since() > leadLife) {
            if (persons.entryDay[slot] == queue.entry()) {
                persons.unset(slot, Population.LEAD_OPEN);
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
        world.draws.at(ATTRIBUTION, slot, persons.entryDay[slot], queue.since(), 0);
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
            queue.remove();
            arrest(world, slot, known);
            return;
        }
        persons.unset(slot, Population.LEAD_OPEN);
        queue.remove();
    }

    private void arrest(World world, int slot, double known) {
        Population persons = world.persons;
        int stage = persons.stage[slot];
        world.ledger.arrest(slot, Stage.member(stage) ? persons.home[slot] : -1, known);
        world.tally.arrests++;
        world.tally.totalArrests++;
        world.tally.arrestsOfCore += stage >= Stage.ESTABLISHED.ordinal() && Stage.member(stage) ? 1 : 0;
        world.tally.arrestsOfLeaders += persons.has(slot, Population.LEADER) ? 1 : 0;
        persons.set(slot, Population.CONVICTED);
        persons.unset(slot, Population.LEAD_OPEN);
        persons.unset(slot, Population.LEADER);
        device(world, slot);
        world.leave(slot);
        persons.home[slot] = -1;
        world.moveTo(slot, Stage.ARRESTED);
        world.draws.at(CUSTODY, slot, persons.entryDay[slot], world.day, 0);
        double away = Inversion.exponential(world.draws.unit53(0), 1 / custodyDays);
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(away, Inversion.NEVER));
    }

    /** What a seized device shows: ties, an offline offence, victims. */
    private void device(World world, int slot) {
        Population persons = world.persons;
        world.draws.at(DEVICE, slot, persons.entryDay[slot], world.day, Ties.WIDTH);
        if ((persons.pathway[slot] & Act.CONTACT.bit()) != 0 && world.draws.unit(0) < contactFound) {
            world.tally.totalContactFound++;
        }
        for (int place = 0; place < Ties.WIDTH; place++) {
            int other = world.ties.other(slot, place, persons.entryDay);
            if (other >= 0 && Stage.member(persons.stage[other])) {
                world.draws.at(DEVICE, slot, persons.entryDay[slot], world.day, place);
                if (world.draws.unit(0) < tieLead) {
                    lead(world, other);
                }
            }
        }
        Cases cases = world.cases;
        for (int row = 0; row < cases.count; row++) {
            if (cases.offender[row] == slot && cases.entry[row] == persons.entryDay[slot]) {
                cases.evidence[row]++;
                cases.end(row);
            }
        }
        persons.unset(slot, Population.CASE_OPEN);
    }
}
