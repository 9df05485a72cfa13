package org.interdict.results.report;

import java.util.ArrayList;
import java.util.List;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;

/** What a comparison cannot show, and how to read its columns: fixed texts, as HTML. */
public final class Limits {
    private Limits() {}

    /** Known biases of the evidence on which the model is based, and limits of this run. */
    public static List<String> of(ReportInput input) {
        List<String> items = new ArrayList<>();
        if (Policies.ALL.stream()
                .filter(PolicyType::closesForums)
                .map(PolicyType::name)
                .anyMatch(input.evidence()::containsKey)) {
            items.add(
                    "No quasi-experimental study of the takedown of such a forum was found. What is known about takedowns comes "
                            + "mostly from drug markets and DDoS-for-hire services. That it applies here is an assumption (grade B).");
        }
        if (!input.evidence().isEmpty()) {
            items.add(
                    "What is known about each policy, and how well, stands in the section <a href=\"#run\">what was run</a>.");
        }
        items.add(
                "Research knows the forums that police took: long-lived, careful and small forums are under-sampled.");
        items.add(
                "“Members” are registered accounts; active members are ten to a hundred times fewer. Arrested, identified, "
                        + "charged and safeguarded are different counts.");
        items.add(
                "Reports to hotlines measure how often people report, not how common the harm is. The respondents of surveys of searchers select themselves.");
        items.add(
                input.parameterDraws() > 0
                        ? "Many parameters are borrowed from analogues (grade B) or assumed (grade C). Their spread is in the "
                                + "intervals as far as their ranges reach. A wrong range, or a missing mechanism, is not in the intervals."
                        : "Many parameters are borrowed from analogues (grade B) or assumed (grade C). This run kept them fixed: "
                                + "the intervals show only chance, and the true uncertainty is larger.");
        items.add(
                "The model cannot weigh what it leaves out: rights, law, politics, and harms that it does not count.");
        return items;
    }

    /** Explanations of the columns of the table of effects. */
    public static List<String> columns(String confidence, String primary, String each) {
        return List.of(
                "<strong>Difference</strong>: mean of strategy minus baseline in the same " + each
                        + ", with its simultaneous interval: the intervals on " + Html.escape(primary)
                        + " hold jointly with " + confidence
                        + " confidence, and so do those on all other measures together. They belong to Holm’s test, so that an "
                        + "interval excludes zero exactly when the adjusted p says so.",
                "<strong>In percent</strong>: of the baseline’s mean, with Fieller’s interval; empty where that mean may "
                        + "be zero.",
                "<strong>Effect size</strong>: difference in standard deviations of the baseline between " + each
                        + "s (Glass’s Δ with " + "Hedges’ correction). It does not grow with the pairing.",
                "<strong>" + Phrases.capital(each)
                        + "s better</strong>: share in which the strategy was better than the baseline (equal values count half), with "
                        + "Wilson’s interval.",
                "<strong>p</strong>: two-sided paired t test, corrected for skewness where the differences are clearly skewed; "
                        + "<strong>adjusted</strong> by Holm, each effect taken as two one-sided hypotheses. With enough "
                        + each
                        + "s any difference gets a small p: look at its size. Where all differences are equal there is no "
                        + "test: the table says in how many " + each + "s they are.",
                "<strong>Variance ratio</strong>: how many times as many " + each
                        + "s independent seeds would have needed for the same "
                        + "precision; over worlds, luck is compared with luck.");
    }
}
