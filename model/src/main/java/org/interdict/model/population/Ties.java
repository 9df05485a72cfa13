package org.interdict.model.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Weighted ties between those who took part in the same thread: a short list per person, across venues. Weights fade with time and are updated when they are used. A tie to a person
 * who has left the population is void: it was made before the slot's present person entered.
 *
 * <p>Layout: {@link #WIDTH} places per slot; {@code other} slot or -1, {@code weight}, {@code day} of the last contact; 10 bytes per place.
 */
public final class Ties implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Most ties that a person keeps; a new tie replaces the weakest. */
    public static final int WIDTH = 6;

    private final int[] other;
    private final float[] weight;
    private final short[] day;

    private Ties(int[] other, float[] weight, short[] day) {
        this.other = other;
        this.weight = weight;
        this.day = day;
    }

    /** No ties, for this number of slots. */
    public static Ties of(int slots) {
        int[] other = new int[slots * WIDTH];
        Arrays.fill(other, -1);
        return new Ties(other, new float[slots * WIDTH], new short[slots * WIDTH]);
    }

    /** An independent copy. */
    public Ties copy() {
        return new Ties(other.clone(), weight.clone(), day.clone());
    }

    /** The slot at the far end of a place of {@code slot}, or -1 if the place is free or its tie void. */
    public int other(int slot, int place, Population persons) {
        int index = slot * WIDTH + place;
        int far = other[index];
        return far >= 0 && day[index] >= persons.entryDay(far) ? far : -1;
    }

    /** Weight of a place on a day, faded since the last contact. */
    public double weight(int slot, int place, int today, Fade fade) {
        int index = slot * WIDTH + place;
        return weight[index] * fade.left(today - day[index]);
    }

    /** Weight of the tie from one slot to another, 0 if there is none. */
    public double between(int slot, int far, int today, Fade fade, Population persons) {
        for (int place = 0; place < WIDTH; place++) {
            int index = slot * WIDTH + place;
            if (other[index] == far && day[index] >= persons.entryDay(far)) {
                return weight(slot, place, today, fade);
            }
        }
        return 0;
    }

    /** A number without meaning, see {@link Population#glance}. */
    public int glance(int slot) {
        return other[slot * WIDTH];
    }

    /** Whether all places of a slot are free. */
    public boolean none(int slot) {
        int all = -1;
        for (int place = 0; place < WIDTH; place++) {
            all &= other[slot * WIDTH + place];
        }
        return all == -1;
    }

    /** Number of ties in force. */
    public int count(int slot, Population persons) {
        int count = 0;
        for (int place = 0; place < WIDTH; place++) {
            if (other(slot, place, persons) >= 0) {
                count++;
            }
        }
        return count;
    }

    /**
     * Betweenness within a slot's own ties (Everett and Borgatti 2005): for each pair of its ties that are not tied to each other, 1 / n,
     * where n is the number of persons, among the slot itself and its ties, to whom both are tied.
     */
    public double betweenness(int slot, Population persons) {
        double sum = 0;
        for (int first = 0; first < WIDTH; first++) {
            int one = other(slot, first, persons);
            for (int second = first + 1; one >= 0 && second < WIDTH; second++) {
                int two = other(slot, second, persons);
                if (two >= 0 && !tied(one, two, persons)) {
                    int through = 1;
                    for (int place = 0; place < WIDTH; place++) {
                        int third = other(slot, place, persons);
                        if (third >= 0 && tied(one, third, persons) && tied(two, third, persons)) {
                            through++;
                        }
                    }
                    sum += 1.0 / through;
                }
            }
        }
        return sum;
    }

    private boolean tied(int one, int two, Population persons) {
        for (int place = 0; place < WIDTH; place++) {
            if (other(one, place, persons) == two || other(two, place, persons) == one) {
                return true;
            }
        }
        return false;
    }

    /** Strengthens the tie from one slot to another by one contact, making a new one if there is none. */
    public void strengthen(int slot, int far, int today, Fade fade, Population persons) {
        int weakest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < WIDTH; place++) {
            int index = slot * WIDTH + place;
            int there = other(slot, place, persons);
            if (there == far) {
                weight[index] = (float) (weight(slot, place, today, fade) + 1);
                day[index] = (short) today;
                return;
            }
            double strength = there < 0 ? -1 : weight(slot, place, today, fade);
            if (strength < least) {
                least = strength;
                weakest = place;
            }
        }
        int index = slot * WIDTH + weakest;
        other[index] = far;
        weight[index] = 1;
        day[index] = (short) today;
    }

    /** Cuts the places of a slot whose weight has faded below a floor. */
    public void dropFaded(int slot, int today, Fade fade, double floor) {
        for (int place = 0; place < WIDTH; place++) {
            if (other[slot * WIDTH + place] >= 0 && weight(slot, place, today, fade) < floor) {
                cut(slot, place);
            }
        }
    }

    /** Cuts a place. */
    public void cut(int slot, int place) {
        other[slot * WIDTH + place] = -1;
    }

    /** Cuts all ties of a slot. */
    public void clear(int slot) {
        Arrays.fill(other, slot * WIDTH, (slot + 1) * WIDTH, -1);
    }
}
