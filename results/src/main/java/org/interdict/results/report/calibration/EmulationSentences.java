package org.interdict.results.report.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.interdict.results.statistics.emulation.ChainFinding;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.emulation.EmulatorFinding;
import org.interdict.results.statistics.emulation.HeldOutFinding;
import org.interdict.results.statistics.emulation.WaveFinding;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.text.Numbers;

/** What a calibration by emulators may claim, in sentences without markup: for the report and for the terminal. */
public final class EmulationSentences {
    /** Standard errors by which a share must differ from what it should be. */
    private static final double CLEAR = 2;
    /** What an interval should hold. */
    private static final double NOMINAL = 1 - 2 * Percentiles.TAIL;

    private EmulationSentences() {}

    /**
     * The sentences, most important first.
     *
     * @param targets ids of the targets, in order
     */
    public static List<String> of(EmulationFinding emulation, List<String> targets) {
        List<String> sentences = new ArrayList<>();
        sentences.add(heldOut(emulation.heldOut()));
        sentences.add(emulators(emulation, targets));
        sentences.add(waves(emulation));
        sentences.add(chains(emulation.chains()));
        return sentences;
    }

    private static String heldOut(HeldOutFinding found) {
        String measured = String.format(
                Locale.ROOT,
                "Known parameters are found again like this: over %d runs that were held out, intervals of 90 %% held %s of the"
                        + " parameters (standard error %s), and the squared error was %s of the prior's (standard error %s).",
                found.truths(),
                Numbers.percent(found.covered()),
                Numbers.percent(found.coveredError()),
                Numbers.percent(found.squaredError()),
                Numbers.percent(found.squaredErrorError()));
        if (found.covered() + CLEAR * found.coveredError() < NOMINAL) {
            return measured + " The intervals are too narrow: do not rely on them.";
        }
        if (!(found.squaredError() + CLEAR * found.squaredErrorError() < 1)) {
            return measured + " So the targets do not clearly say anything about the parameters as a whole.";
        }
        return measured;
    }

    private static String emulators(EmulationFinding emulation, List<String> targets) {
        double[] explained = emulation.emulators().stream()
                .filter(EmulatorFinding::used)
                .mapToDouble(EmulatorFinding::explained)
                .sorted()
                .toArray();
        if (explained.length == 0) {
            return "No target was seen in half of the runs: there are no emulators, and the sample is the prior.";
        }
        StringBuilder sentence = new StringBuilder("Emulators of " + explained.length + " of " + targets.size()
                + " targets predict " + Numbers.percent(explained[0]) + " to "
                + Numbers.percent(explained[explained.length - 1]) + " (median "
                + Numbers.percent(Percentiles.quantile(explained, 0.5))
                + ") of the variance of runs that were held out.");
        List<String> unseen = named(emulation, targets, finding -> !finding.used());
        if (!unseen.isEmpty()) {
            sentence.append(" Not used, since seen in less than half of the runs: " + String.join(", ", unseen) + ".");
        }
        List<String> beyond = named(emulation, targets, finding -> finding.used() && !finding.reachable());
        if (!beyond.isEmpty()) {
            sentence.append(
                    " Out of reach of every parameter set, by their emulators: " + String.join(", ", beyond) + ".");
        }
        return sentence.toString();
    }

    private static List<String> named(
            EmulationFinding emulation, List<String> targets, Predicate<EmulatorFinding> which) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (which.test(emulation.emulators().get(i))) {
                named.add(targets.get(i));
            }
        }
        return named;
    }

    private static String waves(EmulationFinding emulation) {
        List<String> shares = new ArrayList<>();
        for (WaveFinding wave : emulation.waves()) {
            shares.add(
                    wave.left() == 0
                            ? "less than 1 in " + Numbers.decimal(wave.probes(), 0)
                            : Numbers.percent((double) wave.left() / wave.probes()));
        }
        return "Parameter sets of the prior that are not ruled out, wave by wave: " + String.join(", ", shares)
                + ". A set is ruled out " + String.format(Locale.ROOT, "%.1f", emulation.cutoff())
                + " standard deviations outside the band of a target that can be reached; since there are "
                + emulation.used()
                + " targets, this limit is wider than for one, and a set that is right is ruled out with a probability of at most 1 %"
                + " for all targets together.";
    }

    private static String chains(ChainFinding chains) {
        String measured = String.format(
                Locale.ROOT,
                "The sample comes from %d chains of %s steps; largest R-hat %.3f, least effective sample size %s.",
                chains.chains(),
                Numbers.decimal(chains.steps(), 0),
                chains.rHat(),
                Numbers.decimal(chains.effective(), 0));
        return chains.settled()
                ? measured
                : measured + " The chains do not agree: the posterior may have several modes, and the sample is rough.";
    }

    /**
     * How many parameters of these would be said to be moved by chance alone.
     *
     * @param parameters number of parameters, each judged on its own
     * @param falseAlarm probability that one that nothing moves is said to be moved
     */
    public static String multiplicity(int parameters, double falseAlarm) {
        return String.format(
                Locale.ROOT,
                "Each parameter is judged on its own, with a chance of %s in 100 that one that nothing moves is said to be moved:"
                        + " of %d such parameters, %.1f on average.",
                Numbers.decimal(100 * falseAlarm, 0),
                parameters,
                parameters * falseAlarm);
    }
}
