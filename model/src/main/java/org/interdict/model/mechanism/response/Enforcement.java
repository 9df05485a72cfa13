package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Count;
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
import org.interdict.model.world.policing.Agency;

/**
 * Law enforcement: operations that strategies order, and reactive work on incoming leads, with limited staff.
 *
 * <p><b>Staff.</b> There are {@code capacity} investigator-days per day and 1,000 persons at risk, the same number in each region; what is
 * not used today is lost. Payers have units of their own (see live streaming). Operations against forums take up to {@code operationShare}
 * x cooperation of it. What a policy pays for an order is staff on top of that: for an operation until it ends, for ordered cases and for
 * leads from operations spread over {@code taskForceDays}, and carried over until it is used.
 *
 * <p><b>Leads.</b> A visit of a member adds to the evidence against that person
 * <pre>
 * observed x identifiability x (1 - adviceEffect x skill) x (1 - hidden) x cooperation of the region x (1 + postWeight x posts x seen)
 * hidden = anonymity x (1 - disclosure by providers) x (1 - lifted by operations in the forum)
 * seen = ((1 + views) / (1 + usualViews))^(viewsPower - 1)
 * </pre>
 * times {@code watched} if the person was arrested before. Posts grow in proportion to the views that they got, so that arrests grow with
 * views to the power {@code viewsPower} (da Cunha et al. 2022: arrests were short of the best choice by views). When the evidence passes a
 * personal threshold, exponential with mean 1, a lead reaches the agency of the person's region, and the evidence starts anew.
 *
 * <p><b>Queue.</b> Leads from operations come first, then those that show solicitation, production, an offline offence (each such person's
 * lead with probability {@code graveShown}) or an arrest before, then sharing, then views; in each class the newest first. A lead is
 * dropped after {@code leadLifeDays}. It takes {@code triageDays} to look at, and identifies the person with probability
 * <pre>
 * 1 - (1 - attribution)^(1 + logEffect x disclosure by providers)
 * </pre>
 * with {@code operationAttribution} for leads from operations, which come with evidence of their own. The case then takes {@code caseDays}
 * more, and ends in an arrest with a probability equal to the region's cooperation, known to the extent {@code reactivePublicity}.
 *
 * <p><b>Seizure.</b> A forum is seized once the work is done and the lead time has passed, with a chance of {@code seizeChance} x
 * cooperation of the host each day; an operation without success ends after {@code operationLifeDays}. The members of highest status are
 * arrested, as many as ordered; each other member becomes the subject of a lead with probability {@code seizureLeads} x cooperation of the
 * own region; the server shows {@code serverSets} of evidence about each victim of a member. Without any order, police begin an operation
 * against a forum at the rate {@code seizuresPerDay} x its size relative to the mean; it takes {@code seizureWork} per 1,000 persons at
 * risk and arrests one coordinator. An order against the same forum takes it over.
 *
 * <p><b>Forums run or observed.</b> During that time anonymity is lifted in proportion to the staff, as ordered, times
 * <pre>
 * (members / mean)^runSizePower x yieldHalfDays / (yieldHalfDays + days so far)
 * </pre>
 * so that what is found grows with days and with size, and less than in proportion. A lead comes from the operation with a chance equal to
 * the part of the evidence that it has brought.
 *
 * <p><b>Arrest.</b> A seized device gives a lead about each tie that is a member with probability {@code tieLead}, and a set of evidence
 * about each of the person's victims, whose harm ends. A share {@code contactFound} of persons leave traces of an offline offence that any
 * arrest shows; if an identified victim has named the person, it is shown anyway. The person is away for an exponential time with mean
 * {@code custodyDays}, then stops for good with probability {@code desistAfterArrest}, or {@code desistWithOffence} after an offline
 * offence, or is an outsider again who does not look, with a perceived risk of at least {@code riskAfterArrest}. Policies can add officers
 * under a false name, order leads otherwise, and treat some persons in place of custody (see there).
 *
 * <p><b>Departure.</b> Attribution is published; the work of a lead and of a case is assumed. Courts are not modelled.
 */
@Process(
        name = "enforcement",
        summary = "Reactive policing and ordered operations with limited staff: leads, cases, arrests, seizures.",
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
                    meaning = "Investigator-days per day, per 1,000 persons at risk",
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
                    meaning = "Factor on the evidence that agencies get about a person arrested before",
                    usual = 20,
                    low = 2,
                    high = 60,
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
                    meaning = "Part of the evidence that full skill, taken from advice, hides",
                    usual = 0.5,
                    low = 0.1,
                    high = 0.9,
                    grade = Grade.C,
                    source = {"holt2010", "vanderbruggen2021b"})
            Share adviceEffect,

            @Evidence(
                    meaning = "Power of the views of a person's posts in the evidence that all posts leave",
                    usual = 0.6,
                    low = 0.3,
                    high = 1,
                    grade = Grade.B,
                    source = "dacunha2022")
            Factor viewsPower,

            @Evidence(
                    meaning = "Views at which a post leaves as much evidence as at power 1",
                    usual = 750,
                    low = 50,
                    high = 5000,
                    grade = Grade.C,
                    source = "assumption")
            Count usualViews,

            @Evidence(
                    meaning = "Time after which a lead cannot be used",
                    usual = 120,
                    low = 30,
                    high = 365,
                    grade = Grade.C,
                    source = "huikuri2023")
            Days leadLifeDays,

            @Evidence(
                    meaning = "Work to find out whether a lead identifies a person",
                    usual = 3,
                    low = 0.5,
                    high = 6,
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
                    meaning = "Chance that a lead from an operation in a forum identifies a person",
                    usual = 0.75,
                    low = 0.6,
                    high = 0.95,
                    grade = Grade.C,
                    source = "closedplatforms2025")
            Probability operationAttribution,

            @Evidence(
                    meaning = "How much logs of all providers add to the ways in which a lead can identify a person",
                    usual = 20,
                    low = 5,
                    high = 50,
                    grade = Grade.C,
                    source = "justiceinitiative2023")
            Factor logEffect,

            @Evidence(
                    meaning = "Chance that a lead about a person with grave acts shows them",
                    usual = 0.2,
                    low = 0.05,
                    high = 0.5,
                    grade = Grade.C,
                    source = "grossman2024")
            Probability graveShown,

            @Evidence(
                    meaning = "Time over which staff works off what was paid for it",
                    usual = 30,
                    low = 10,
                    high = 90,
                    grade = Grade.C,
                    source = "assumption")
            Days taskForceDays,

            @Evidence(
                    meaning = "Work to build a case against an identified person",
                    usual = 10,
                    low = 5,
                    high = 40,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays caseDays,

            @Evidence(
                    meaning = "Chance per day that a prepared seizure succeeds, at full cooperation",
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
                    meaning = "Chance that a seized server gives a lead about a member, at full cooperation",
                    usual = 0.01,
                    low = 0.002,
                    high = 0.03,
                    grade = Grade.B,
                    source = "closedplatforms2025")
            Probability seizureLeads,

            @Evidence(
                    meaning = "Rate at which police begin an operation against a forum of mean size without any order",
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
                    meaning = "Mean time for which an arrested person is away",
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
                    meaning = "Chance that an offline offence of an arrested person is found",
                    usual = 0.22,
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
                    meaning = "Sets of evidence about a member's victim that a seized server shows",
                    usual = 0.25,
                    low = 0.05,
                    high = 1,
                    grade = Grade.C,
                    source = "interpol2022")
            Factor serverSets,

            @Evidence(
                    meaning = "Time after which a day inside a forum shows half as much as the first",
                    usual = 60,
                    low = 20,
                    high = 180,
                    grade = Grade.C,
                    source = "closedplatforms2025")
            Days yieldHalfDays,

            @Evidence(
                    meaning = "Power of a forum's relative size in how much running it reveals about its visitors;"
                            + " below 0, because identifications grow less than in proportion",
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
        world.investigations.follow(world.levers, set.graveShown().value());
        world.tally.investigatorDays += world.levers.charge;
        world.tally.platformCost += world.levers.platformCharge;
        world.tally.innocentFlagged += world.levers.flagged;
        arrests.release(world);
        Casework.takeUp(world);
        casework.open(world);
        operations.begin(world);
        world.investigations.beginDay();
        operations.routine(world);
        surveillance.step(world);
        operations.step(world);
        PaymentsUnit.step(world);
        casework.step(world);
    }
}
