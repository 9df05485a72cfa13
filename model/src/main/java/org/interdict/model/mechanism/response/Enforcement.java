package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
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
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.policing.Agency;

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
    private static final double PER_THOUSAND = 1_000;

    private final Parameters set;
    private final Arrests arrests;
    private final ForumOperations operations;
    private final Surveillance surveillance;
    private final Casework casework;

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
            Coefficient runSizePower)
            implements Serializable {}

    /** The mechanism. */
    public Enforcement(Parameters parameters) {
        set = parameters;
        arrests = new Arrests(parameters);
        operations = new ForumOperations(parameters, arrests);
        surveillance = new Surveillance(parameters, arrests);
        casework = new Casework(parameters, arrests);
    }

    @Override
    public void step(World world) {
        double staff = set.capacity().value() * world.settings.population() / PER_THOUSAND / world.settings.regions();
        for (Agency agency : world.agencies) {
            agency.staff = staff;
        }
        world.tally.investigatorDays += world.levers.charge;
        world.tally.platformCost += world.levers.platformCharge;
        world.tally.innocentFlagged += world.levers.flagged;
        arrests.release(world);
        Casework.takeUp(world);
        for (int i = 0; i < world.orders.count(); i++) {
            Order order = world.orders.at(i);
            if (order.kind == Order.Kind.CASES) {
                Casework.open(world, order);
            } else if (order.kind != Order.Kind.FACILITATORS) {
                ForumOperations.begin(world, order);
            }
        }
        operations.routine(world);
        surveillance.step(world);
        operations.step(world);
        casework.step(world);
    }
}
