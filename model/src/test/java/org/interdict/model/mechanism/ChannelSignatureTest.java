package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Timing;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * What channels and reactions do to policies, on paired seeds. Directions hold in the sum over {@value Twins#SEEDS} seeds; each margin is far from what chance
 * moves between pairs.
 */
class ChannelSignatureTest {
    private static final String UNTREATED = "channels.stockP2pNetwork";
    private static final Object[] WEB = {"channels", 1.0, "treated", "clear-web"};
    private static final String VISITS = "activity.openVisits";
    private static final String STOCK = "channels.stockClearWebPlatform";
    private static final String VIEWS = "harm.openExposures";

    private static double sum(Twins twins, String measure) {
        return Arrays.stream(twins.total(measure)).sum();
    }

    /** Relative change of a sum against the same world without the policy. */
    private static double change(Twins world, String measure, String policy, Object... values) {
        return sum(world.under(policy, Timing.DEFAULT, values), measure) / sum(world, measure) - 1;
    }

    private static Twins passive(Twins world) {
        return world.with("channel.substitution", 0)
                .with("channel.circumvention", 0)
                .with("channel.shortage", 0)
                .with("channel.toForums", 0);
    }

    /** One way blocked: nearly all go elsewhere; all blocked: use falls by more than in proportion (Danaher et al. 2020). */
    @Test
    void blockingOneWayMovesPersonsBlockingAllReducesUse() {
        Twins world = Twins.world().without("signals");
        double one = change(world, VISITS, "search-blocking", "channels", 1.0, "blocked", 1.0, "treated", "clear-web");
        double all = change(world, VISITS, "search-blocking", "channels", 1.0, "blocked", 1.0);
        assertTrue(one > -0.2, "one way: " + one);
        assertTrue(all < -0.2 && all < 3 * one, "one way: " + one + ", all ways: " + all);
        double away = change(
                world,
                "channels.visitsP2pNetwork",
                "search-blocking",
                "channels",
                1.0,
                "blocked",
                1.0,
                "treated",
                "clear-web");
        assertTrue(away > 0.2, "untreated channel: " + away);
    }

    @Test
    void withoutSubstitutionBlockingTakesAllThatItStops() {
        Twins world = Twins.world().without("signals");
        double reacting = change(world, VISITS, "search-blocking", WEB);
        double still = change(passive(world), VISITS, "search-blocking", WEB);
        assertTrue(still < 2 * reacting && still < -0.08, "with " + reacting + ", without " + still);
    }

    /** Fewer get in by blocked ways; those who find nothing apply to forums, as far as this reaction is on. */
    @Test
    void whoIsTurnedAwayAppliesToForums() {
        Twins none = Twins.world().without("signals").with("channel.toForums", 0);
        Twins some = none.with("channel.toForums", 1);
        double without = change(none, "activity.newMembers", "search-blocking", "channels", 1.0);
        double with = change(some, "activity.newMembers", "search-blocking", "channels", 1.0);
        assertTrue(with > without + 0.03, "with " + with + ", without " + without);
    }

    @Test
    void warningsKeepTheCasualAwayAndTheDrivenStay() {
        Twins warned = Twins.world().under("warning-messages", Timing.DEFAULT, "coverage", 1.0);
        double left = sum(warned, "channels.leftForGood");
        assertTrue(left > 60, "left for good: " + left);
        double before = Arrays.stream(Twins.world().each(ChannelSignatureTest::driveOfSearchers))
                .sum();
        double after = Arrays.stream(warned.each(ChannelSignatureTest::driveOfSearchers))
                .sum();
        assertTrue(after > 1.03 * before, "mean drive of searchers: " + before + " and " + after);
        assertEquals(0, sum(warned.without("signals"), "channels.leftForGood"));
    }

    private static double driveOfSearchers(World world) {
        double drive = 0;
        double searchers = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            if (world.persons.at(slot, Stage.SEARCHING)) {
                drive += world.persons.traits.drive(slot);
                searchers++;
            }
        }
        return drive / searchers;
    }

    @Test
    void aWarningLeadsIntoHelpAsFarAsThereArePlaces() {
        Twins world = Twins.world().with("signals.help", 0.1).with("signals.placesKept", 7);
        Object[] link = {"coverage", 1.0, "helpLink", 1.0};
        double few = sum(
                world.with("signals.places", 0.001).under("warning-messages", Timing.DEFAULT, link),
                "channels.helpedAfterWarning");
        double many = sum(
                world.with("signals.places", 1).under("warning-messages", Timing.DEFAULT, link),
                "channels.helpedAfterWarning");
        assertTrue(many > few + 20, "few places: " + few + ", many: " + many);
        assertEquals(0, sum(world, "channels.helpedAfterWarning"));
    }

    /** Crawlers have a ceiling, and the more the fewer hosts cooperate. */
    @Test
    void crawlersHaveACeilingAndNeedHosts() {
        double fast = change(Twins.world(), VIEWS, "crawler-removal", "crawlAdded", 31.0);
        double faster = change(Twins.world(), VIEWS, "crawler-removal", "crawlAdded", 999.0);
        assertEquals(fast, faster, 0.05, "32 and 1,000 times as fast");
        Twins refusing = Twins.world()
                .with("removal.otherScaleDays", 300)
                .with("clearWeb.cooperative", 0)
                .with("cloud.cooperative", 0)
                .with("removal.cooperative", 0);
        double refused = change(refusing, VIEWS, "crawler-removal", "crawlAdded", 31.0);
        assertTrue(refused > fast / 2, "hosts refuse: " + refused + ", as today: " + fast);
    }

    @Test
    void obligedHostsAddToWhatCrawlersDo() {
        Twins still = Twins.world().with("removal.relocation", 0).with("removal.otherScaleDays", 60);
        double moves =
                stockUnderObligations(still.with("removal.relocation", 0.8).with("removal.relocationDays", 1));
        double stays = stockUnderObligations(still);
        double none = sum(still.under("crawler-removal", Timing.DEFAULT, "crawlAdded", 7.0), STOCK);
        assertTrue(stays < 0.97 * none, "obliged " + stays + ", not " + none);
        assertTrue(moves > stays, "suppliers move: " + moves + ", stay: " + stays);
    }

    private static double stockUnderObligations(Twins world) {
        Twins crawled = world.under("crawler-removal", Timing.DEFAULT, "crawlAdded", 7.0);
        return sum(crawled.and("hosting-obligations", Timing.DEFAULT, "coverage", 1.0, "answering", 1.0), STOCK);
    }

    /** Suppliers answer scarcity: it takes back a part of what detection does. */
    @Test
    void suppliersTakeBackAPartOfWhatDetectionDoes() {
        Object[] all = {"coverage", 1.0};
        double still = change(Twins.world().with("removal.supplierResponse", 0), VIEWS, "platform-detection", all);
        double answering = change(Twins.world().with("removal.supplierResponse", 1), VIEWS, "platform-detection", all);
        assertTrue(answering > still + 0.02, "answering " + answering + ", still " + still);
    }

    /** Who gets in by an open way finds what persons shared there. */
    @Test
    void whatIsSharedInAChannelIsReadThere() {
        Twins none = Twins.world().with("removal.fromPersons", 0);
        Twins half = Twins.world().with("removal.fromPersons", 0.5);
        double without = change(none, UNTREATED, "search-blocking", WEB);
        double with = change(half, UNTREATED, "search-blocking", WEB);
        assertEquals(0, without, 1e-9);
        assertTrue(with > 0.01, "stock of the untreated channel: " + with);
    }
}
