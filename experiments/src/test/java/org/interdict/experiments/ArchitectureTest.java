package org.interdict.experiments;

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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Definition, then design, then run, then analysis; studies beside the runs; the two faces on top, and apart. And each rule bites. */
class ArchitectureTest {
    private static final JavaClasses EXPERIMENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.interdict.experiments");
    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages("org.interdict.fixture.experiments");

    private static final List<ArchRule> RULES = List.of(
            notSeen("definition", "design", "run", "study", "analysis", "cli", "web"),
            notSeen("design", "run", "study", "analysis", "cli", "web"),
            notSeen("run", "study", "analysis", "cli", "web"),
            notSeen("study", "design", "run", "analysis", "cli", "web"),
            noClasses()
                    .that()
                    .resideInAPackage("..experiments.analysis..")
                    .should(callMethodsOfTargetsOtherThan("forCalibration", "all", "ids", "only"))
                    .because("targets of role V are held out: whoever fits the model gets those of role C only"),
            notSeen("analysis", "cli", "web"),
            notSeen("cli", "web"),
            notSeen("web", "cli"),
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
            slices().matching("..experiments.(*)..").should().beFreeOfCycles());

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

    private static ArchCondition<JavaClass> callMethodsOfTargetsOtherThan(String... allowed) {
        DescribedPredicate<JavaMethodCall> predicate = DescribedPredicate.describe(
                "a method of Targets other than " + String.join(", ", allowed),
                call -> call.getTargetOwner().getName().equals("org.interdict.experiments.validation.pattern.Targets")
                        && !List.of(allowed).contains(call.getName()));
        return ArchConditions.callMethodWhere(predicate);
    }

    /** Rooms are still being built: a rule over one that is empty holds, and bites on the fixtures all the same. */
    private static ArchRule notSeen(String room, String... above) {
        String[] packages =
                Stream.of(above).map(each -> "..experiments." + each + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("..experiments." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }
}
