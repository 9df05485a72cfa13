package org.interdict.experiments;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.stream.Stream;
import org.interdict.experiments.validation.pattern.Targets;
import org.interdict.fixture.experiments.analysis.AnalysisThatReadsACommand;
import org.interdict.fixture.experiments.analysis.compare.ComparisonThatReadsTipping;
import org.interdict.fixture.experiments.cli.command.CommandThatReadsAnAnalysis;
import org.interdict.fixture.experiments.definition.syntax.SyntaxThatReadsADesign;
import org.interdict.fixture.experiments.design.DesignThatReadsARun;
import org.interdict.fixture.experiments.run.RunThatReadsAnAnalysis;
import org.interdict.fixture.experiments.validation.instrument.InstrumentThatReadsARun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each room sees only those below it; analyses do not see one another; the command line is on top. And each rule bites. */
class ArchitectureTest {
    private static final JavaClasses EXPERIMENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.interdict.experiments");
    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages("org.interdict.fixture.experiments");

    private static final List<ArchRule> RULES = List.of(
            classes().should(Rooms.seeOnlyWhatTheyMay()),
            classes().should(Rooms.standInAKnownRoom()),
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..experiments.validation..", "..experiments.analysis.validate..")
                    .should(callMethodsOfTargetsOtherThan("forCalibration", "all", "ids", "only"))
                    .because("targets of role V are held out: what fits the model gets those of role C only"),
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
            slices().matching("..experiments.(**)").should().beFreeOfCycles());

    @TestFactory
    Stream<DynamicTest> theExperimentsKeepTheRules() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(EXPERIMENTS)));
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
                SyntaxThatReadsADesign.class,
                DesignThatReadsARun.class,
                RunThatReadsAnAnalysis.class,
                InstrumentThatReadsARun.class,
                AnalysisThatReadsACommand.class,
                ComparisonThatReadsTipping.class,
                CommandThatReadsAnAnalysis.class)) {
            assertTrue(broken.stream().anyMatch(line -> line.contains(from.getName())), from.getName());
        }
    }

    private static ArchCondition<JavaClass> callMethodsOfTargetsOtherThan(String... allowed) {
        DescribedPredicate<JavaMethodCall> predicate = DescribedPredicate.describe(
                "a method of Targets other than " + String.join(", ", allowed),
                call -> call.getTargetOwner().isEquivalentTo(Targets.class)
                        && !List.of(allowed).contains(call.getName()));
        return ArchConditions.callMethodWhere(predicate);
    }
}
