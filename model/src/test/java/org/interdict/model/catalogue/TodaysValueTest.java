package org.interdict.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalDouble;
import org.interdict.model.policy.PolicyParameter;
import org.junit.jupiter.api.Test;

/** What holds today beside a policy's settings. */
class TodaysValueTest {
    private static PolicyParameter coverage() {
        return Policies.named("platform-detection").parameters().get(0);
    }

    @Test
    void scannedToday() {
        assertEquals(OptionalDouble.of(0.25), TodaysValue.of(coverage()));
        assertEquals(OptionalDouble.of(0.4), TodaysValue.of(coverage(), Map.of("detection.coverage", 0.4)));
    }

    @Test
    void everyNameIsAParameterWithinTheRangeOfItsSetting() {
        int named = 0;
        for (PolicyType policy : Policies.ALL) {
            for (PolicyParameter setting : policy.parameters()) {
                OptionalDouble today = TodaysValue.of(setting);
                named += today.isPresent() ? 1 : 0;
                today.ifPresent(value -> assertTrue(
                        value >= setting.low() && value <= setting.high(), policy.name() + "." + setting.name()));
            }
        }
        assertTrue(named > 5, "settings with a value of today: " + named);
    }
}
