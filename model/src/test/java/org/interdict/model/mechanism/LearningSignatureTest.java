package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * What the four parts of social learning and the processes of the mind leave behind, and what is gone without them.
 *
 * <p>"Without it, x leaves y alone" is exact: the strength of x on y, changed in the scenario, changes no measure on any day; such an
 * assertion cannot fail by chance. A direction with the mechanism is asserted in all {@value Twins#SEEDS} paired worlds, which a mechanism
 * without effect passes with probability 2<sup>-6</sup>, 1.6 %, if it changes anything at all. Correlations are asserted in each world at
 * |t| &gt; 4, which chance passes with less than 10<sup>-4</sup> each.
 */
class LearningSignatureTest {
    private static final double CLEAR = 4;

    @Test
    void withoutDifferentialAssociationActsDoNotFollowExposure() {
        Twins with = Twins.world();
        Twins without = with.without("differential-association");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::association)));
        unmoved(without, "visits.associationEffect", "pathway.associationEffect");
        with.worlds()
                .forEach(world -> assertClear(Twins.among(world, contact(world), world.persons.mind::association)));
        raises(with, "visits.associationEffect", 1.5);
    }

    @Test
    void withoutDefinitionsDistortionDoesNotRiseWithContact() {
        // Acts raise distortion too: that part is taken out, so that what is left is learned.
        Twins with = Twins.world().without("cognitive-distortion");
        Twins without = with.without("definitions");
        without.worlds().forEach(world -> assertEquals(0, Twins.count(world, slot -> moved(world.persons, slot))));
        with.worlds()
                .forEach(world -> assertClear(Twins.among(
                        world,
                        contact(world),
                        slot -> world.persons.mind.meanDistortion(slot) - longTerm(world.persons, slot))));
        // Nor do members then differ from outsiders of the same tenure class: nobody has moved from the own level.
        Twins mixed = Twins.world();
        assertEquals(
                Twins.SEEDS,
                Twins.greater(
                        mixed.each(LearningSignatureTest::learned),
                        with.without("definitions").each(LearningSignatureTest::learned)));
    }

    @Test
    void withoutDifferentialReinforcementRepliesLeaveLaterPostingAlone() {
        Twins with = Twins.world();
        Twins without = with.without("differential-reinforcement");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::replies)));
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::reinforcement)));
        unmoved(without, "visits.repliesEffect", "visits.reinforcementEffect", "pathway.reinforcementEffect");
        assertEquals(
                Twins.SEEDS,
                Twins.greater(
                        with.with("visits.repliesEffect", 0).total("activity.posts"),
                        with.with("visits.repliesEffect", 3).total("activity.posts")),
                "replies in mind lower posting");
    }

    @Test
    void withoutImitationAdmiredSourcesLeaveActivityAlone() {
        Twins with = Twins.world();
        Twins without = with.without("imitation");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::imitation)));
        unmoved(without, "visits.imitationEffect", "pathway.imitationEffect");
        raises(with, "visits.imitationEffect", 3);
    }

    @Test
    void withoutCognitiveDistortionThereIsNoSpikeAndNoRiseAfterAnAct() {
        Twins with = Twins.world();
        Twins without = with.without("cognitive-distortion");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::shortTerm)));
        with.worlds().forEach(world -> assertTrue(largest(world, world.persons.mind::shortTerm) > 0.2));
        assertTrue(fallen(without) > 100, "distortions fall back between visits: forgetting belongs to no process");
        // Post hoc: without what is learned, those who shared stand above their own level, others do not.
        Twins alone = with.without("definitions");
        for (World world : alone.worlds()) {
            Population persons = world.persons;
            assertTrue(largest(world, slot -> persons.activity.items(slot) > 0 ? above(persons, slot) : 0) > 0.01);
            assertEquals(0, largest(world, slot -> persons.activity.items(slot) > 0 ? 0 : above(persons, slot)), 1e-6);
        }
    }

    @Test
    void withoutNeutralisationAccountsDoNotFollowActs() {
        // What is learned from others is taken out.
        Twins with = Twins.world().without("definitions");
        Twins without = with.without("neutralisation");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::neutralisation)));
        // Without condemnation felt, accounts stand just where acts went before.
        for (World world : with.with("neutralisation.condemned", 0).worlds()) {
            Population persons = world.persons;
            assertEquals(0, largest(world, slot -> acted(persons, slot) ? 0 : persons.mind.neutralisation(slot)));
            assertTrue(largest(world, slot -> acted(persons, slot) ? persons.mind.neutralisation(slot) : 0) > 0.02);
        }
        raises(with, "neutralisation.afterAct", 0.05);
    }

    @Test
    void withoutNormalisationPerceivedPrevalenceDoesNotRiseWithContact() {
        Twins with = Twins.world();
        Twins without = with.without("normalisation");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::prevalence)));
        unmoved(without, "pathway.prevalenceEffect");
        for (World world : with.worlds()) {
            assertClear(Twins.among(world, contact(world), world.persons.mind::prevalence));
            assertTrue(mean(world, true) > 5 * mean(world, false), "members see more of it than outsiders");
        }
    }

    @Test
    void withoutMarginalisationNobodyBelongs() {
        Twins with = Twins.world();
        Twins without = with.without("marginalisation");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::belonging)));
        unmoved(without, "engagement.belongingWeight", "help.belongingHold");
        with.worlds().forEach(world -> assertTrue(largest(world, world.persons.mind::belonging) > 0.3));
        assertFalse(Arrays.deepEquals(
                with.daily(), with.with("engagement.belongingWeight", 0).daily()));
    }

    @Test
    void withoutEngagementVisitsFall() {
        Twins with = Twins.world();
        Twins without = with.without("engagement");
        without.worlds().forEach(world -> assertEquals(0, largest(world, world.persons.mind::engagement)));
        assertEquals(Twins.SEEDS, Twins.greater(with.total("activity.visits"), without.total("activity.visits")));
    }

    private static boolean acted(Population persons, int slot) {
        return persons.has(slot, Flag.VIEWED);
    }

    /** Mean rise above the own level among members. */
    private static double learned(World world) {
        double sum = 0;
        double members = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            if (Stage.member(world.persons.stage(slot))) {
                sum += above(world.persons, slot);
                members++;
            }
        }
        return sum / members;
    }

    private static boolean moved(Population persons, int slot) {
        return IntStream.range(0, Mind.THEORIES)
                .anyMatch(theory -> persons.mind.distortion(slot, theory) != persons.traits.longTerm(slot, theory));
    }

    private static double above(Population persons, int slot) {
        return persons.mind.meanDistortion(slot) - longTerm(persons, slot);
    }

    private static double longTerm(Population persons, int slot) {
        double sum = 0;
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            sum += persons.traits.longTerm(slot, theory);
        }
        return sum / Mind.THEORIES;
    }

    private static double mean(World world, boolean members) {
        double sum = 0;
        double n = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            int stage = world.persons.stage(slot);
            if (members ? Stage.member(stage) : stage == Stage.OUTSIDE.ordinal()) {
                sum += world.persons.mind.prevalence(slot);
                n++;
            }
        }
        return sum / n;
    }

    /**
     * Contact with peers as it shows in a person: engagement grows with each visit and fades between them, and none of these processes
     * moves it.
     */
    private static java.util.function.IntToDoubleFunction contact(World world) {
        return world.persons.mind::engagement;
    }

    private static double largest(World world, java.util.function.IntToDoubleFunction value) {
        return Twins.largest(world, value);
    }

    private static void assertClear(Twins.Correlation correlation) {
        assertTrue(correlation.n() > 50 && correlation.t() > CLEAR, () -> correlation + ", t " + correlation.t());
    }

    /** Each parameter, set to zero and then to one, changes nothing. */
    private static void unmoved(Twins twins, String... parameters) {
        Twins none = twins;
        Twins full = twins;
        for (String parameter : parameters) {
            none = none.with(parameter, 0);
            full = full.with(parameter, 1);
        }
        assertTrue(Arrays.deepEquals(none.daily(), full.daily()), () -> Arrays.toString(parameters));
    }

    private static void raises(Twins twins, String parameter, double value) {
        assertEquals(
                Twins.SEEDS,
                Twins.greater(
                        twins.with(parameter, value).total("activity.posts"),
                        twins.with(parameter, 0).total("activity.posts")),
                parameter + " raises posting");
    }

    /** Persons whose distortion is lower at the end than 20 days before, over all seeds. */
    private static int fallen(Twins twins) {
        int fallen = 0;
        for (int seed = 1; seed <= Twins.SEEDS; seed++) {
            var simulation = twins.start(seed);
            simulation.runThrough(Twins.DAYS - 21);
            Population before = simulation.world().persons.copy();
            simulation.runThrough(Twins.DAYS - 1);
            Population after = simulation.world().persons;
            for (int slot = 0; slot < after.size; slot++) {
                boolean same = before.entryDay(slot) == after.entryDay(slot);
                fallen += same && after.mind.meanDistortion(slot) < before.mind.meanDistortion(slot) - 1e-7 ? 1 : 0;
            }
        }
        return fallen;
    }
}
