package org.interdict.results.report;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.Finding;
import org.interdict.results.text.Numbers;
import org.interdict.results.text.Words;

/** Numbers in words, by fixed rules: what the intervals allow us to say, and no more. */
public final class ComparisonWording {
    /** A difference below this share of the baseline is called small, even if it is sure. */
    private static final double SMALL = 0.01;

    private final ReportInput input;
    private final Comparison comparison;

    public ComparisonWording(ReportInput input) {
        this.input = input;
        this.comparison = input.comparison();
    }

    /** The measure of the answer. */
    public ComparedMeasure primary() {
        return comparison.primary();
    }

    /** What the value of a run is: its unit, and how the days were combined. */
    public String unit(ComparedMeasure measure) {
        return measure.unit() + ", " + days(measure);
    }

    /** How the days of a run were combined. */
    private String days(ComparedMeasure measure) {
        String days = Numbers.decimal(input.evaluationDays(), 0) + " days";
        return switch (measure.aggregate()) {
            case TOTAL -> "total of " + days;
            case MEAN -> "mean of " + days;
            case LAST -> "on the last day";
        };
    }

    /** The same for cost and outcome. */
    public String days(ComparedMeasure cost, ComparedMeasure outcome) {
        return cost.aggregate() == outcome.aggregate()
                ? days(cost)
                : "cost: " + days(cost) + ", outcome: " + days(outcome);
    }

    public String confidence() {
        double percent = comparison.confidence() * 100;
        return (percent == Math.rint(percent) ? Numbers.decimal(percent, 0) : Numbers.decimal(percent, 1)) + "%";
    }

    /** One effect as a clause, for example "exposures lower by 23% (interval: 15% to 30% lower)". Plain text. */
    String clause(Effect effect) {
        String label = Phrases.label(effect.measure());
        return switch (effect.finding()) {
            case TOO_FEW -> "too few " + each() + "s to say anything about " + label;
            case IDENTICAL -> "identical " + label + " in " + EqualDifferences.all(effect, each());
            case SAME_DIFFERENCE ->
                difference(effect) + " in " + EqualDifferences.all(effect, each())
                        + ", always by the same amount, so that there is no interval";
            case NO_RELEVANT_DIFFERENCE ->
                "no relevant difference in " + label + " (interval: " + range(effect) + "; "
                        + Numbers.percent(effect.relevant()) + " would matter)";
            case NO_CLEAR_DIFFERENCE -> "no clear difference in " + label + " (interval: " + range(effect) + ")";
            case BETTER, WORSE -> difference(effect) + " (interval: " + range(effect) + ")" + small(effect);
        };
    }

    private static String small(Effect effect) {
        if (effect.irrelevant()) {
            return ", clear but smaller than what would matter (" + Numbers.percent(effect.relevant()) + ")";
        }
        boolean small = relative(effect) && Math.abs(effect.relative()) < SMALL;
        return small ? ", a clear but small difference" : "";
    }

    private static boolean relative(Effect effect) {
        return effect.relativeInterval().isDefined();
    }

    private static String range(Effect effect) {
        Interval interval = relative(effect) ? effect.relativeInterval() : new Interval(effect.lower(), effect.upper());
        String unit = relative(effect) ? "" : " " + effect.measure().unit();
        String low = end(interval.lower(), relative(effect));
        String high = end(interval.upper(), relative(effect));
        if (interval.lower() > 0) {
            return low + " to " + high + unit + " higher";
        }
        if (interval.upper() < 0) {
            return high + " to " + low + unit + " lower";
        }
        return "from " + low + unit + " lower to " + high + unit + " higher";
    }

    private static String end(double value, boolean percent) {
        return percent ? Numbers.percent(Math.abs(value)) : Numbers.value(Math.abs(value));
    }

    /** The size and direction of an effect, for example "exposures lower by 23%". */
    private static String difference(Effect effect) {
        return Phrases.label(effect.measure()) + " " + Phrases.side(effect.mean()) + " by " + amount(effect);
    }

    private static String amount(Effect effect) {
        return relative(effect)
                ? Numbers.percent(Math.abs(effect.relative()))
                : Numbers.value(Math.abs(effect.mean())) + " "
                        + effect.measure().unit();
    }

    /** The answer: one line for each strategy on the first measure, then what else the strategy changes. As HTML. */
    public List<String> answer(java.util.function.UnaryOperator<String> key) {
        List<String> lines = new ArrayList<>();
        for (String strategy : comparison.strategies()) {
            if (strategy.equals(comparison.baseline())) {
                continue;
            }
            Effect main = comparison.effect(strategy, primary().name());
            String verdict = switch (main.finding()) {
                case BETTER -> "better, ";
                case WORSE -> "worse, ";
                default -> "";
            };
            lines.add(key.apply(strategy) + Html.strong(strategy) + ": " + Html.escape(verdict + clause(main)) + "."
                    + also(strategy));
        }
        return lines;
    }

    private String also(String strategy) {
        String seen = alsoSeen(strategy);
        return seen.isEmpty() ? "" : "<small>" + Html.escape(seen) + "</small>";
    }

    private String alsoSeen(String strategy) {
        List<String> clauses = comparison.measures().stream()
                .filter(measure -> !measure.equals(primary()))
                .map(measure -> comparison.effect(strategy, measure.name()))
                .filter(Effect::clear)
                .map(effect -> difference(effect) + " (" + Words.spaced(effect.finding()) + ")")
                .toList();
        if (comparison.measures().size() == 1 || comparison.replicates() < 2) {
            return "";
        }
        return clauses.isEmpty()
                ? "No clear difference in the other measures."
                : "Also: " + String.join(", ", clauses) + ".";
    }

    /** What may be said about the order of the strategies: by the paired differences between them, which have intervals of their own. */
    public String amongStrategies() {
        List<Effect> effects =
                effectsOf(primary()).stream().filter(effect -> effect.n() >= 2).toList();
        if (effects.size() < 2) {
            return "";
        }
        List<String> names = effects.stream().map(Effect::strategy).toList();
        List<String> best = names.stream()
                .filter(one -> names.stream()
                        .allMatch(other -> other.equals(one) || comparison.clearlyBetter(one, other, primary())))
                .toList();
        if (best.isEmpty()) {
            List<String> open = names.stream()
                    .filter(one -> names.stream().noneMatch(other -> comparison.clearlyBetter(other, one, primary())))
                    .map(Phrases::quote)
                    .toList();
            String which = open.size() < names.size() ? " It may be " + Phrases.or(open) + "." : "";
            return "Which of these strategies is best, judged by " + Phrases.label(primary())
                    + ", is not settled: none is clearly better than each of the others." + which;
        }
        return "Of these, " + Phrases.quote(best.get(0)) + " is best, judged by " + Phrases.label(primary())
                + ": it is clearly better than each of the others in the same " + each() + "s."
                + (comparison.clearlyBetter(best.get(0), comparison.baseline(), primary())
                        ? ""
                        : " It is not clearly better than " + Phrases.quote(comparison.baseline()) + ".");
    }

    public List<Effect> effectsOf(ComparedMeasure measure) {
        return comparison.effects().stream()
                .filter(effect -> effect.measure().equals(measure))
                .toList();
    }

    /** What is counted: replicates; or worlds, where parameters are drawn. */
    public String each() {
        return input.parameterDraws() > 0 ? "world" : "replicate";
    }

    /** What the answer rests on, in a few sentences. */
    public String restsOn() {
        WorldFindings worlds = input.worlds();
        String size = Numbers.decimal(input.population(), 0) + " persons at risk, followed for "
                + Numbers.decimal(input.evaluationDays(), 0) + " days after a burn-in of "
                + Numbers.decimal(input.burnInDays(), 0) + " days";
        String claim = " The answer says what follows from the model’s assumptions; it is not a forecast.";
        if (worlds == null) {
            return "The answer rests on " + Phrases.plural(comparison.replicates(), "replicate")
                    + " of a simulated world of "
                    + size
                    + ", and on one set of parameter values. The intervals contain only chance, not the uncertainty of the parameters."
                    + claim;
        }
        return "The answer rests on " + Phrases.plural(comparison.replicates(), "simulated world") + " of " + size
                + ", each with its own values of " + Phrases.plural(worlds.parameters(), "uncertain parameter")
                + " (from "
                + worlds.source()
                + ") and its own luck. The intervals contain both, as far as the ranges of the parameters reach."
                + claim;
    }

    /** A title for the effect figure of a measure that says what the figure shows. */
    public String effectTitle(ComparedMeasure measure) {
        List<String> parts = new ArrayList<>();
        group(parts, measure, "lower under ", effect -> effect.clear() && effect.mean() < 0);
        group(parts, measure, "higher under ", effect -> effect.clear() && effect.mean() > 0);
        group(
                parts,
                measure,
                "no relevant difference under ",
                effect -> effect.finding() == Finding.NO_RELEVANT_DIFFERENCE);
        group(parts, measure, "no clear difference under ", effect -> effect.finding() == Finding.NO_CLEAR_DIFFERENCE);
        group(parts, measure, "identical under ", effect -> effect.finding() == Finding.IDENTICAL);
        group(
                parts,
                measure,
                "always the same difference under ",
                effect -> effect.finding() == Finding.SAME_DIFFERENCE);
        group(parts, measure, "too few " + each() + "s of ", effect -> effect.finding() == Finding.TOO_FEW);
        return Phrases.heading(measure) + ": " + String.join("; ", parts);
    }

    private void group(
            List<String> parts, ComparedMeasure measure, String words, java.util.function.Predicate<Effect> which) {
        List<String> names = effectsOf(measure).stream()
                .filter(which)
                .map(effect -> Phrases.quote(effect.strategy()))
                .toList();
        if (!names.isEmpty()) {
            parts.add(words + Phrases.and(names));
        }
    }

    /** Why the runs stopped. */
    String stopped() {
        String asked = input.target().isEmpty() ? "" : " (" + input.target() + ")";
        return switch (input.stopped()) {
            case "target" -> "the required precision was reached" + asked;
            case "max" ->
                input.target().isEmpty()
                        ? "the required number of replicates was reached"
                        : "the largest number of replicates was reached before the required precision" + asked;
            case "worlds" ->
                "more seeds in each world could not have reached the required precision; more worlds might" + asked;
            default -> input.stopped();
        };
    }
}
