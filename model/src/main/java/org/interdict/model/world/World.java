package org.interdict.model.world;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.population.Act;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.birth.Genesis;
import org.interdict.model.world.birth.NewcomerTraits;
import org.interdict.model.world.birth.Places;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.lever.Orders;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Cases;
import org.interdict.model.world.policing.Operations;
import org.interdict.model.world.policing.Payers;
import org.interdict.model.world.policing.Plans;
import org.interdict.model.world.policing.TargetSelection;
import org.interdict.model.world.state.EventLog;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.Standings;
import org.interdict.model.world.state.Survey;
import org.interdict.model.world.state.Tally;

/**
 * The state of one run: persons, ties, venues, cases, agencies, what policies ask for, what happened today, and the draws. All of
 * it is copied by {@link #copy}, which makes a fork. Changes of stage and membership go through the methods here, so that counts
 * stay true.
 */
public final class World implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream PLACE = Stream.of(Domain.NETWORK, "venue.place");
    private static final int STAGES = Stage.values().length;
    /** Days that count as of late, [days]. */
    public static final int ACTIVE_WINDOW = 30;

    private static final int WINDOW_RING = 32;
    /** Departures of a day that there is room for at first. */
    private static final int LEAVING = 64;
    /** Persons whose rows are read ahead at a time. */
    private static final int AHEAD = 32;

    /** Size of the world. */
    public final WorldSettings settings;
    /** What persons are like. */
    public final NewcomerTraits newcomers;
    /** What places are like. */
    public final Places places;
    /** The weights of the harm index. */
    public final HarmWeights weights;
    /** The keyed draws. */
    public final Draws draws;
    /** Persons. */
    public final Population persons;
    /** What persons take from each part of social learning. */
    public final Susceptibility susceptibility;
    /** Reply ties. */
    public final Ties ties;
    /** Each person's next event. */
    public final Calendar calendar;
    /** Each person's departure from the population at risk. */
    public final Calendar departures;
    /** Venues. */
    public final Venues venues;
    /** Boards. */
    public final Boards boards;
    /** Status in each forum. */
    public final Standings standings;
    /** Cases whose victim is not identified. */
    public final Cases cases;
    /** Who has paid for live streams. */
    public final Payers payers;
    /** One agency a region. */
    public final Agency[] agencies;
    /** Operations against forums. */
    public final Operations operations;
    /** Cases that wait to be taken up. */
    public final Plans plans;
    /** What policies set. */
    public final Levers levers;
    /** What policies ask for. */
    public final Orders orders;
    /** What happened today. */
    public final Ledger ledger;
    /** Counts. */
    public final Tally tally;
    /** How agencies pick persons. */
    public final TargetSelection targets;
    /** The last look at everybody. */
    public final Survey survey;
    /** The event log. */
    public final EventLog events;

    /** Today; the evaluation starts on day 0, [day]. */
    public int day;
    /** Day whose points status is kept in. */
    public int statusBase;
    /** Unsupervised time online, 1 in normal times, [factor]. */
    public double unsupervisedTime = 1;
    /** Largest value of unsupervised time that the run comes to: bounds waits, and moves nothing else. */
    public double peakUnsupervisedTime = 1;
    /** Guardianship, [0, 1]. */
    public double guardianship;
    /** Informal social control, [0, 1]. */
    public double informalControl;
    /** Items that can be met on open channels, 1 in normal times, [factor]. */
    public double openItems = 1;
    /** Share of uploads to open channels that is blocked, [0, 1]. */
    public double blocked;
    /** Items shared on open channels today. */
    public double openShared;
    /** Closings by police that members have come to reckon with, a fading count weighted by how far each was known. */
    public double closingsInMind;
    /** How far a further closing by police would surprise those whom it strikes, 1 where none is in mind, (0, 1]. */
    public double surprise = 1;
    /** Closings by police that have not settled in members' minds yet, weighted likewise. */
    public double closingsUnsettled;
    /** Facilitators of live streams at work, [persons]. */
    public double facilitators;

    private final long[] stageCount = new long[STAGES];
    /** Sum of the mean distortion of those outside, whose minds stand still. */
    private double distortionOutside;

    private final int[] activeOn = new int[WINDOW_RING];
    private final int[] postedOn = new int[WINDOW_RING];
    private final double[] yesterday;
    private int[] leaving;
    /** Who has just left a forum and has no new stage yet, and which one: for the event log. */
    private int leaver = -1;

    private int leftForum = -1;

    /**
     * A world of outsiders, the first forums open and empty.
     *
     * @param firstDay the day before which nothing happened
     * @param eventPersons persons followed in the event log
     * @param measures columns of {@link #yesterday}
     */
    public World(
            WorldSettings settings,
            NewcomerTraits newcomers,
            Places places,
            HarmWeights weights,
            Seeds seeds,
            int firstDay,
            int eventPersons,
            int measures) {
        this.settings = settings;
        this.newcomers = newcomers;
        this.places = places;
        this.weights = weights;
        int size = settings.population();
        draws = Draws.of(seeds.population(), seeds.network(), seeds.behaviour());
        persons = new Population(size);
        susceptibility = Susceptibility.of(newcomers.susceptibilitySpread().value());
        ties = Ties.of(size);
        calendar = Calendar.of(size, firstDay);
        departures = Calendar.of(size, firstDay);
        venues = new Venues();
        boards = Boards.of((int) (size / Math.max(1, newcomers.personsPerCell().value())), settings.forums());
        standings = new Standings();
        cases = new Cases();
        payers = new Payers();
        agencies = Agency.of(settings.regions(), size);
        operations = new Operations();
        plans = new Plans();
        levers = new Levers(settings.regions());
        orders = new Orders();
        targets = new TargetSelection(persons, ties, venues, operations, orders, draws);
        ledger = new Ledger(size);
        tally = new Tally();
        survey = new Survey();
        events = EventLog.of(size, eventPersons, firstDay - 1);
        yesterday = new double[measures];
        Arrays.fill(yesterday, Double.NaN);
        leaving = new int[LEAVING];
        day = firstDay - 1;
        statusBase = firstDay;
        for (int slot = 0; slot < size; slot++) {
            departures.schedule(slot, Genesis.newcomer(persons, draws, newcomers, settings.regions(), slot, day));
            stageCount[Stage.OUTSIDE.ordinal()]++;
            distortionOutside += persons.mind.meanDistortion(slot);
            calendar.schedule(slot, day + 1);
            events.add(slot, day, day, EventLog.NO_STAGE, Stage.OUTSIDE.ordinal(), EventLog.NO_ACT, -1);
        }
        for (int forum = 0; forum < settings.forums(); forum++) {
            openForum(-1 - forum, 0);
        }
    }

    private World(World from) {
        settings = from.settings;
        newcomers = from.newcomers;
        places = from.places;
        weights = from.weights;
        draws = from.draws.copy();
        persons = from.persons.copy();
        susceptibility = from.susceptibility;
        ties = from.ties.copy();
        calendar = from.calendar.copy();
        departures = from.departures.copy();
        venues = from.venues.copy();
        boards = from.boards.copy();
        standings = from.standings.copy();
        cases = from.cases.copy();
        payers = from.payers.copy();
        agencies = Agency.copy(from.agencies);
        operations = from.operations.copy();
        plans = from.plans.copy();
        levers = new Levers(settings.regions());
        orders = new Orders();
        targets = new TargetSelection(persons, ties, venues, operations, orders, draws);
        ledger = new Ledger(persons.size);
        tally = from.tally.copy();
        survey = from.survey.copy();
        distortionOutside = from.distortionOutside;
        events = from.events.copy();
        day = from.day;
        statusBase = from.statusBase;
        unsupervisedTime = from.unsupervisedTime;
        peakUnsupervisedTime = from.peakUnsupervisedTime;
        guardianship = from.guardianship;
        informalControl = from.informalControl;
        openItems = from.openItems;
        blocked = from.blocked;
        openShared = from.openShared;
        closingsInMind = from.closingsInMind;
        surprise = from.surprise;
        closingsUnsettled = from.closingsUnsettled;
        facilitators = from.facilitators;
        System.arraycopy(from.stageCount, 0, stageCount, 0, STAGES);
        System.arraycopy(from.activeOn, 0, activeOn, 0, WINDOW_RING);
        System.arraycopy(from.postedOn, 0, postedOn, 0, WINDOW_RING);
        yesterday = from.yesterday.clone();
        leaving = new int[LEAVING];
    }

    /** An independent copy, between two days. */
    public World copy() {
        return new World(this);
    }

    /** Begins the next day: levers neutral, no orders, an empty ledger, the slots due. */
    public void beginDay() {
        day++;
        levers.reset();
        orders.clear();
        ledger.clear();
        tally.beginDay();
        openShared = 0;
        activeOn[day & (WINDOW_RING - 1)] = 0;
        postedOn[day & (WINDOW_RING - 1)] = 0;
        ledger.dues = calendar.take(day, ledger.due);
        persons.stages(ledger.due, ledger.dues, ledger.dueStage);
    }

    /**
     * Has the rows of the next persons of a list brought to hand, every {@value #AHEAD} of them: in a large world a mechanism would wait for
     * each row in turn. To be called at each place of the list, in order.
     *
     * @param slots persons due, visitors or others
     * @param count how many the list holds
     */
    public void ahead(int[] slots, int count, int place) {
        if ((place & AHEAD - 1) == 0) {
            ledger.glanced = persons.glance(slots, place, Math.min(count, place + AHEAD));
        }
    }

    /** As {@link #ahead}, of what today's visitors to forums have learned and of their ties; at each of their visits, in order. */
    public void aheadOfMinds(int visit) {
        if ((visit & AHEAD - 1) == 0) {
            ledger.glanced = persons.glanceMinds(ledger.visitor, visit, Math.min(ledger.visits, visit + AHEAD), ties);
        }
    }

    /** Ends the day: once a week a look at everybody. */
    public void endDay() {
        if (Math.floorMod(day, Survey.EVERY_DAYS) == 0) {
            survey.look(persons, ties, distortionOutside, count(Stage.OUTSIDE));
        }
    }

    /** Yesterday's measures, in catalogue order, for triggers; all NaN before the first day has ended. */
    public double[] yesterday() {
        return yesterday;
    }

    /** Whether the person's stage is this one. */
    public boolean at(int slot, Stage stage) {
        return persons.stage(slot) == stage.ordinal();
    }

    /** Sum of the mean distortion of those outside. */
    public double distortionOutside() {
        return distortionOutside;
    }

    /** Persons at a stage. */
    public long count(Stage stage) {
        return stageCount[stage.ordinal()];
    }

    /** Members of forums. */
    public long members() {
        return count(Stage.NEWBIE) + count(Stage.ESTABLISHED) + count(Stage.INNER_CIRCLE);
    }

    /** Cooperation of a region today, levers included, [0, 1]. */
    public double cooperation(int region) {
        return Math.min(1, Math.max(0, ownCooperation(region) + levers.cooperation[region]));
    }

    /** Cooperation of a region of itself, whatever policies add, [0, 1]. */
    public double ownCooperation(int region) {
        if (region == 0 && settings.regions() > 1) {
            return places.havenCooperation().value();
        }
        int others = Math.max(1, settings.regions() - 2);
        double place = settings.regions() <= 2 ? 1 : (region - 1) / (double) others;
        double least = places.leastCooperation().value();
        return least + place * (places.mostCooperation().value() - least);
    }

    /** Moves a person to another stage of the path; whoever leaves a forum goes through {@link #leave} first. */
    public void moveTo(int slot, Stage stage) {
        int before = persons.stage(slot);
        stageCount[before]--;
        stageCount[stage.ordinal()]++;
        distortionOutside -= before == Stage.OUTSIDE.ordinal() ? persons.mind.meanDistortion(slot) : 0;
        distortionOutside += stage == Stage.OUTSIDE ? persons.mind.meanDistortion(slot) : 0;
        persons.stage(slot, stage.ordinal());
        ledger.restage(slot, stage.ordinal());
        persons.course.stageSince(slot, day);
        int home = persons.course.home(slot);
        int venue = home < 0 && leaver == slot ? leftForum : home;
        events.add(slot, persons.entryDay(slot), day, before, stage.ordinal(), EventLog.NO_ACT, venue);
        leaver = -1;
        leftForum = -1;
        calendar.schedule(slot, day + 1);
    }

    /** Lets the evidence against a person gather anew, up to where an agency has a lead. */
    public void restoreLeeway(int slot) {
        persons.activity.leeway(slot, Genesis.leeway(draws, slot, persons.entryDay(slot)));
    }

    /** Notes an act; the first of its kind is a step on the person's path. */
    public void act(int slot, Act act, int venue) {
        boolean first = (persons.course.pathway(slot) & act.bit()) == 0;
        if (first && act == Act.VIEW) {
            tally.users++;
        }
        persons.course.pathway(slot, persons.course.pathway(slot) | act.bit());
        log(slot, act, venue);
    }

    /** Writes an act into the event log, if the person is followed; it is no step on the path. */
    public void log(int slot, Act act, int venue) {
        int stage = persons.stage(slot);
        events.add(slot, persons.entryDay(slot), day, stage, stage, act.ordinal(), venue);
    }

    /** Notes an exposure; the first one is remembered with how it came. */
    public void exposed(int slot, boolean byAccident) {
        if (!persons.has(slot, Flag.EXPOSED)) {
            persons.set(slot, Flag.EXPOSED);
            tally.firstExposures++;
            if (byAccident) {
                persons.set(slot, Flag.BY_ACCIDENT);
                tally.firstByAccident++;
            }
        }
    }

    /** Lets an applicant, or a member who has lost the home, into a forum. */
    public void join(int slot, int forum, Stage stage) {
        boolean wasMember = Stage.member(persons.stage(slot));
        persons.course.home(slot, forum);
        persons.course.joined(slot, day);
        venues.members[forum]++;
        venues.accounts[forum]++;
        standings.add(venues.board[forum], persons.activity.status(slot));
        if (!persons.has(slot, Flag.REGISTERED)) {
            persons.set(slot, Flag.REGISTERED);
            tally.everRegistered++;
            tally.registrations++;
            act(slot, Act.REGISTER, forum);
        }
        if (wasMember) {
            unvisit(slot);
        }
        visited(slot);
        moveTo(slot, stage);
    }

    /** Takes a member out of home and second forum; the stage is for the caller to set. */
    public void leave(int slot) {
        if (!Stage.member(persons.stage(slot))) {
            return;
        }
        leaver = slot;
        leftForum = persons.course.home(slot);
        loseHome(slot);
        unvisit(slot);
        persons.course.second(slot, -1);
        persons.unset(slot, Flag.DISPLACED);
        persons.unset(slot, Flag.FOUNDER);
    }

    /** Takes the home forum from a member who stays at the stage. */
    public void loseHome(int slot) {
        int forum = persons.course.home(slot);
        if (forum >= 0) {
            venues.members[forum]--;
            if (venues.board[forum] >= 0) {
                standings.remove(venues.board[forum], persons.activity.status(slot));
            }
            persons.course.home(slot, -1);
        }
    }

    /** Notes a visit of a member to a forum today. */
    public void revisit(int slot) {
        unvisit(slot);
        visited(slot);
    }

    private void visited(int slot) {
        persons.course.lastVisit(slot, day);
        activeOn[day & (WINDOW_RING - 1)]++;
    }

    private void unvisit(int slot) {
        int last = persons.course.lastVisit(slot);
        if (day - last < WINDOW_RING) {
            activeOn[last & (WINDOW_RING - 1)]--;
        }
    }

    /** Notes a post of a member today. */
    public void posted(int slot) {
        int last = persons.course.lastPost(slot);
        if (last != Short.MIN_VALUE && day - last < WINDOW_RING) {
            postedOn[last & (WINDOW_RING - 1)]--;
        }
        persons.course.lastPost(slot, day);
        postedOn[day & (WINDOW_RING - 1)]++;
    }

    /** Members who visited a forum in the last 30 days. */
    public int active30() {
        return window(activeOn);
    }

    /** Persons who posted in the last 30 days. */
    public int posters30() {
        return window(postedOn);
    }

    private int window(int[] ring) {
        int sum = 0;
        for (int back = 0; back < ACTIVE_WINDOW; back++) {
            sum += ring[(day - back) & (WINDOW_RING - 1)];
        }
        return sum;
    }

    /** Changes a member's status and the standing that goes with it. */
    public void setStatus(int slot, float status) {
        int forum = persons.course.home(slot);
        if (forum >= 0 && venues.board[forum] >= 0 && Stage.member(persons.stage(slot))) {
            standings.remove(venues.board[forum], persons.activity.status(slot));
            standings.add(venues.board[forum], status);
        }
        persons.activity.status(slot, status);
    }

    /** Multiplies everybody's status, so that inflated points stay within the range of a float. */
    public void rescaleStatus(double factor) {
        standings.clear();
        for (int slot = 0; slot < persons.size; slot++) {
            persons.activity.status(slot, persons.activity.status(slot) * (float) factor);
            int forum = persons.course.home(slot);
            if (Stage.member(persons.stage(slot)) && forum >= 0 && venues.board[forum] >= 0) {
                standings.add(venues.board[forum], persons.activity.status(slot));
            }
        }
    }

    /** The status percentile of a member in the home forum, [0, 1]; 0 without a forum or without points. */
    public double percentile(int slot) {
        int forum = persons.course.home(slot);
        return persons.activity.status(slot) > 0 && forum >= 0 && venues.board[forum] >= 0
                ? standings.percentile(venues.board[forum], persons.activity.status(slot))
                : 0;
    }

    /** How far a member's standing in the home forum falls short of the one wanted, [0, 1]; 0 for who has no standing there. */
    public double statusGap(int slot) {
        int forum = persons.course.home(slot);
        boolean stands = persons.activity.status(slot) > 0
                && Stage.member(persons.stage(slot))
                && forum >= 0
                && venues.board[forum] >= 0;
        return stands ? Math.max(0, persons.traits.aspiration(slot) - percentile(slot)) : 0;
    }

    /**
     * Opens a forum.
     *
     * @param founder slot of the founder, or a negative number for the first forums
     * @param founderEntry the founder's day of entry
     * @return its number, or -1 if as many are open as can be
     */
    public int openForum(int founder, int founderEntry) {
        if (venues.open == Venues.MAX_OPEN) {
            return -1;
        }
        int forum = venues.add();
        venues.state[forum] = (byte) VenueState.OPEN.ordinal();
        venues.entity[forum] = founder;
        venues.entry[forum] = (short) founderEntry;
        venues.openedOn[forum] = (short) day;
        venues.lastVisit[forum] = (short) day;
        venues.board[forum] = (short) boards.take();
        draws.at(PLACE, founder, founderEntry, day, 0);
        venues.accessibility[forum] = (float) Inversion.logNormal(
                draws.unit(0), 1, places.accessibilitySpread().value());
        venues.region[forum] = (short) draws.below(1, settings.regions());
        venues.anonymity[forum] = (float) places.anonymity().value();
        venues.strictness[forum] = (float) places.strictness().value();
        venues.trust[forum] = (float) places.trust().value();
        venues.cohesion[forum] = (float) places.cohesion().value();
        tally.openings++;
        return forum;
    }

    /**
     * Closes a forum. Its members keep it as their home until they notice.
     *
     * @param state SEIZED or CLOSED
     * @param known how far this becomes known as police work, [0, 1]
     */
    public void closeForum(int forum, VenueState state, double known) {
        venues.state[forum] = (byte) state.ordinal();
        venues.closedOn[forum] = (short) day;
        venues.dispersed[forum] = venues.members[forum];
        venues.open--;
        int board = venues.board[forum];
        boards.release(board);
        standings.clear(board);
        venues.board[forum] = -1;
        ledger.close(forum, known);
    }

    /** Takes out the persons whose stay ends today; once a day. */
    public int departing() {
        int count = departures.count(day);
        if (count > leaving.length) {
            leaving = new int[2 * count];
        }
        return departures.take(day, leaving);
    }

    /** One of the slots found by {@link #departing()}. */
    public int departing(int index) {
        return leaving[index];
    }

    /** Lets the person in a slot leave the population and a newcomer take the slot. */
    public void replace(int slot) {
        leave(slot);
        int last = persons.course.lastPost(slot);
        if (last != Short.MIN_VALUE && day - last < WINDOW_RING) {
            postedOn[last & (WINDOW_RING - 1)]--;
        }
        ties.clear(slot);
        int before = persons.stage(slot);
        stageCount[before]--;
        stageCount[Stage.OUTSIDE.ordinal()]++;
        distortionOutside -= before == Stage.OUTSIDE.ordinal() ? persons.mind.meanDistortion(slot) : 0;
        int venue = leaver == slot ? leftForum : -1;
        leaver = -1;
        leftForum = -1;
        events.add(slot, persons.entryDay(slot), day, before, EventLog.NO_STAGE, EventLog.NO_ACT, venue);
        events.add(slot, day, day, EventLog.NO_STAGE, Stage.OUTSIDE.ordinal(), EventLog.NO_ACT, -1);
        departures.schedule(slot, Genesis.newcomer(persons, draws, newcomers, settings.regions(), slot, day));
        distortionOutside += persons.mind.meanDistortion(slot);
        ledger.restage(slot, Stage.OUTSIDE.ordinal());
        calendar.schedule(slot, day + 1);
    }
}
