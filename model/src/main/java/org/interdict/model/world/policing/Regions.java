package org.interdict.model.world.policing;

import java.io.Serializable;
import org.interdict.model.world.birth.Places;
import org.interdict.model.world.lever.Levers;

/** How far each region cooperates with police. Where there are several regions, region 0 is the haven. */
public final class Regions implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final Places places;
    private final Levers levers;

    /**
     * Regions of a world.
     *
     * @param number how many there are
     * @param places how far they cooperate by themselves
     * @param levers what policies add
     */
    public Regions(int number, Places places, Levers levers) {
        this.number = number;
        this.places = places;
        this.levers = levers;
    }

    /** Cooperation of a region today, levers included, [0, 1]. */
    public double cooperation(int region) {
        return Math.min(1, Math.max(0, ownCooperation(region) + levers.cooperation[region]));
    }

    /** Cooperation of a region by itself, without what policies add, [0, 1]. */
    public double ownCooperation(int region) {
        if (region == 0 && number > 1) {
            return places.havenCooperation().value();
        }
        int others = Math.max(1, number - 2);
        double place = number <= 2 ? 1 : (region - 1) / (double) others;
        double least = places.leastCooperation().value();
        return least + place * (places.mostCooperation().value() - least);
    }
}
