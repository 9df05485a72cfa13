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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interdict.model.measure.Measure;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/** The arrows of the model's rooms, and what no room may reach for. */
final class ArchitectureRules {
    /**
     * Which rooms a room may see, besides itself; a room is a package. {@code scenario} holds plain settings, so it lies at the bottom: the
     * world and all above read it.
     */
    static final Map<String, Set<String>> ARROWS = arrows();

    private static final Pattern ROOM = Pattern.compile("org\\.interdict\\.(?:fixture\\.)?model\\.([\\w.]+)");

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
            policiesSeeAView(),
            measuresSeeAView(),
            policiesAndMeasuresWriteNothingElse(),
            onlyTheWorldMovesItsDay(),
            mechanismsDoNotReadAhead(),
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
                        type -> hall(type).equals("measure")
                                && type.getFields().stream()
                                        .anyMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                                && field.getType().getAllInvolvedRawTypes().stream()
                                                        .anyMatch(each -> each.isEquivalentTo(Measure.class)))));
    }

    static ArchRule policiesSeeAView() {
        return seeOfTheWorld(
                "policy",
                Set.of("PolicyView", "TargetSelection", "Levers", "LeadOrder", "Order", "Orders", "TargetRule"));
    }

    static ArchRule measuresSeeAView() {
        return seeOfTheWorld("measure", Set.of("MeasureView", "HarmWeights", "Survey", "Tally"));
    }

    private static ArchRule seeOfTheWorld(String hall, Set<String> types) {
        return classes().should(new ArchCondition<>("see of the world only " + types + ", if they are in " + hall) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!hall(item).equals(hall)) {
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass to = outermost(dependency.getTargetClass().getBaseComponentType());
                    if (to.getPackageName().startsWith("org.interdict.model.world")
                            && !types.contains(to.getSimpleName())) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        });
    }

    /** What a view gives may have public fields: a policy writes those of levers and orders, a measure none. */
    static ArchRule policiesAndMeasuresWriteNothingElse() {
        Set<String> written = Set.of("Levers", "Order");
        return noClasses()
                .that(describe(
                        "are policies or measures",
                        type -> Set.of("policy", "measure").contains(hall(type))))
                .should()
                .setFieldWhere(describe(
                        "a field of the world other than a lever or an order",
                        access -> access.getTargetOwner().getPackageName().startsWith("org.interdict.model.")
                                && !access.getTargetOwner().equals(access.getOriginOwner())
                                && !written.contains(access.getTargetOwner().getSimpleName())))
                .because("policies meet mechanisms in levers and orders alone, and a measure reads");
    }

    static ArchRule onlyTheWorldMovesItsDay() {
        return noClasses()
                .that(describe("are not the world", type -> !type.isEquivalentTo(World.class)))
                .should()
                .setField(World.class, "day")
                .because("the calendar stands at the same day");
    }

    /** Reading ahead is for the walks of the world; whoever goes over persons or visits takes a walk. */
    static ArchRule mechanismsDoNotReadAhead() {
        Set<String> lists = Set.of("due", "dueStage", "dues", "visitor", "browser", "browsers");
        return noClasses()
                .that(describe("are mechanisms", type -> hall(type).equals("mechanism")))
                .should()
                .accessTargetWhere(describe(
                        "a method that reads ahead, or a list that a walk goes over",
                        access -> access.getName().startsWith("glance")
                                || access.getName().startsWith("ahead")
                                || access.getTargetOwner().isEquivalentTo(Ledger.class)
                                        && lists.contains(access.getName())))
                .because("caches are the business of the engine");
    }

    private static DescribedPredicate<JavaClass> implementing(String room, String type) {
        return describe(
                "a concrete " + type,
                candidate -> hall(candidate).equals(room)
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
                .because("sums must not depend on the number of threads");
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

    /** The package of a class of the model, or of a fixture that stands for one; empty for other classes. */
    private static String room(JavaClass type) {
        Matcher matcher = ROOM.matcher(type.getBaseComponentType().getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The first part of the room. */
    private static String hall(JavaClass type) {
        return room(type).split("\\.")[0];
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static Map<String, Set<String>> arrows() {
        Set<String> ground = Set.of("unit", "random", "scenario", "population", "venue");
        Set<String> parts =
                Set.of("world.birth", "world.channel", "world.lever", "world.person", "world.policing", "world.state");
        Set<String> world = union(ground, parts, Set.of("world"));
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("unit", Set.of());
        arrows.put("random", Set.of("unit"));
        arrows.put("scenario", Set.of("unit"));
        arrows.put("population", Set.of("unit", "random"));
        arrows.put("venue", Set.of("unit", "random"));
        arrows.put("world.lever", Set.of());
        arrows.put("world.birth", ground);
        arrows.put("world.channel", union(ground, Set.of("world.lever")));
        arrows.put("world.state", union(ground, Set.of("world.birth")));
        arrows.put("world.policing", union(ground, Set.of("world.birth", "world.lever", "world.state")));
        arrows.put("world.person", union(ground, Set.of("world.birth", "world.lever", "world.state")));
        arrows.put("world", union(ground, parts));
        arrows.put("world.check", world);
        arrows.put("mechanism", world);
        Set<String> mechanisms =
                rooms("mechanism", "channel", "entry", "community", "learning", "offending", "response");
        mechanisms.forEach(room -> arrows.put(room, union(world, Set.of("mechanism"))));
        arrows.put("policy", world);
        Set<String> policies = rooms("policy", "policing", "platform", "prevention");
        policies.forEach(room -> arrows.put(room, union(world, Set.of("policy"))));
        arrows.put("measure", world);
        Set<String> listed =
                union(world, mechanisms, policies, Set.of("world.check", "mechanism", "policy", "measure"));
        arrows.put("catalogue", listed);
        arrows.put("simulation", union(listed, Set.of("catalogue")));
        return arrows;
    }

    private static Set<String> rooms(String hall, String... rooms) {
        return Arrays.stream(rooms).map(room -> hall + "." + room).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Arrays.stream(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
