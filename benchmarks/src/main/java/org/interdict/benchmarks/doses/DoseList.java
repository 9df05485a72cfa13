package org.interdict.benchmarks.doses;

import java.util.List;
import java.util.Map;
import org.interdict.model.catalogue.Policies;

/** The dose of every policy, and what a world without reactions is. */
final class DoseList {
    /** Values of parameters with which nobody reacts: persons, suppliers, payers, and forums. */
    static final Map<String, Double> WITHOUT_REACTIONS = Map.ofEntries(
            Map.entry("channel.substitution", 0.0),
            Map.entry("channel.circumvention", 0.0),
            Map.entry("channel.shortage", 0.0),
            Map.entry("channel.toForums", 0.0),
            Map.entry("channel.newcomers", 0.0),
            Map.entry("channel.wear", 0.0),
            Map.entry("removal.supplierResponse", 0.0),
            Map.entry("removal.reupload", 0.0),
            Map.entry("removal.relocation", 0.0),
            Map.entry("streaming.substitution", 0.0),
            Map.entry("displacement.relocation", 0.0),
            Map.entry("displacement.successor", 0.0));

    private static final List<Double> SHARES = List.of(0.2, 0.4, 0.6, 0.8, 1.0);

    /** One dose per policy that has one, in the order of the catalogue. */
    static final List<Dose> ALL = List.of(
            Dose.of("age-assurance", "coverage", SHARES, "harm.grooming", "More coverage leaves fewer solicitations."),
            Dose.of(
                    "alternatives-to-custody",
                    "admissions",
                    List.of(0.5, 1.0, 2.0, 4.0, 8.0),
                    "stages.inTreatment",
                    "More places treat more persons, until as many are arrested as there are places."),
            Dose.of(
                    "counter-speech",
                    "pressure",
                    SHARES,
                    "minds.distortion",
                    "Pressure protects from definitions and strengthens cohesion: theory does not say which is stronger."),
            Dose.of(
                            "covert-operation",
                            "runDays",
                            List.of(7.0, 14.0, 30.0, 60.0, 120.0),
                            "response.identified",
                            "A longer operation identifies more persons.")
                    .every(180),
            Dose.of(
                    "crawler-removal",
                    "crawlAdded",
                    List.of(1.0, 3.0, 7.0, 15.0, 31.0),
                    "harm.openExposures",
                    "Faster crawlers leave fewer views, up to the ceiling of what crawlers can find."),
            Dose.of("device-scanning", "coverage", SHARES, "response.reports", "More coverage brings more reports."),
            Dose.of(
                    "encryption-rollout",
                    "encrypted",
                    SHARES,
                    "response.reports",
                    "The more is encrypted, the fewer reports there are."),
            Dose.of(
                    "financial-disruption",
                    "priceRise",
                    List.of(0.5, 1.0, 2.0, 4.0, 8.0),
                    "harm.purchases",
                    "A higher price leaves fewer purchases."),
            Dose.of(
                            "forum-takedown",
                            "count",
                            List.of(1.0, 2.0, 3.0, 4.0, 6.0),
                            "harm.forumExposures",
                            "More forums closed at once leave fewer views in forums.")
                    .every(180),
            Dose.of(
                    "guardianship",
                    "homesReached",
                    SHARES,
                    "harm.exposures",
                    "The more homes are reached, the fewer views."),
            Dose.of(
                    "help-access",
                    "placesAdded",
                    List.of(1.0, 2.0, 4.0, 8.0, 16.0),
                    "stages.inTreatment",
                    "More places treat more persons, until those who seek help all find it."),
            Dose.of(
                    "hosting-obligations",
                    "coverage",
                    SHARES,
                    "response.leads",
                    "The more providers answer, the more leads there are."),
            Dose.of(
                            "infiltration",
                            "gain",
                            SHARES,
                            "response.leads",
                            "The more an officer learns, the more leads there are; trust falls once it is known.")
                    .every(180),
            Dose.of(
                    "international-cooperation",
                    "gain",
                    SHARES,
                    "response.identified",
                    "More cooperation identifies more persons, as far as staff has time for it."),
            Dose.of(
                    "lead-triage",
                    "error",
                    List.of(0.25, 0.5, 1.0, 2.0, 4.0),
                    "response.victimsIdentified",
                    "The larger the error of the score, the less its order is worth."),
            Dose.of(
                            "payment-matching",
                            "facilitators",
                            List.of(1.0, 2.0, 4.0, 8.0, 16.0),
                            "response.payersMatched",
                            "More facilitators arrested show more payers, until none is left.")
                    .every(180),
            Dose.of("platform-detection", "coverage", SHARES, "harm.openExposures", "More scanning leaves fewer views."),
            Dose.of(
                            "random-arrests",
                            "number",
                            List.of(2.0, 4.0, 8.0, 16.0, 32.0),
                            "harm.forumExposures",
                            "More arrests leave fewer members and fewer views.")
                    .every(30),
            Dose.of(
                    "search-blocking",
                    "channels",
                    SHARES,
                    "harm.openExposures",
                    "Blocking few ways moves persons to others; blocking many lowers use more than in proportion."),
            Dose.of(
                            "targeted-arrests",
                            "number",
                            List.of(2.0, 4.0, 8.0, 16.0, 32.0),
                            "harm.forumExposures",
                            "More arrests of those with most posts leave fewer views, with less for each further arrest.")
                    .every(30)
                    .with("rule", "activity"),
            Dose.of(
                    "undercover-personas",
                    "personas",
                    List.of(0.05, 0.1, 0.2, 0.4, 0.8),
                    "response.leads",
                    "More officers win more leads, and are found out more often."),
            Dose.of(
                    "victim-identification",
                    "analystsAdded",
                    List.of(0.5, 1.0, 2.0, 4.0, 8.0),
                    "response.victimsIdentified",
                    "More analysts identify more victims, as far as there is evidence."),
            Dose.of(
                    "warning-messages",
                    "coverage",
                    SHARES,
                    "harm.openExposures",
                    "More warnings leave fewer searchers, and wear off."));

    private DoseList() {}

    /** Policies that have no dose, other than the status quo. */
    static List<String> missing() {
        return Policies.ALL.stream()
                .map(policy -> policy.name())
                .filter(name -> !name.equals("status-quo"))
                .filter(name -> ALL.stream().noneMatch(dose -> dose.policy().equals(name)))
                .toList();
    }
}
