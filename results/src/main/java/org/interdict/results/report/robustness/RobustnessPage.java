package org.interdict.results.report.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interdict.model.measure.Direction;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.WorldWording;
import org.interdict.results.statistics.drawn.Driver;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.statistics.drawn.WorldDifference;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.Finding;
import org.interdict.results.statistics.paired.MeanRank;
import org.interdict.results.statistics.paired.ProbabilityBest;
import org.interdict.results.statistics.paired.Regret;
import org.interdict.results.text.Numbers;

/**
 * How robust conclusions are over drawn worlds, as a page in Markdown: for each question a sentence to quote, then ranks and regret, then what the answer rests on. The words
 * follow from the numbers by fixed rules; the same runs give the same page.
 */
public final class RobustnessPage {
    private static final int DRIVERS = 3;

    private RobustnessPage() {}

    /**
     * One question of the page.
     *
     * @param experiment name of the experiment
     * @param question what it asks
     * @param version of INTERDICT that ran it
     * @param population persons at risk
     * @param evaluationDays days compared
     * @param failed runs that failed
     * @param comparison over worlds
     * @param worlds what the worlds show
     */
    public record Question(
            String experiment,
            String question,
            String version,
            int population,
            int evaluationDays,
            int failed,
            Comparison comparison,
            WorldFindings worlds) {}

    /** The page. */
    public static String of(List<Question> questions) {
        StringBuilder page = new StringBuilder("# Robustness of the conclusions\n\n");
        page.append(
                        "Each question of the library is asked again in worlds in which every uncertain parameter has another value, drawn from the range that the"
                                + " evidence allows for its grade ([how](how-to/uncertainty.md)). A conclusion that holds in most of them does not depend on one guess. It is"
                                + " still a conclusion of the model: a wrong range or a missing mechanism is wrong in all of these worlds, and nothing here is a forecast.\n\n")
                .append(
                        "*Best in*: share of worlds in which no other strategy is better, with a 95 % interval. *Regret*: how much worse a strategy is than the best one"
                                + " of the same world. Both are of world means from which luck is taken away as far as it is known from several seeds in each world, and"
                                + " they are not said (–) where a test at the level of 1 % does not show that what the strategies do differs from world to world"
                                + " beyond luck. *Difference*: from the baseline, mean over worlds; the intervals of all strategies and measures of the"
                                + " experiment hold jointly.\n\n")
                .append("Written by `.ci/robustness` from stored runs (INTERDICT ")
                .append(
                        questions.stream()
                                .map(Question::version)
                                .collect(Collectors.toCollection(TreeSet::new))
                                .stream()
                                .collect(Collectors.joining(", ")))
                .append("); not to be edited by hand.\n");
        questions.forEach(question -> page.append('\n').append(section(question)));
        return page.toString();
    }

    private static String section(Question question) {
        ComparedMeasure measure = question.comparison().measures().get(0);
        StringBuilder out = new StringBuilder("## ")
                .append(plain(question.question().isBlank() ? question.experiment() : question.question()))
                .append("\n\n> ")
                .append(plain(quote(question, measure)))
                .append("\n\n");
        out.append("Measure: ")
                .append(measure.name())
                .append(" (")
                .append(measure.unit())
                .append("; ")
                .append(measure.direction() == Direction.LESS ? "less" : "more")
                .append(" is better):\n\n")
                .append(
                        "| strategy | best in | mean rank | mean regret | largest regret | difference |\n|---|---|---|---|---|---|\n");
        for (String strategy : question.comparison().strategies()) {
            out.append(row(question, measure, strategy));
        }
        return out.append('\n')
                .append(plain(restsOn(question, measure)))
                .append('\n')
                .toString();
    }

    private static String row(Question question, ComparedMeasure measure, String strategy) {
        Comparison comparison = question.comparison();
        ProbabilityBest best = best(question, measure, strategy);
        MeanRank rank = question.worlds().standing().ranks().stream()
                .filter(each ->
                        each.strategy().equals(strategy) && each.measure().equals(measure.name()))
                .findFirst()
                .orElseThrow();
        Regret regret = regret(question, measure, strategy);
        String difference = strategy.equals(comparison.baseline())
                ? "baseline"
                : difference(comparison.effect(strategy, measure.name()));
        String standing = question.worlds().difference(measure).clear()
                ? Numbers.percent(best.mean()) + " (" + Numbers.percent(best.lower()) + " to "
                        + Numbers.percent(best.upper()) + ") | " + Numbers.decimal(rank.mean(), 2) + " | "
                        + Numbers.value(regret.mean()) + " | " + Numbers.value(regret.max())
                : "– | – | – | –";
        return "| " + plain(strategy) + " | " + standing + " | " + difference + " |\n";
    }

    private static String difference(Effect effect) {
        Interval relative = effect.relativeInterval();
        return relative.isDefined()
                ? Numbers.changePercent(effect.relative()) + " (" + Numbers.changePercent(relative.lower()) + " to "
                        + Numbers.changePercent(relative.upper()) + ")"
                : Numbers.change(effect.mean()) + " (" + Numbers.change(effect.lower()) + " to "
                        + Numbers.change(effect.upper()) + ")";
    }

    /** The sentence to quote. It says what the intervals allow, and no more. */
    private static String quote(Question question, ComparedMeasure measure) {
        Comparison comparison = question.comparison();
        WorldDifference worlds = question.worlds().difference(measure);
        if (!worlds.clear()) {
            return average(comparison, measure) + " "
                    + WorldWording.difference(worlds, question.worlds().replicates());
        }
        ProbabilityBest leader = comparison.strategies().stream()
                .map(strategy -> best(question, measure, strategy))
                .max(Comparator.comparingDouble(ProbabilityBest::mean))
                .orElseThrow();
        String share = Numbers.percent(leader.mean()) + " of " + leader.n() + " worlds ("
                + Numbers.percent(leader.lower()) + " to " + Numbers.percent(leader.upper()) + ")";
        String name = Phrases.quote(leader.strategy());
        String label = Phrases.label(measure);
        String first = leader.lower() > 0.5
                ? "Judged by " + label + ", " + name + " is best in " + share + "."
                : leader.upper() < 0.5 || comparison.strategies().size() > 2
                        ? "Which strategy is best, judged by " + label + ", depends on the world. Most often it is "
                                + name + ", in " + share + "."
                        : "Which of the two is better, judged by " + label + ", is not settled: " + name
                                + " is better in " + share + ".";
        return first + effect(comparison, measure, leader.strategy()) + safest(question, measure, leader.strategy());
    }

    /** What holds on average, of those strategies that clearly differ from the baseline. */
    private static String average(Comparison comparison, ComparedMeasure measure) {
        List<String> better = named(comparison, measure, Finding.BETTER);
        List<String> worse = named(comparison, measure, Finding.WORSE);
        String judged = "Judged by " + Phrases.label(measure) + ", ";
        String from = Phrases.quote(comparison.baseline());
        if (better.isEmpty() && worse.isEmpty()) {
            return judged + "no strategy clearly differs from " + from + " on average over worlds.";
        }
        List<String> parts = new ArrayList<>();
        if (!better.isEmpty()) {
            parts.add(Phrases.and(better) + (better.size() == 1 ? " is" : " are") + " better");
        }
        if (!worse.isEmpty()) {
            parts.add(Phrases.and(worse) + (worse.size() == 1 ? " is" : " are") + " worse");
        }
        return judged + String.join(", and ", parts) + " than " + from + " on average over worlds.";
    }

    private static List<String> named(Comparison comparison, ComparedMeasure measure, Finding finding) {
        return comparison.effects().stream()
                .filter(effect -> effect.measure().equals(measure) && effect.finding() == finding)
                .map(effect -> Phrases.quote(effect.strategy()) + " (" + difference(effect) + ")")
                .toList();
    }

    private static String effect(Comparison comparison, ComparedMeasure measure, String leader) {
        if (leader.equals(comparison.baseline())) {
            return " It is the baseline: no other strategy is best in more worlds.";
        }
        Effect effect = comparison.effect(leader, measure.name());
        String from = " " + Phrases.quote(comparison.baseline());
        String label = Phrases.label(measure);
        if (effect.finding() != Finding.BETTER && effect.finding() != Finding.WORSE) {
            return " On average there is no clear difference in " + label + " from" + from + ", " + difference(effect)
                    + ".";
        }
        Interval relative = effect.relativeInterval();
        Interval ends = relative.isDefined() ? relative : new Interval(effect.lower(), effect.upper());
        double mean = relative.isDefined() ? effect.relative() : effect.mean();
        double near = Math.min(Math.abs(ends.lower()), Math.abs(ends.upper()));
        double far = Math.max(Math.abs(ends.lower()), Math.abs(ends.upper()));
        return " On average: " + label + " " + amount(Math.abs(mean), relative.isDefined(), measure) + " "
                + Phrases.side(effect.mean()) + " (" + amount(near, relative.isDefined(), measure) + " to "
                + amount(far, relative.isDefined(), measure) + ") than under" + from + ".";
    }

    private static String amount(double size, boolean relative, ComparedMeasure measure) {
        return relative ? Numbers.percent(size) : Numbers.value(size) + " " + measure.unit();
    }

    private static String safest(Question question, ComparedMeasure measure, String leader) {
        Regret least = question.comparison().strategies().stream()
                .map(strategy -> regret(question, measure, strategy))
                .min(Comparator.comparingDouble(Regret::max))
                .orElseThrow();
        return least.strategy().equals(leader)
                ? " It also has the smallest risk: its largest regret is the smallest."
                : " " + Phrases.quote(least.strategy()) + " has the smallest risk: its largest regret is the smallest.";
    }

    private static String restsOn(Question question, ComparedMeasure measure) {
        WorldFindings worlds = question.worlds();
        StringBuilder out = new StringBuilder(Phrases.plural(worlds.compared(), "world"))
                .append(" of ")
                .append(Numbers.decimal(question.population(), 0))
                .append(" persons at risk, ")
                .append(Phrases.plural(worlds.replicates(), "seed"))
                .append(" each, ")
                .append(Numbers.decimal(question.evaluationDays(), 0))
                .append(" days (`")
                .append(question.experiment())
                .append("`)");
        if (worlds.dead() > 0) {
            out.append("; in ")
                    .append(worlds.dead())
                    .append(" of them the forums had no active member under the baseline; these worlds count too");
        }
        if (question.failed() > 0) {
            out.append("; ").append(Phrases.plural(question.failed(), "run")).append(" failed");
        }
        out.append(". ");
        List<String> driven = worlds.spreads(measure).stream()
                .filter(spread -> spread.drivers().stream().anyMatch(Driver::clear))
                .map(spread -> Phrases.quote(spread.strategy()) + " " + drivers(spread))
                .toList();
        out.append(
                driven.isEmpty()
                        ? "With so few worlds, no single parameter clearly changes these differences."
                        : "The difference of " + String.join("; the difference of ", driven) + ".");
        List<String> assumed = worlds.spreads(measure).stream()
                .filter(spread -> spread.part(Spread.Source.GRADE_C).interval().lower() > 0)
                .map(spread -> Phrases.quote(spread.strategy()) + " " + share(spread.part(Spread.Source.GRADE_C)))
                .toList();
        if (!assumed.isEmpty()) {
            out.append(" Share of the spread from assumed parameters (grade C): ")
                    .append(String.join(", ", assumed))
                    .append('.');
        }
        return out.toString();
    }

    private static String share(Spread.Part part) {
        return Numbers.percent(part.share()) + " ("
                + Numbers.percent(part.interval().lower()) + " to "
                + Numbers.percent(part.interval().upper()) + ")";
    }

    private static String drivers(Spread spread) {
        boolean less = spread.measure().direction() == Direction.LESS;
        return "depends on "
                + Phrases.and(spread.drivers().stream()
                        .filter(Driver::clear)
                        .limit(DRIVERS)
                        .map(driver -> "`" + driver.parameter().name() + "` (grade "
                                + driver.parameter().grade() + "; a larger value: "
                                + ((driver.correlation() < 0) == less ? "better" : "worse") + ")")
                        .toList());
    }

    private static ProbabilityBest best(Question question, ComparedMeasure measure, String strategy) {
        return question.worlds().best(measure).stream()
                .filter(row -> row.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    private static Regret regret(Question question, ComparedMeasure measure, String strategy) {
        return question.worlds().standing().regrets().stream()
                .filter(row -> row.strategy().equals(strategy) && row.measure().equals(measure.name()))
                .findFirst()
                .orElseThrow();
    }

    /** A text of the user in one line of Markdown. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .strip();
    }
}
