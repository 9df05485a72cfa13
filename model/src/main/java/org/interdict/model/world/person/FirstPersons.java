package org.interdict.model.world.person;

import java.io.Serializable;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.world.state.Membership;

/**
 * Where the persons of the first day stand on the path. A world that began with outsiders alone would take as long as persons stay in the
 * population, ten years on the mean, until as many have stopped for good as enter anew. Some of the first persons have therefore stopped
 * already, or have left for a time. Those who enter later are outsiders.
 */
public final class FirstPersons {
    private static final Stream PAST = Stream.of(Domain.POPULATION, "population.past");

    private FirstPersons() {}

    /** What can be set. */
    @Group("first")
    public record Traits(
            @Evidence(
                    meaning = "Share of the persons of the first day who have stopped for good",
                    usual = 0.25,
                    low = 0,
                    high = 0.4,
                    grade = Grade.C,
                    source = "assumption")
            Share desisted,

            @Evidence(
                    meaning = "Share of the persons of the first day who have left for a time",
                    usual = 0.08,
                    low = 0,
                    high = 0.2,
                    grade = Grade.C,
                    source = "assumption")
            Share exited)
            implements Serializable {}

    /** Places a person of the first day, who has just entered. */
    public static void place(
            Traits traits, Draws draws, Population persons, Calendar calendar, Membership membership, int slot) {
        draws.at(PAST, slot, persons.entryDay(slot), persons.entryDay(slot), 0);
        double u = draws.unit(0);
        if (u < traits.desisted().value()) {
            membership.moveTo(slot, Stage.DESISTED);
            calendar.cancel(slot);
        } else if (u < traits.desisted().value() + traits.exited().value()) {
            membership.moveTo(slot, Stage.EXITED);
        }
    }
}
