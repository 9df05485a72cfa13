package org.interdict.results.report;

import java.util.ArrayList;
import java.util.List;

/** What a comparison cannot tell, and how its columns are to be read: fixed texts, as HTML. */
public final class Limits {
    /** Policies that close forums. */
    private static final List<String> CLOSING = List.of("forum-takedown", "covert-operation");

    private Limits() {}

    /** Known biases of the evidence the model stands on, and limits of this run. */
    public static List<String> of(ReportInput input) {
        List<String> items = new ArrayList<>();
        if (CLOSING.stream().anyMatch(input.evidence()::containsKey)) {
            items.add(
                    "No quasi-experimental study of the takedown of such a forum was found. What is known of takedowns comes "
                            + "mostly from drug markets and DDoS-for-hire services: that it carries over is an assumption (grade B).");
        }
        if (!input.evidence().isEmpty()) {
            items.add("What is known of each policy, and how well, stands with <a href=\"#run\">what was run</a>.");
        }
        items.add(
                "Forums enter the literature because police took them: long-lived, careful and small ones are under-sampled.");
        items.add(
                "“Members” are registered accounts; active ones are ten to a hundred times fewer. Arrested, identified, "
                        + "charged and safeguarded are different counts.");
        items.add(
                "Reports to hotlines measure reporting, not how common the harm is; surveys of searchers are self-selected.");
        items.add(
                input.parameterDraws() > 0
                        ? "Many parameters are borrowed from analogues (grade B) or assumed (grade C). Their spread is in the "
                                + "intervals as far as the ranges given to it reach: a range that is itself wrong, or a mechanism that is missing, is not."
                        : "Many parameters are borrowed from analogues (grade B) or assumed (grade C). This run held them fixed: "
                                + "the intervals show chance alone, and the true uncertainty is wider.");
        items.add("What the model leaves out, it cannot weigh: rights, law, politics, and harms it does not count.");
        return items;
    }

    /** Explanations of the columns of the table of effects. */
    public static List<String> columns(String confidence, int effects, String each) {
        return List.of(
                "<strong>Difference</strong>: mean of strategy minus baseline in the same " + each
                        + ", with the paired t interval "
                        + "that holds for all " + effects + " effects together with " + confidence
                        + " confidence (Bonferroni).",
                "<strong>In percent</strong>: of the baseline’s mean, with Fieller’s interval; empty where that mean cannot be told "
                        + "from zero.",
                "<strong>Effect size</strong>: difference in standard deviations of the baseline between " + each
                        + "s (Glass’s Δ with " + "Hedges’ correction). It does not grow with the pairing.",
                "<strong>" + Phrases.capital(each)
                        + "s better</strong>: share in which the strategy did better than the baseline, ties half, with "
                        + "Wilson’s interval.",
                "<strong>p</strong>: two-sided paired t test; <strong>adjusted</strong> by Holm for all effects shown. With enough "
                        + each
                        + "s any difference gets a small p: look at its size. Holm’s p is a little sharper than intervals that hold "
                        + "together, so that one may lie below 0.05 where the interval still covers zero; what is said here goes by the interval.",
                "<strong>Variance ratio</strong>: how many times more " + each
                        + "s independent seeds would have needed for the same " + "precision.");
    }
}
