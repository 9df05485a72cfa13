package org.interdict.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.interdict.fixture.model.measure.FamilyThatReadsTheWorld;
import org.interdict.fixture.model.mechanism.entry.MechanismThatReadsAMechanism;
import org.interdict.fixture.model.mechanism.response.MechanismThatReadsAPolicy;
import org.interdict.fixture.model.policy.prevention.PolicyThatIsRead;
import org.interdict.fixture.model.population.PopulationThatReadsTheWorld;
import org.interdict.fixture.model.random.DrawsFromHiddenState;
import org.interdict.fixture.model.world.WorldWithClockAndFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The model keeps its arrows; and each rule bites, shown on classes that break it. */
class ArchitectureTest {
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.interdict.model");
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("org.interdict.fixture.model");

    @TestFactory
    Stream<DynamicTest> theModelKeepsTheRules() {
        return ArchitectureRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(MODEL)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return ArchitectureRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertTrue(rule.evaluate(FIXTURES).hasViolation())));
    }

    @Test
    void theArrowsNameWhatBreaksThem() {
        ArchRule arrows = ArchitectureRules.arrowsPointOneWay();
        assertViolates(arrows, MechanismThatReadsAPolicy.class, PolicyThatIsRead.class);
        assertViolates(arrows, PopulationThatReadsTheWorld.class, WorldWithClockAndFiles.class);
        assertFalse(text(arrows).contains(FamilyThatReadsTheWorld.class.getName()), "a measure may read the world");
    }

    @Test
    void oneMechanismMayNotReadAnother() {
        String text = text(ArchitectureRules.mechanismsDoNotSeeEachOther());
        assertTrue(text.contains(MechanismThatReadsAMechanism.class.getName()), text);
    }

    @Test
    void everyFunctionThatMayDifferIsSeen() {
        String text = text(ArchitectureRules.functionsAreReproducible());
        for (String function : List.of("exp", "log", "pow", "sin")) {
            assertTrue(text.contains("Math." + function + "("), function);
        }
        assertFalse(text.contains("Math.sqrt("), "the square root is exact");
    }

    @Test
    void hiddenStateIsSeenInEveryForm() {
        String text = text(ArchitectureRules.chanceIsKeyed());
        for (String form : List.of("java.util.Random", "Math.random()", "ThreadLocalRandom")) {
            assertTrue(text.contains(form), form);
        }
        assertTrue(text.contains(DrawsFromHiddenState.class.getName()));
    }

    private static void assertViolates(ArchRule rule, Class<?> from, Class<?> to) {
        boolean found = rule.evaluate(FIXTURES).getFailureReport().getDetails().stream()
                .anyMatch(line -> line.contains(from.getName()) && line.contains(to.getName()));
        assertTrue(found, from.getSimpleName() + " sees " + to.getSimpleName());
    }

    private static String text(ArchRule rule) {
        EvaluationResult result = rule.evaluate(FIXTURES);
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
