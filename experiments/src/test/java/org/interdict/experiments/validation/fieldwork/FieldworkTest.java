package org.interdict.experiments.validation.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.analysis.validate.Validation;
import org.interdict.experiments.analysis.validate.Verdict;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.pattern.Targets;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.Simulation;
import org.junit.jupiter.api.Test;

class FieldworkTest {
    private static final Scenario SMALL =
            Scenario.DEFAULT.withWorld(new WorldSettings(1_000, 3, 4)).withHorizon(new Horizon(120, 60));

    @Test
    void whatIsMeasuredIsTheUnobservedRun() {
        Map<String, Double> found = Fieldwork.of(SMALL, Targets.shipped()).measure(Seeds.of(3));
        double byAccident =
                Simulation.of(SMALL).run(Strategy.STATUS_QUO, Seeds.of(3)).value("pattern.accidentalEntry");
        assertEquals(byAccident, found.get("accidental-entry"));
        assertEquals(Targets.shipped().ids(), List.copyOf(found.keySet()));
    }

    @Test
    void onlyTheSituationsNeededAreRun() {
        Targets few = Targets.shipped().only(List.of("sharing-share"), "test");
        assertEquals(List.of(Situation.STATUS_QUO), Fieldwork.of(SMALL, few).situations());
    }

    @Test
    void calibrationTakesOneBurnInAndAtMostTwoEvaluations() {
        assertTrue(Fieldwork.of(SMALL, Targets.forCalibration()).situations().size() <= 2);
    }

    @Test
    void theVerdictsDoNotHangOnThreads() {
        Targets few = Targets.shipped().only(List.of("posting-share", "warning-attrition"), "test");
        Validation validation = Validation.of(SMALL, few);
        List<Verdict> one = validation.run(SeedPlan.of(5), 3);
        assertEquals(one, validation.withThreads(2).run(SeedPlan.of(5), 3));
        assertEquals(3, one.get(0).found().n());
    }
}
