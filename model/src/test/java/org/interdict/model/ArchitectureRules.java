package org.interdict.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interdict.model.measure.Measure;

/** The arrows of the model's rooms, and what no room may reach for. */
final class ArchitectureRules {
    /**
     * Which rooms a room may see, besides itself. {@code scenario} holds plain settings, so it lies at the bottom: the world and all
     * above read it.
     */
    static final Map<String, Set<String>> ARROWS = arrows();

    private static final Pattern ROOM = Pattern.compile("org\\.interdict\\.(?:fixture\\.)?model\\.(\\w+).*");

    /** The functions of {@link Math} that the Java specification lets differ in the last digits between virtual machines. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log", "log10", "log1p", "pow",
            "sinh", "cosh", "tanh", "hypot", "cbrt");

    private ArchitectureRules() {}

    /** All rules of the module. */
    static final List<ArchRule> ALL = List.of(
            arrowsPointOneWay(),
            noCycles(),
            mechanismsDoNotSeeEachOther(),
            policiesDoNotSeeEachOther(),
            familiesOfMeasuresDoNotSeeEachOther(),
            masonOnlyInSimulation(),
            chanceIsKeyed(),
            noClock(),
            noFiles(),
            functionsAreReproducible(),
            noParallelStreams());

    static ArchRule arrowsPointOneWay() {
        return classes().should(new ArchCondition<>("see only the rooms that the arrows allow") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String from = room(item);
                if (!ARROWS.containsKey(from)) {
                    if (!item.getSimpleName().equals("package-info")) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getName() + " stands in no room of the model"));
                    }
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String to = room(dependency.getTargetClass());
                    if (!to.isEmpty() && !to.equals(from) && !ARROWS.get(from).contains(to)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        });
    }

    static ArchRule noCycles() {
        return slices().matching("..model.(**)").should().beFreeOfCycles();
    }

    static ArchRule mechanismsDoNotSeeEachOther() {
        return doNotSeeEachOther("mechanism", implementing("mechanism", "Mechanism"));
    }

    static ArchRule policiesDoNotSeeEachOther() {
        return doNotSeeEachOther("policy", implementing("policy", "Policy"));
    }

    static ArchRule familiesOfMeasuresDoNotSeeEachOther() {
        return doNotSeeEachOther(
                "family of measures",
                describe(
                        "a family of measures",
                        type -> room(type).equals("measure")
                                && type.getFields().stream()
                                        .anyMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                                && field.getType().getAllInvolvedRawTypes().stream()
                                                        .anyMatch(each -> each.isEquivalentTo(Measure.class)))));
    }

    private static DescribedPredicate<JavaClass> implementing(String room, String type) {
        return describe(
                "a concrete " + type,
                candidate -> room(candidate).equals(room)
                        && !candidate.isInterface()
                        && !candidate.getModifiers().contains(JavaModifier.ABSTRACT)
                        && candidate.getAllRawInterfaces().stream()
                                .anyMatch(each -> each.getSimpleName().equals(type)));
    }

    /** Members of one room meet in the world alone; what they share stands beside them and is no member itself. */
    private static ArchRule doNotSeeEachOther(String noun, DescribedPredicate<JavaClass> member) {
        return classes().should(new ArchCondition<>("see no other " + noun + " if they are one") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                JavaClass from = outermost(item);
                if (!member.test(from)) {
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass to = outermost(dependency.getTargetClass().getBaseComponentType());
                    if (!to.equals(from) && member.test(to)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        });
    }

    static ArchRule masonOnlyInSimulation() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..model.simulation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec.util..")
                .because("MASON is the clock, and only the simulation reads it");
    }

    static ArchRule chanceIsKeyed() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "draw from a hidden state",
                        type -> Set.of(
                                                "java.util.Random",
                                                "java.util.SplittableRandom",
                                                "java.util.concurrent.ThreadLocalRandom",
                                                "java.security.SecureRandom")
                                        .contains(type.getName())
                                || type.getPackageName().startsWith("org.apache.commons.math3.random")
                                || type.getPackageName().startsWith("org.apache.commons.rng")))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(StrictMath.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "identityHashCode", Object.class)
                .because("every draw is a function of its key");
    }

    static ArchRule noClock() {
        return noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .accessTargetWhere(describe(
                        "a clock",
                        access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                                && Set.of("now", "systemUTC", "systemDefaultZone", "system")
                                        .contains(access.getName())))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("the wall clock has no part in a result");
    }

    static ArchRule noFiles() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "reach for files or the network",
                        type -> type.getPackageName().startsWith("java.nio.file")
                                || type.getPackageName().startsWith("java.nio.channels")
                                || type.getPackageName().startsWith("java.net")
                                || isFile(type)))
                .because("the model reads and writes no file; a checkpoint goes through a stream");
    }

    static ArchRule functionsAreReproducible() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe("a function of Math that may differ between JVMs", ArchitectureRules::isInexact))
                .because("same input, same bytes, on every JVM: use StrictMath or FastMath of Commons Math");
    }

    static ArchRule noParallelStreams() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("a parallel stream", ArchitectureRules::isParallel))
                .because("sums must not hang on the number of threads");
    }

    private static boolean isFile(JavaClass type) {
        String name = type.getSimpleName();
        return type.getPackageName().equals("java.io") && (name.startsWith("File") || name.equals("RandomAccessFile"));
    }

    private static boolean isParallel(JavaAccess<?> access) {
        boolean onStream = access.getTargetOwner().getPackageName().startsWith("java.util.stream");
        return access.getName().equals("parallelStream") || (access.getName().equals("parallel") && onStream);
    }

    private static boolean isInexact(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Math.class) && INEXACT.contains(access.getName());
    }

    private static String room(JavaClass type) {
        Matcher matcher = ROOM.matcher(type.getBaseComponentType().getPackageName());
        return matcher.matches()
                        && type.getBaseComponentType().getPackageName().startsWith("org.interdict")
                        && matcher.group(1) != null
                ? matcher.group(1)
                : "";
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static Map<String, Set<String>> arrows() {
        Set<String> below = Set.of("unit", "random", "scenario", "population", "venue", "world");
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("unit", Set.of());
        arrows.put("random", Set.of("unit"));
        arrows.put("scenario", Set.of("unit"));
        arrows.put("population", Set.of("unit", "random"));
        arrows.put("venue", Set.of("unit", "random"));
        arrows.put("world", Set.of("unit", "random", "scenario", "population", "venue"));
        arrows.put("mechanism", below);
        arrows.put("policy", below);
        arrows.put("measure", below);
        Set<String> listed =
                Set.of("unit", "random", "scenario", "population", "venue", "world", "mechanism", "policy", "measure");
        arrows.put("catalogue", listed);
        Set<String> all = new HashSet<>(listed);
        all.add("catalogue");
        arrows.put("simulation", all);
        return arrows;
    }
}
