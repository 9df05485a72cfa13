package org.interdict.experiments.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.design.Arm;
import org.interdict.experiments.design.Design;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.results.statistics.portfolio.Interaction.Package;
import org.junit.jupiter.api.Test;

class PolicyPackagesTest {
    private static final PolicySetting WARN = new PolicySetting("warning-messages", Timing.DEFAULT, Map.of());
    private static final PolicySetting HELP = new PolicySetting("help-access", Timing.DEFAULT, Map.of());
    private static final PolicySetting HOMES = new PolicySetting("guardianship", Timing.DEFAULT, Map.of());
    private static final PolicySetting LATE =
            new PolicySetting("help-access", new Timing(9, null, 0, 0, 0, null, null), Map.of());
    private static final PolicySetting NOTHING = new PolicySetting("status-quo", Timing.DEFAULT, Map.of());

    @Test
    void aPackageIsExactlyItsPartsInAnyOrder() {
        assertEquals(
                List.of(new Package("both", List.of("w", "h"))),
                packages(arm("w", WARN), arm("h", HELP), arm("both", HELP, WARN)));
        assertEquals(
                List.of(new Package("both", List.of("w", "h"))),
                packages(arm("w", WARN, NOTHING), arm("h", HELP), arm("both", NOTHING, HELP, WARN)));
        assertEquals(List.of(), packages(arm("w", WARN), arm("h", LATE), arm("both", HELP, WARN)));
        assertEquals(List.of(), packages(arm("w", WARN), arm("both", HELP, WARN)));
        assertEquals(List.of(), packages(arm("w", WARN), arm("again", WARN)));
    }

    @Test
    void thatWithTheMostPartsCounts() {
        assertEquals(
                List.of(new Package("wh", List.of("w", "h")), new Package("all", List.of("w", "h", "g"))),
                packages(
                        arm("w", WARN),
                        arm("h", HELP),
                        arm("wh", WARN, HELP),
                        arm("g", HOMES),
                        arm("all", WARN, HELP, HOMES)));
    }

    @Test
    void twiceThePolicyIsTwoParts() {
        assertEquals(List.of(), packages(arm("w", WARN), arm("twice", WARN, WARN)));
        assertEquals(
                List.of(new Package("twice", List.of("w", "again"))),
                packages(arm("w", WARN), arm("again", WARN), arm("twice", WARN, WARN)));
    }

    @Test
    void aCommonBudgetIsNoPackageAndABusyBaselineHasNone() {
        List<Arm> arms = new ArrayList<>(List.of(arm("w", WARN), arm("h", HELP)));
        Arm poor = new Arm("both", new Strategy("both", List.of(WARN, HELP), 10.0), Set.of());
        arms.add(poor);
        arms.add(0, arm("status quo"));
        assertEquals(List.of(), PolicyPackages.of(Design.ofStrategies("comparison", arms, "status quo")));
        arms.set(3, arm("both", WARN, HELP));
        assertEquals(
                1,
                PolicyPackages.of(Design.ofStrategies("comparison", arms, "status quo"))
                        .size());
        assertEquals(List.of(), PolicyPackages.of(Design.ofStrategies("comparison", arms, "w")));
    }

    private static List<Package> packages(Arm... arms) {
        List<Arm> all = new ArrayList<>(List.of(arms));
        all.add(0, arm("status quo"));
        return PolicyPackages.of(Design.ofStrategies("comparison", all, "status quo"));
    }

    private static Arm arm(String name, PolicySetting... policies) {
        return new Arm(name, new Strategy(name, List.of(policies)), Set.of());
    }
}
