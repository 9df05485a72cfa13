package org.interdict.model.world;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Draws;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.VenueView;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.birth.NewcomerTraits;
import org.interdict.model.world.birth.Places;
import org.interdict.model.world.channel.Channels;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.lever.Orders;
import org.interdict.model.world.person.FirstPersons;
import org.interdict.model.world.person.Memory;
import org.interdict.model.world.person.Motives;
import org.interdict.model.world.person.Reminder;
import org.interdict.model.world.person.Restraint;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Cases;
import org.interdict.model.world.policing.Investigations;
import org.interdict.model.world.policing.Operations;
import org.interdict.model.world.policing.Payers;
import org.interdict.model.world.policing.Plans;
import org.interdict.model.world.policing.Regions;
import org.interdict.model.world.policing.TargetSelection;
import org.interdict.model.world.state.BrowserCursor;
import org.interdict.model.world.state.Climate;
import org.interdict.model.world.state.ClosingsInMind;
import org.interdict.model.world.state.Deeds;
import org.interdict.model.world.state.DueCursor;
import org.interdict.model.world.state.EventLog;
import org.interdict.model.world.state.ForumRegister;
import org.interdict.model.world.state.FoundPosts;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.Membership;
import org.interdict.model.world.state.PopulationTurnover;
import org.interdict.model.world.state.RecentActivity;
import org.interdict.model.world.state.Reputation;
import org.interdict.model.world.state.StageCounts;
import org.interdict.model.world.state.Standings;
import org.interdict.model.world.state.Survey;
import org.interdict.model.world.state.Tally;
import org.interdict.model.world.state.VisitCursor;
import org.interdict.model.world.state.Walks;

/**
 * The state of one run, tied together. It begins and ends days; in between, policies ask and mechanisms change the world through its parts.
 * A fork is made by {@link #copy}. It copies all state but what is empty each morning.
 */
public final class World implements PolicyView, MeasureView, Serializable {
    private static final long serialVersionUID = 1L;
    /** Size of the world. */
    public final WorldSettings settings;
    /** What newcomers are like. */
    public final NewcomerTraits newcomers;
    /** What places are like. */
    public final Places places;
    /** The weights of the harm index. */
    public final HarmWeights weights;
    /** The keyed draws. */
    public final Draws draws;
    /** Persons. */
    public final Population persons;
    /** What persons forget. */
    public final Memory memory;
    /** What persons are moved by. */
    public final Motives motives;
    /** What holds persons back. */
    public final Restraint restraint;
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
    /** How many persons are at each stage. */
    public final StageCounts stages;
    /** How many persons were active recently. */
    public final RecentActivity recent;
    /** What surrounds everybody. */
    public final Climate climate;
    /** Open channels. */
    public final Channels channels;
    /** Closings by police that members remember. */
    public final ClosingsInMind closings;
    /** Counts. */
    public final Tally tally;
    /** The last look at everybody. */
    public final Survey survey;
    /** The event log. */
    public final EventLog events;
    /** Cases whose victim is not identified. */
    public final Cases cases;
    /** Persons who have paid for live streams. */
    public final Payers payers;
    /** One agency per region. */
    public final Agency[] agencies;
    /** Operations against forums. */
    public final Operations operations;
    /** Cases that wait to be taken up. */
    public final Plans plans;
    /** Open leads and paid staff. */
    public final Investigations investigations;
    /** What policies set; neutral each morning. */
    public final Levers levers;
    /** What policies ask for; empty each morning. */
    public final Orders orders;
    /** What happened today; empty each morning. */
    public final Ledger ledger;
    /** Posts that the visitor of the moment has found. */
    public final FoundPosts found;
    /** Changes of stage and of membership. */
    public final Membership membership;
    /** Acts and exposures. */
    public final Deeds deeds;
    /** How persons enter and leave the population. */
    public final PopulationTurnover turnover;
    /** Status and where it puts a member. */
    public final Reputation reputation;
    /** Opens and closes forums. */
    public final ForumRegister forums;
    /** How far regions cooperate. */
    public final Regions regions;
    /** How agencies pick persons and forums. */
    public final TargetSelection targets;
    /** Today; the evaluation starts on day 0, [day]. */
    public int day;

    private final WorldTraits traits;
    private final Reminder reminder;
    private final Walks walks;
    private final double[] yesterday;

    /**
     * A world of outsiders, the first forums open and empty.
     *
     * @param firstDay the day before which nothing happened
     * @param eventPersons persons followed in the event log
     * @param measures columns of {@link #yesterday}
     */
    public World(
            WorldSettings settings, WorldTraits traits, Seeds seeds, int firstDay, int eventPersons, int measures) {
        this.settings = settings;
        newcomers = traits.newcomers();
        places = traits.places();
        weights = traits.weights();
        int size = settings.population();
        draws = Draws.of(seeds.population(), seeds.network(), seeds.behaviour());
        persons = new Population(size);
        susceptibility = Susceptibility.of(newcomers.susceptibilitySpread().value());
        ties = Ties.of(size);
        calendar = Calendar.of(size, firstDay);
        departures = Calendar.of(size, firstDay);
        venues = new Venues();
        boards = Boards.of((int) (size / Math.max(1, newcomers.personsPerCell().value())), settings.forums());
        standings = new Standings(firstDay);
        stages = new StageCounts();
        recent = new RecentActivity();
        climate = new Climate();
        closings = new ClosingsInMind();
        tally = new Tally();
        survey = new Survey();
        events = EventLog.of(size, eventPersons, firstDay - 1);
        cases = new Cases();
        payers = new Payers();
        agencies = Agency.of(settings.regions(), size);
        operations = new Operations();
        plans = new Plans();
        investigations = new Investigations(persons, agencies, draws, calendar, tally);
        levers = new Levers(settings.regions());
        channels = new Channels(traits.channels(), levers);
        orders = new Orders();
        ledger = new Ledger(size);
        memory = new Memory(traits.memory(), persons, stages, calendar);
        motives = new Motives(traits.motives(), newcomers);
        restraint = new Restraint(traits.restraint(), persons, venues, climate, levers);
        this.traits = traits;
        walks = new Walks(ledger, persons, ties);
        found = new FoundPosts(persons, boards);
        deeds = new Deeds(persons, calendar, tally, events);
        membership = new Membership(persons, calendar, venues, standings, stages, recent, ledger, deeds);
        reminder = new Reminder(persons, calendar, venues, ledger, membership);
        turnover = new PopulationTurnover(
                newcomers, settings.regions(), draws, persons, ties, calendar, departures, membership);
        reputation = new Reputation(persons, venues, standings);
        forums = new ForumRegister(
                places, settings.regions(), draws, calendar, venues, boards, standings, ledger, tally);
        regions = new Regions(settings.regions(), places, levers);
        targets = new TargetSelection(persons, ties, venues, operations, orders, investigations, draws, calendar);
        yesterday = new double[measures];
        Arrays.fill(yesterday, Double.NaN);
        day = firstDay - 1;
        for (int slot = 0; slot < size; slot++) {
            turnover.enter(slot);
            FirstPersons.place(traits.first(), draws, persons, calendar, membership, slot);
        }
        forums.openFirst(settings.forums());
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
        stages = from.stages.copy();
        recent = from.recent.copy();
        climate = from.climate.copy();
        closings = from.closings.copy();
        tally = from.tally.copy();
        survey = from.survey.copy();
        events = from.events.copy();
        cases = from.cases.copy();
        payers = from.payers.copy();
        agencies = Agency.copy(from.agencies);
        operations = from.operations.copy();
        plans = from.plans.copy();
        investigations = from.investigations.copy(persons, agencies, draws, calendar, tally);
        levers = new Levers(settings.regions());
        channels = from.channels.copy(levers);
        orders = new Orders();
        ledger = new Ledger(persons.size);
        traits = from.traits;
        memory = from.memory.of(persons, stages, calendar);
        motives = from.motives;
        restraint = new Restraint(traits.restraint(), persons, venues, climate, levers);
        walks = new Walks(ledger, persons, ties);
        found = new FoundPosts(persons, boards);
        deeds = new Deeds(persons, calendar, tally, events);
        membership = new Membership(persons, calendar, venues, standings, stages, recent, ledger, deeds);
        reminder = new Reminder(persons, calendar, venues, ledger, membership);
        turnover = new PopulationTurnover(
                newcomers, settings.regions(), draws, persons, ties, calendar, departures, membership);
        reputation = new Reputation(persons, venues, standings);
        forums = new ForumRegister(
                places, settings.regions(), draws, calendar, venues, boards, standings, ledger, tally);
        regions = new Regions(settings.regions(), places, levers);
        targets = new TargetSelection(persons, ties, venues, operations, orders, investigations, draws, calendar);
        yesterday = from.yesterday.clone();
        day = from.day;
    }

    /** An independent copy, between two days. */
    public World copy() {
        return new World(this);
    }

    /** Begins the next day. */
    public void beginDay() {
        day++;
        levers.reset();
        orders.clear();
        ledger.clear();
        tally.beginDay();
        recent.beginDay(day);
        walks.beginDay();
        ledger.dues = calendar.take(day, ledger.due);
        persons.stages(ledger.due, ledger.dues, ledger.dueStage);
        memory.bringUpToDate(ledger.due, ledger.dues);
    }

    /** A walk over the persons due today who are at some stages when their turn comes; one at a time. */
    public DueCursor due(StageSet among) {
        return walks.due(among);
    }

    /** A walk over today's visits to forums; one at a time. */
    public VisitCursor visits() {
        return walks.visits();
    }

    /** A walk over today's visits to open channels; one at a time. */
    public BrowserCursor browsers() {
        return walks.browsers();
    }

    /** Ends the day: nobody is lost from the calendar; once a week a look at everybody. */
    public void endDay() {
        reminder.step();
        if (Math.floorMod(day, Survey.EVERY_DAYS) == 0) {
            survey.look(persons, ties, stages.distortionOutside(), stages.at(Stage.OUTSIDE));
        }
    }

    /** Yesterday's measures, in catalogue order, for triggers; all NaN before the first day has ended. */
    public double[] yesterday() {
        return yesterday;
    }

    @Override
    public long count(Stage stage) {
        return stages.at(stage);
    }

    @Override
    public long members() {
        return stages.members();
    }

    @Override
    public int active30() {
        return recent.visitors(day);
    }

    @Override
    public int posters30() {
        return recent.posters(day);
    }

    @Override
    public WorldSettings settings() {
        return settings;
    }

    @Override
    public TargetSelection targets() {
        return targets;
    }

    @Override
    public Levers levers() {
        return levers;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public Survey survey() {
        return survey;
    }

    @Override
    public VenueView venues() {
        return venues;
    }

    @Override
    public HarmWeights weights() {
        return weights;
    }

    @Override
    public double stock(int channel) {
        return channels.stock(channel);
    }

    @Override
    public double facilitators() {
        return channels.facilitators;
    }

    @Override
    public int ongoingCases() {
        return cases.ongoing;
    }

    @Override
    public long leadsWaiting() {
        return Agency.waiting(agencies);
    }

    @Override
    public long reportsWaiting() {
        return Agency.reported(agencies);
    }
}
