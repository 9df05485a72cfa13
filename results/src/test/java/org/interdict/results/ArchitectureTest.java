package org.interdict.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.interdict.fixture.results.report.ablation.AblationThatReadsComparisons;
import org.interdict.fixture.results.statistics.StatisticsThatReadFigures;
import org.interdict.fixture.results.statistics.drawn.DrawnThatReadsTipping;
import org.interdict.fixture.results.store.StoreThatReadsStatistics;
import org.interdict.fixture.results.store.runs.RunsThatReadCalibrations;
import org.interdict.results.store.folder.Database;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each room sees only those below it; the rooms of one floor do not see one another. And each rule bites. */
class ArchitectureTest {
    private static final JavaClasses RESULTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.interdict.results");
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("org.interdict.fixture.results");

    private static final List<ArchRule> RULES = List.of(
            classes().should(Rooms.seeOnlyWhatTheyMay()),
            classes().should(Rooms.standInAKnownRoom()),
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..results.store..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Database.class)
                    .because("only the store knows its tables"),
            noClasses().should().dependOnClassesThat().resideInAPackage("..experiments.."),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("sim..", "ec.util..")
                    .because("MASON is the clock, and only the simulation reads it"),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Random")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("same input, same bytes: chance is a published generator with a stated seed"),
            slices().matching("..results.(**)").should().beFreeOfCycles());

    @TestFactory
    Stream<DynamicTest> theResultsKeepTheRules() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(RESULTS)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertTrue(rule.evaluate(FIXTURES).hasViolation())));
    }

    @Test
    void theArrowsNameWhatBreaksThem() {
        List<String> broken = classes()
                .should(Rooms.seeOnlyWhatTheyMay())
                .evaluate(FIXTURES)
                .getFailureReport()
                .getDetails();
        for (Class<?> from : List.of(
                StoreThatReadsStatistics.class,
                StatisticsThatReadFigures.class,
                DrawnThatReadsTipping.class,
                RunsThatReadCalibrations.class,
                AblationThatReadsComparisons.class)) {
            assertTrue(broken.stream().anyMatch(line -> line.contains(from.getName())), from.getName());
        }
    }
}
