package org.interdict.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Run store, then statistics, then figures, then report: nothing downstream is read upstream. And each rule bites. */
class ArchitectureTest {
    private static final JavaClasses RESULTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.interdict.results");
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("org.interdict.fixture.results");

    private static final List<ArchRule> RULES = List.of(
            noClasses()
                    .that()
                    .resideInAPackage("..results.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..results.statistics..", "..results.figure..", "..results.report.."),
            noClasses()
                    .that()
                    .resideInAPackage("..results.statistics..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..results.figure..", "..results.report.."),
            noClasses()
                    .that()
                    .resideInAPackage("..results.figure..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..results.report.."),
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
            slices().matching("..results.(*)..").should().beFreeOfCycles());

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
}
