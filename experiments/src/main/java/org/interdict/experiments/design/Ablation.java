package org.interdict.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.scenario.Strategy;

/**
 * Each mechanism switched off in turn under one strategy. Every arm but the first lacks one mechanism from the first day of the burn-in on
 * and so grows from a burn-in of its own; all arms share the seeds. Since draws are keyed, they also share every chance event that the
 * missing mechanism does not affect.
 */
public final class Ablation {
    /** Word for the design. */
    public static final String KIND = "ablation";
    /** Name of the arm that lacks nothing. */
    public static final String FULL = "all mechanisms";

    /** Stored runs of this design. */
    public static final DesignKind STORED =
            new DesignKind(KIND, (experiment, names) -> of(experiment, mechanisms(names)));

    private static final String WITHOUT = "without ";

    private Ablation() {}

    /**
     * The arms: everything, then without each mechanism in turn, under the experiment's baseline.
     *
     * @param mechanisms names of the mechanisms to switch off
     * @throws IllegalArgumentException if one is not a mechanism, or the experiment leaves it out anyway
     */
    public static Design of(Experiment experiment, List<String> mechanisms) {
        List<String> present = present(experiment);
        Strategy strategy = experiment.baselineStrategy();
        List<Arm> arms = new ArrayList<>();
        arms.add(new Arm(FULL, strategy, experiment.mechanismsOff()));
        for (String mechanism : mechanisms) {
            if (!present.contains(mechanism)) {
                throw new IllegalArgumentException("'" + mechanism + "' is not among the mechanisms " + present);
            }
            Set<String> off = new TreeSet<>(experiment.mechanismsOff());
            off.add(mechanism);
            arms.add(new Arm(without(mechanism), strategy, off));
        }
        return Design.ofArms(KIND, arms, FULL);
    }

    /** Mechanisms that the experiment does not leave out, in the order of the day. */
    public static List<String> present(Experiment experiment) {
        return Mechanisms.ALL.stream()
                .map(MechanismType::name)
                .filter(name -> !experiment.mechanismsOff().contains(name))
                .toList();
    }

    /** Name of the arm that lacks the mechanism. */
    public static String without(String mechanism) {
        return WITHOUT + mechanism;
    }

    /** The mechanism that an arm of this name lacks. */
    public static String mechanism(String arm) {
        return arm.substring(WITHOUT.length());
    }

    /** The mechanisms that arms of these names lack. */
    static List<String> mechanisms(List<String> arms) {
        return arms.stream()
                .filter(arm -> arm.startsWith(WITHOUT))
                .map(Ablation::mechanism)
                .toList();
    }
}
