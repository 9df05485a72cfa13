package org.interdict.experiments.validation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.pattern.Targets;
import org.interdict.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentsTest {
    static List<Instrument> all() {
        return Instruments.ALL;
    }

    @Test
    void everyTargetHasOneInstrument() {
        Targets further = Targets.read(Path.of("..", "docs", "more-patterns.csv"));
        assertEquals(
                Stream.concat(Targets.shipped().ids().stream(), further.ids().stream())
                        .sorted()
                        .toList(),
                Instruments.targets().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itFindsWhatItSaysAndNothingWhereNothingWasSeen(Instrument instrument) {
        Map<String, Double> findings = instrument.begin(Scenario.DEFAULT).findings();
        assertEquals(new TreeSet<>(instrument.targets()), new TreeSet<>(findings.keySet()));
        findings.forEach((target, value) -> assertEquals(Double.NaN, value, target));
    }
}
