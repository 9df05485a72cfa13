package org.interdict.benchmarks.doses;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.interdict.results.text.Numbers;

/** The page on doses. */
final class DosePage {
    private DosePage() {}

    static String of(List<Doses.Row> rows, DoseTrials trials, int seeds, Path images, String image) {
        String head = String.format(
                Locale.ROOT,
                """
                # Doses

                How does the effect of each policy grow with its dose, and how much of it do people's reactions take back? Each policy stands alone. Its main setting has five
                levels. Effects are changes against the status quo on the same chance events, as a share of the status quo, with intervals of 95 %% (Fieller) for each level
                by itself. *Without reactions* means that nobody tries another channel, goes round a block, applies to a forum in place of an open channel, relocates, or comes because of publicity: the parameters
                %s have these values, under the policy and under the status quo.

                %d worlds of %d persons, %d days of burn-in and %d of evaluation. The page is made by `.ci/doses`.

                ![Effect of each policy at five doses, with reactions and without](%s/%s.png)
                """,
                DoseList.WITHOUT_REACTIONS.entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(entry -> "`" + entry.getKey() + "` = " + Numbers.value(entry.getValue()))
                        .collect(Collectors.joining(", ")),
                seeds,
                trials.persons(),
                trials.burnInDays(),
                trials.evaluationDays(),
                images.getFileName(),
                image);
        return head + rows.stream().map(row -> section(row, seeds)).collect(Collectors.joining());
    }

    private static String section(Doses.Row row, int seeds) {
        Dose dose = row.dose();
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                """

                ## %s

                Effect on `%s`. %s %s

                | `%s` | with reactions | without reactions |
                |---|---|---|
                """,
                dose.policy(),
                dose.measure(),
                dose.expected(),
                found(row, seeds),
                dose.setting()));
        for (int level = 0; level < dose.levels().size(); level++) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s |%n",
                    Numbers.value(dose.levels().get(level)),
                    cell(row.reacting(), level),
                    cell(row.still(), level)));
        }
        return out.toString();
    }

    private static String cell(DoseCurve curve, int level) {
        if (Double.isNaN(curve.lower()[level])) {
            return Numbers.changePercent(curve.effects()[level]) + " (no interval)";
        }
        return Numbers.changePercent(curve.effects()[level])
                + " (" + Numbers.changePercent(curve.lower()[level])
                + " to " + Numbers.changePercent(curve.upper()[level]) + ")";
    }

    /** What the curves show, in sentences. */
    private static String found(Doses.Row row, int seeds) {
        DoseCurve reacting = row.reacting();
        DoseCurve still = row.still();
        int last = reacting.effects().length - 1;
        String course = !reacting.clear()
                ? "At the highest dose the effect is not clear."
                : reacting.turns(seeds)
                        ? "**The course turns back by more than luck.**"
                        : "No step goes the other way by more than luck.";
        if (!still.clear() || still.effects()[last] == 0) {
            return course;
        }
        double taken = 1 - reacting.effects()[last] / still.effects()[last];
        return course
                + (taken >= 0
                        ? String.format(
                                Locale.ROOT,
                                " At the highest dose reactions take back %s of the effect (point estimate).",
                                Numbers.percent(taken))
                        : " At the highest dose the effect with reactions is the larger one (point estimates).");
    }
}
