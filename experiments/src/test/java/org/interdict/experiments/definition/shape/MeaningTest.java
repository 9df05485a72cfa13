package org.interdict.experiments.definition.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.measure.Measure;
import org.interdict.model.policy.PolicyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant, by its meaning. */
class MeaningTest {
    @ParameterizedTest
    @CsvSource({
        "help-lines, help-access",
        "therapy, help-access",
        "seizure, forum-takedown",
        "victims-first, victim-identification",
        "platform-scanning, platform-detection",
        "banner, warning-messages"
    })
    void policies(String word, String meant) {
        assertEquals(
                "did you mean '" + meant + "'?",
                Meaning.suggestion(
                        word,
                        Policies.ALL.stream().map(PolicyType::name).toList(),
                        Policies.ALL.stream().map(PolicyType::summary).toList()));
    }

    @Test
    void settings() {
        List<PolicyParameter> settings = Policies.named("platform-detection").parameters();
        assertEquals(
                Optional.of("coverage"),
                Meaning.nearest(
                        "shareScanned",
                        settings.stream().map(PolicyParameter::name).toList(),
                        settings.stream().map(PolicyParameter::meaning).toList()));
    }

    @Test
    void nothingIsMeantByWhatHasNothingInCommon() {
        assertEquals(
                Optional.empty(),
                Meaning.nearest(
                        "zebra",
                        Measures.ALL.stream().map(Measure::name).toList(),
                        Measures.ALL.stream().map(Measure::summary).toList()));
    }

    @Test
    void twoThatAreEquallyNearAreNone() {
        assertEquals(
                Optional.empty(),
                Meaning.nearest("red-apple", List.of("red-pear", "red-plum"), List.of("fruit", "fruit")));
    }
}
