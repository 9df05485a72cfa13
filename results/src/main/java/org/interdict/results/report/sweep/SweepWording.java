package org.interdict.results.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.interdict.results.report.Phrases;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.Finding;
import org.interdict.results.statistics.sweep.BestStretch;
import org.interdict.results.statistics.sweep.Crossing;
import org.interdict.results.statistics.sweep.MainEffect;
import org.interdict.results.statistics.sweep.ResponseCurve;
import org.interdict.results.statistics.sweep.SweepFindings;
import org.interdict.results.statistics.sweep.SweptFactor;
import org.interdict.results.text.Numbers;

/** What a sweep found, in sentences: where a strategy stops being better, and how sure that is. */
public final class SweepWording {
    private static final int RESAMPLES = 1_000;

    private final SweepFindings findings;

    /** The words for these findings. */
    public SweepWording(SweepFindings findings) {
        this.findings = findings;
    }

    /** The sentences on a measure: one for each strategy but the baseline, and, with several of them, one on which is best. */
    public List<String> sentences(ComparedMeasure measure) {
        List<String> sentences = new ArrayList<>();
        for (String strategy : findings.alternatives()) {
            sentences.add(
                    findings.factors().size() == 1
                            ? alongOne(curve(strategy, measure))
                            : overSeveral(strategy, measure));
        }
        if (findings.alternatives().size() > 1) {
            sentences.add(best(measure));
        }
        return sentences;
    }

    private ResponseCurve curve(String strategy, ComparedMeasure measure) {
        return findings.curves().stream()
                .filter(curve ->
                        curve.strategy().equals(strategy) && curve.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private String alongOne(ResponseCurve curve) {
        String subject = Phrases.quote(curve.strategy());
        String baseline = Phrases.quote(findings.baseline());
        String label = Phrases.label(curve.measure());
        List<Crossing> crossings = curve.crossings();
        if (curve.constant()) {
            return constant(curve, subject, label);
        }
        if (crossings.isEmpty()) {
            return throughout(curve, subject, baseline, label);
        }
        List<String> parts = new ArrayList<>();
        for (Crossing crossing : crossings) {
            String at = curve.factor().text(crossing.at());
            parts.add((crossing.betterBelow() ? "stops being better than " : "becomes better than ") + baseline + " at "
                    + curve.factor().name() + " = " + at + sure(curve.factor(), crossing));
        }
        return "On " + label + ", " + subject + " " + String.join("; it ", parts) + ". " + clearly(curve);
    }

    /** A strategy that the factor does not touch. */
    private String constant(ResponseCurve curve, String subject, String label) {
        Effect effect = curve.effects().get(0);
        String interval = Double.isFinite(effect.lower())
                ? " (" + Numbers.change(effect.lower()) + " to " + Numbers.change(effect.upper()) + ")"
                : "";
        String finding = effect.finding().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "On " + label + ", " + subject + " is the same at all points: its difference from "
                + Phrases.quote(findings.baseline()) + " is " + Numbers.change(effect.mean()) + interval + ", "
                + finding
                + ".";
    }

    private static String sure(SweptFactor factor, Crossing crossing) {
        String between =
                " (between the points " + factor.text(crossing.below()) + " and " + factor.text(crossing.above());
        if (Double.isNaN(crossing.share())) {
            return between + "; there are too few replicates to say how sure that is)";
        }
        String share = Numbers.percent(crossing.share()) + " of " + Numbers.decimal(RESAMPLES, 0)
                + " resamples of the replicates have such a point";
        return crossing.interval().isDefined()
                ? between + "; " + share + ", most of them from "
                        + factor.text(crossing.interval().lower()) + " to "
                        + factor.text(crossing.interval().upper()) + ")"
                : between + "; but only " + share + ": it may be chance)";
    }

    /** A strategy on one side of the baseline at all points. */
    private String throughout(ResponseCurve curve, String subject, String baseline, String label) {
        List<Effect> effects = curve.effects();
        long better = effects.stream()
                .filter(effect -> curve.measure().better(effect.mean(), 0))
                .count();
        long worse = effects.stream()
                .filter(effect -> curve.measure().better(0, effect.mean()))
                .count();
        if (better > 0 && worse > 0) {
            SweepFindings.Count count = findings.count(curve.strategy(), curve.measure());
            return "On " + label + ", " + subject + counted(count) + ".";
        }
        if (better == 0 && worse == 0) {
            return "On " + label + ", " + subject + " makes no difference from " + baseline + " at any point.";
        }
        String side = better > 0 ? "better" : "worse";
        long most = Math.max(better, worse);
        String where = most == effects.size()
                ? "all " + effects.size() + " points"
                : most + " of " + effects.size() + " points, and at the others it makes no difference";
        String sure = Double.isNaN(curve.agreeing())
                ? ""
                : " In " + Numbers.percent(curve.agreeing()) + " of " + Numbers.decimal(RESAMPLES, 0)
                        + " resamples of the replicates no point is on the other side.";
        return "On " + label + ", " + subject + " is " + side + " than " + baseline + " at " + where + ". "
                + clearly(curve) + sure;
    }

    /** At which points the intervals leave no doubt. */
    private String clearly(ResponseCurve curve) {
        List<String> parts = new ArrayList<>();
        for (Finding finding : List.of(Finding.BETTER, Finding.WORSE)) {
            List<String> values = curve.points().stream()
                    .filter(point -> point.comparison()
                                    .effect(curve.strategy(), curve.measure().name())
                                    .finding()
                            == finding)
                    .map(point -> curve.factor().text(point.values().get(0)))
                    .toList();
            if (!values.isEmpty()) {
                parts.add("clearly " + finding.name().toLowerCase(Locale.ROOT) + " at "
                        + (values.size() == curve.points().size() ? "all of them" : shown(values)));
            }
        }
        return parts.isEmpty()
                ? "At no point is the difference clear."
                : Phrases.capital(String.join(", ", parts)) + ".";
    }

    private static String shown(List<String> values) {
        return values.size() <= 6
                ? Phrases.and(values)
                : values.get(0) + ", " + values.get(1) + ", … and " + values.get(values.size() - 1) + " ("
                        + values.size() + " points)";
    }

    private String overSeveral(String strategy, ComparedMeasure measure) {
        SweepFindings.Count count = findings.count(strategy, measure);
        String sentence = "On " + Phrases.label(measure) + ", " + Phrases.quote(strategy) + counted(count) + ".";
        return findings.mainEffects().stream()
                .filter(effect ->
                        effect.strategy().equals(strategy) && effect.measure().equals(measure) && effect.range() > 0)
                .max(Comparator.comparingDouble(MainEffect::range))
                .map(effect -> sentence + " Its effect changes most with "
                        + effect.factor().name() + ": " + ends(effect) + ".")
                .orElse(sentence);
    }

    private static String ends(MainEffect effect) {
        MainEffect.Level first = effect.levels().get(0);
        MainEffect.Level last = effect.levels().get(effect.levels().size() - 1);
        return "on average " + Numbers.change(first.effect().mean()) + " at "
                + effect.factor().text(first.middle()) + " and "
                + Numbers.change(last.effect().mean()) + " at "
                + effect.factor().text(last.middle());
    }

    private String counted(SweepFindings.Count count) {
        int all = findings.points().size();
        return " is better than " + Phrases.quote(findings.baseline()) + " at " + count.better() + " of " + all
                + " points (clearly at " + count.clearlyBetter() + ") and worse at " + count.worse() + " (clearly at "
                + count.clearlyWorse() + ")"
                + (count.equal() > 0 ? "; at " + count.equal() + " it makes no difference" : "");
    }

    private String best(ComparedMeasure measure) {
        if (findings.factors().size() == 1) {
            return "Best on " + Phrases.label(measure) + ": " + stretches(measure) + ".";
        }
        int m = findings.measures().indexOf(measure);
        List<String> parts = new ArrayList<>();
        for (int s = 0; s < findings.strategies().size(); s++) {
            int strategy = s;
            long count = findings.points().stream()
                    .filter(point -> point.best(m) == strategy)
                    .count();
            if (count > 0) {
                parts.add(Phrases.quote(findings.strategies().get(s)) + " at " + count);
            }
        }
        return "Best on " + Phrases.label(measure) + " of "
                + Phrases.plural(findings.points().size(), "point") + ": " + Phrases.and(parts) + ".";
    }

    private String stretches(ComparedMeasure measure) {
        SweptFactor factor = findings.factors().get(0);
        List<String> parts = new ArrayList<>();
        for (BestStretch stretch : findings.best(measure)) {
            String name = stretch.strategy().isEmpty() ? "unknown" : Phrases.quote(stretch.strategy());
            String first = factor.text(stretch.first());
            String last = factor.text(stretch.last());
            String where = first.equals(last) ? " at " + first : " from " + first + " to " + last;
            String until = stretch.end()
                    .map(end -> ", up to about " + factor.text(end.at()) + sure(factor, end))
                    .orElse("");
            parts.add(name + where + until);
        }
        return String.join("; then ", parts);
    }

    /** How to read the intervals, in a sentence. */
    public static String intervals(String confidence) {
        return "An interval at a point holds with " + confidence
                + " confidence for all strategies and measures at this point together, not for all points together.";
    }
}
