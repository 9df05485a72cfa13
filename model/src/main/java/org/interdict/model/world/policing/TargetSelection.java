package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.lever.Orders;
import org.interdict.model.world.lever.TargetRule;

/**
 * How an agency picks persons and forums. It sees an estimate, not the truth: it sees a share {@code recall} of members, and each score
 * multiplied by exp(error x standard normal). With recall 1 and error 0 the choice is the ideal one. Equal scores are put in random order.
 * Nobody is chosen twice on one day.
 */
public final class TargetSelection implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream SEEN = Stream.of(Domain.BEHAVIOUR, "targets.seen");
    private static final Stream CHOSEN = Stream.of(Domain.BEHAVIOUR, "targets.forum");
    private static final double TIE_BREAK = 1e-6;
    /** Binary logarithm of the bits of a word. */
    private static final int WORD = 6;

    private int[] slots = new int[64];
    private double[] scores = new double[64];
    private int count;
    /** One bit per slot: whether an order of {@link #chosenOn} names the person; made when first needed. */
    private long[] chosen = new long[0];

    private int chosenOn = Integer.MIN_VALUE;

    private final Population persons;
    private final Ties ties;
    private final Venues venues;
    private final Operations operations;
    private final Orders orders;
    private final Investigations investigations;
    private final Draws draws;
    private final Calendar calendar;

    /** The choice among these persons and venues; today is the day that the calendar has come to. */
    public TargetSelection(
            Population persons,
            Ties ties,
            Venues venues,
            Operations operations,
            Orders orders,
            Investigations investigations,
            Draws draws,
            Calendar calendar) {
        this.persons = persons;
        this.ties = ties;
        this.venues = venues;
        this.operations = operations;
        this.orders = orders;
        this.investigations = investigations;
        this.draws = draws;
        this.calendar = calendar;
    }

    /** How many were found. */
    public int count() {
        return count;
    }

    /** A slot that was found; the best is the first. */
    public int slot(int index) {
        return slots[index];
    }

    /**
     * Finds up to {@code order.count} members against whom no case is under way and whom no other order of today names.
     *
     * @return how many were found
     */
    public int find(Order order) {
        count = 0;
        int day = calendar.today();
        today(day);
        if (order.count > slots.length) {
            slots = Arrays.copyOf(slots, order.count);
            scores = Arrays.copyOf(scores, order.count);
        }
        for (int slot = 0; slot < persons.size && order.count > 0; slot++) {
            if (Stage.member(persons.stage(slot)) && !investigations.underWay(slot) && !named(slot)) {
                draws.at(SEEN, slot, persons.entryDay(slot), day, 0);
                if (draws.unit(0) < order.recall) {
                    double error = order.error > 0 ? StrictMath.exp(order.error * Inversion.normal(draws.unit(1))) : 1;
                    insert(slot, score(slot, order.rule) * error + TIE_BREAK * draws.unit(2), order.count);
                }
            }
        }
        return count;
    }

    /**
     * Writes the best of those found into the order.
     *
     * @param order for which they were found
     * @param number how many, at most {@link #count}
     */
    public void choose(Order order, int number) {
        order.count = number;
        order.room(number);
        for (int target = 0; target < number; target++) {
            int slot = slots[target];
            order.name(target, slot, persons.entryDay(slot));
            chosen[slot >> WORD] |= 1L << slot;
        }
    }

    private void today(int day) {
        int words = (persons.size >> WORD) + 1;
        if (chosen.length < words) {
            chosen = Arrays.copyOf(chosen, words);
        }
        if (chosenOn != day) {
            Arrays.fill(chosen, 0);
            chosenOn = day;
        }
    }

    private boolean named(int slot) {
        return (chosen[slot >> WORD] & 1L << slot) != 0;
    }

    private void insert(int slot, double score, int most) {
        if (count == most && score <= scores[count - 1]) {
            return;
        }
        int place = count < most ? count++ : count - 1;
        while (place > 0 && scores[place - 1] < score) {
            slots[place] = slots[place - 1];
            scores[place] = scores[place - 1];
            place--;
        }
        slots[place] = slot;
        scores[place] = score;
    }

    private double score(int slot, TargetRule rule) {
        return switch (rule) {
            case STATUS -> persons.activity.status(slot);
            case COORDINATORS -> persons.has(slot, Flag.LEADER) ? 1 + persons.activity.status(slot) : 0;
            case MOST_ACTIVE -> persons.activity.posts(slot);
            case SUPPLY -> persons.activity.items(slot);
            case DEGREE -> ties.count(slot, persons);
            case BETWEENNESS -> ties.betweenness(slot, persons);
            case SEVERITY_CONNECTIVITY -> Severity.of(persons, slot) * (1.0 + ties.count(slot, persons));
            case CONTACT_RISK -> Severity.of(persons, slot);
            default -> 0;
        };
    }

    /**
     * How many forums are left for an order of this kind: they are open, no such operation is under way against them by order, and none was ordered
     * today.
     */
    public int free(Order.Kind kind) {
        int free = 0;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            free += venues.isOpen(forum) && !taken(kind, forum) ? 1 : 0;
        }
        for (int i = 0; i < orders.count(); i++) {
            Order order = orders.at(i);
            boolean seizure = order.kind == Order.Kind.SEIZE || order.kind == Order.Kind.COVERT;
            free -= seizure || order.kind == kind ? order.count : 0;
        }
        return Math.max(0, free);
    }

    private boolean taken(Order.Kind kind, int forum) {
        return operations.orderedAgainst(forum) || kind == Order.Kind.OBSERVE && operations.observing(forum);
    }

    /**
     * The open forum that comes first by the order's rule, as agencies see it, and against which no such operation is under way by order; -1 if
     * there is none.
     */
    public int forum(Order order) {
        int day = calendar.today();
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (!venues.isOpen(forum) || taken(order.kind, forum)) {
                continue;
            }
            draws.at(CHOSEN, venues.entity[forum], venues.entry[forum], day, 0);
            double score = switch (order.rule) {
                case LARGEST -> venues.members[forum];
                case MOST_ACTIVE -> venues.activity[forum];
                case MOST_HARMFUL -> venues.exposures[forum];
                default -> 0;
            };
            if (order.error > 0) {
                score *= StrictMath.exp(order.error * Inversion.normal(draws.unit(1)));
            }
            score += TIE_BREAK * draws.unit(0);
            if (score > most) {
                most = score;
                best = forum;
            }
        }
        return best;
    }
}
