package org.interdict.experiments.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.run.Shard;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.junit.jupiter.api.Test;

class StrategyDescriptionTest {
    @Test
    void aStrategyInALine() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("target", "largest");
        values.put("count", 2.0);
        Timing timing = new Timing(30, 400, 180, 3, 0, 50.5, new Trigger("activity.active30", 500.0, null, null));
        assertEquals(
                "forum-takedown (target largest, count 2, from day 30, to day 400, every 180 days, at most 3 times, at most"
                        + " 50.5 investigator-days, while activity.active30 is above 500)",
                StrategyDescription.of(
                        new Strategy("x", List.of(new PolicySetting("forum-takedown", timing, values)))));
        assertEquals("today's reactive policing, nothing beyond", StrategyDescription.of(Strategy.STATUS_QUO));
    }

    @Test
    void shards() {
        assertEquals(new Shard(2, 8), Shard.parse(" 2/8 "));
        for (String wrong : List.of("", "0/2", "3/2", "1", "1/0", "a/b", "-1/2")) {
            assertThrows(IllegalArgumentException.class, () -> Shard.parse(wrong), wrong);
        }
        for (int replicate = 0; replicate < 20; replicate++) {
            int owners = 0;
            for (int i = 1; i <= 3; i++) {
                owners += new Shard(i, 3).owns(0, replicate, 1) ? 1 : 0;
            }
            assertEquals(1, owners);
        }
        assertTrue(Shard.WHOLE.whole() && Shard.WHOLE.owns(0, 7, 1));
    }
}
