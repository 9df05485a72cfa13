package org.interdict.experiments.finding;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.design.Arm;
import org.interdict.experiments.design.Design;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.results.statistics.portfolio.Interaction;

/**
 * Finds the packages of an experiment: strategies whose policies, with their settings and timing, are exactly those of two or more other
 * strategies together. Where there are several ways to take a package apart, the way with the most parts counts. A strategy with a budget for
 * all its policies together is neither a package nor a part: what it leaves undone would look like an interaction.
 */
final class PolicyPackages {
    private static final String NOTHING = "status-quo";

    private final List<Arm> arms;
    private List<String> best = List.of();

    private PolicyPackages(List<Arm> arms) {
        this.arms = arms;
    }

    /** The packages, in the order of the arms. */
    static List<Interaction.Package> of(Design design) {
        List<Arm> acting = design.arms().stream()
                .filter(arm -> !arm.name().equals(design.baseline()))
                .filter(arm -> arm.strategy().budget() == null && !policies(arm).isEmpty())
                .toList();
        boolean idleBaseline = design.arms().stream()
                .anyMatch(arm ->
                        arm.name().equals(design.baseline()) && policies(arm).isEmpty());
        List<Interaction.Package> packages = new ArrayList<>();
        for (Arm arm : idleBaseline ? acting : List.<Arm>of()) {
            List<Arm> others = acting.stream()
                    .filter(other -> other != arm && alike(arm, other))
                    .toList();
            PolicyPackages search = new PolicyPackages(others);
            search.cover(policies(arm), 0, new ArrayList<>());
            if (search.best.size() >= 2) {
                packages.add(new Interaction.Package(arm.name(), search.best));
            }
        }
        return packages;
    }

    private static boolean alike(Arm one, Arm other) {
        return one.mechanismsOff().equals(other.mechanismsOff());
    }

    private static List<PolicySetting> policies(Arm arm) {
        return arm.strategy().policies().stream()
                .filter(policy -> !policy.policy().equals(NOTHING))
                .toList();
    }

    /** Takes parts from the arms at {@code from} and after until nothing is left. */
    private void cover(List<PolicySetting> left, int from, List<String> parts) {
        if (left.isEmpty()) {
            if (parts.size() > best.size()) {
                best = List.copyOf(parts);
            }
            return;
        }
        for (int i = from; i < arms.size(); i++) {
            List<PolicySetting> rest = new ArrayList<>(left);
            if (policies(arms.get(i)).stream().allMatch(rest::remove)) {
                parts.add(arms.get(i).name());
                cover(rest, i + 1, parts);
                parts.remove(parts.size() - 1);
            }
        }
    }
}
