package org.interdict.model.mechanism.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.interdict.model.world.channel.ChannelTraits;
import org.junit.jupiter.api.Test;

/** One item on a board; notices find everything at once, and nothing comes back. */
class RemovalTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int WEB = VenueKind.CLEAR_WEB_PLATFORM.ordinal();
    private static final double CLOSE = 1e-9;

    private final World world = TinyWorld.withMembers(10, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "removal.found", 1.0,
            "removal.findDays", 0.0,
            "removal.cooperative", 1.0,
            "removal.cooperativeDays", 0.0,
            "removal.reupload", 0.0));

    private int goneOn(PostKind kind) {
        world.boards.write(0, 3, world.persons.entryDay(3), kind.ordinal(), 0, 0.5);
        world.ledger.post(3, FORUM, 0, -1, -1, 0, kind.ordinal(), 0);
        step();
        return world.boards.goneOn(0);
    }

    private void step() {
        new Removal(ParameterDeclaration.read(Removal.Parameters.class, parameters)).step(world);
    }

    @Test
    void anItemThatIsFoundIsGoneTheNextDay() {
        assertEquals(world.day + 1, goneOn(PostKind.ITEM));
    }

    @Test
    void talkIsNotRemoved() {
        assertTrue(goneOn(PostKind.DISCUSSION) > world.day + 1);
    }

    @Test
    void whatIsNotFoundStays() {
        parameters.put("removal.found", 0.0);
        assertTrue(goneOn(PostKind.ITEM) > world.day + 1);
    }

    @Test
    void aHostThatDoesNotCooperateTakesLonger() {
        parameters.putAll(Map.of("removal.cooperative", 0.0, "removal.otherScaleDays", 1_000.0));
        assertTrue(goneOn(PostKind.ITEM) > world.day + 1);
    }

    @Test
    void noCrawlingFindsMoreThanTheCeiling() {
        parameters.putAll(Map.of("removal.found", 0.3, "removal.ceiling", 0.6));
        Removal.Parameters set = ParameterDeclaration.read(Removal.Parameters.class, parameters);
        assertEquals(0.3, Removal.finding(set, 1), CLOSE, "as today");
        assertEquals(0.45, Removal.finding(set, 2), CLOSE, "0.6 (1 - (1/2)^2)");
        assertEquals(0.6, Removal.finding(set, 1_000), CLOSE, "the ceiling");
    }

    @Test
    void whatIsBlockedDoesNotArrive() {
        parameters.putAll(Map.of("removal.fromPersons", 0.0, "removal.supplierResponse", 0.0, "removal.found", 0.0));
        double uploads = web().uploads().value();
        double unlisted = web().unlisted().value();
        world.channels.blockedListed[WEB] = 0.75;
        step();
        double gone = 1 / web().lifeDays().value();
        assertEquals((1 - unlisted) * (1 - gone) + uploads * (1 - unlisted) / 4, world.channels.listed[WEB], CLOSE);
        assertEquals(unlisted * (1 - gone) + uploads * unlisted, world.channels.unlisted[WEB], CLOSE);
    }

    @Test
    void suppliersAnswerScarcity() {
        parameters.putAll(Map.of("removal.fromPersons", 0.0, "removal.found", 0.0, "removal.supplierResponse", 1.0));
        world.channels.listed[WEB] = 0.25;
        world.channels.unlisted[WEB] = 0;
        step();
        double gone = 1 / web().lifeDays().value();
        double uploads = web().uploads().value() / 0.25 * (1 - web().unlisted().value());
        assertEquals(0.25 * (1 - gone) + uploads, world.channels.listed[WEB], CLOSE);
    }

    @Test
    void whatPersonsShareIsMetThere() {
        parameters.put("removal.fromPersons", 0.5);
        step();
        double without = world.channels.stock(WEB);
        double p2p = world.channels.stock(VenueKind.P2P_NETWORK.ordinal());
        World other = TinyWorld.withMembers(10, FORUM);
        other.channels.shared[WEB] = 100;
        new Removal(ParameterDeclaration.read(Removal.Parameters.class, parameters)).step(other);
        assertTrue(other.channels.stock(WEB) > without);
        assertEquals(p2p, other.channels.stock(VenueKind.P2P_NETWORK.ordinal()), CLOSE);
        assertEquals(0, other.channels.shared[WEB], "counted once");
    }

    /** With hosts that refuse for years, crawling a hundred times as much takes next to nothing down. */
    @Test
    void crawlersNeedHostsThatAnswer() {
        parameters.putAll(Map.of("removal.found", 0.5, "removal.findDays", 5.0, "removal.otherScaleDays", 2_000.0));
        double refused = fall(Map.of("clearWeb.cooperative", 0.0));
        double answered = fall(Map.of("clearWeb.cooperative", 1.0));
        assertTrue(answered > 0.2, "hosts that answer: " + answered);
        assertTrue(refused < answered / 5, "hosts that refuse: " + refused + ", that answer: " + answered);
    }

    /** By what share a hundredfold speed of notices lowers the stock after 300 days. */
    private double fall(Map<String, Double> change) {
        double[] stock = new double[2];
        for (int fast = 0; fast < 2; fast++) {
            World tried = TinyWorld.ofOutsiders(change);
            for (int day = 0; day < 300; day++) {
                tried.beginDay();
                tried.levers.notices = fast == 1 ? 100 : 1;
                new Removal(ParameterDeclaration.read(Removal.Parameters.class, parameters)).step(tried);
            }
            stock[fast] = tried.channels.stock(WEB);
        }
        return 1 - stock[1] / stock[0];
    }

    @Test
    void suppliersMoveAwayFromObligedHosts() {
        parameters.putAll(Map.of("removal.relocation", 0.5, "removal.relocationDays", 1.0));
        world.levers.hosts = 0.4;
        step();
        assertEquals(0.2, world.channels.moved, CLOSE);
        assertEquals(0.2, ChannelStock.obliged(world), CLOSE);
    }

    private ChannelTraits web() {
        return world.channels.traits(WEB);
    }
}
