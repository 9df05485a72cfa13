package org.interdict.experiments.validation.instrument.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * Where the members of a seized forum go, as traced between drug markets (ElBahrawy et al. 2020): the largest forum is seized, and its
 * members are followed for 90 days to the first other forum that they join. A member who joins none is not a migrant. Migrants who belong to
 * two open forums at the end are counted too.
 */
public final class MigrationTrace implements Instrument {
    private static final int FOLLOWED_DAYS = 90;

    @Override
    public List<String> targets() {
        return List.of("migrants-top", "migrants-half-time", "multi-homing");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        return List.of(TakedownSeries.ONE);
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Trace();
    }

    private static final class Trace implements Enquiry {
        private final List<Long> followed = new ArrayList<>();
        private final Map<Integer, Integer> arrivals = new HashMap<>();
        private final List<Double> days = new ArrayList<>();
        private final List<Long> migrants = new ArrayList<>();
        private double homes = Double.NaN;
        private int closedOn = Integer.MAX_VALUE;

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day < 0) {
                return;
            }
            if (closedOn == Integer.MAX_VALUE && world.tally.seizures > 0) {
                begin(world);
            } else if (world.day > closedOn && world.day <= closedOn + FOLLOWED_DAYS) {
                followed.removeIf(person -> arrived(world, person));
                if (world.day == closedOn + FOLLOWED_DAYS) {
                    homes = severalHomes(world);
                }
            }
        }

        private void begin(World world) {
            closedOn = world.day;
            Population persons = world.persons;
            for (int slot = 0; slot < persons.size; slot++) {
                if (persons.has(slot, Flag.DISPLACED) && persons.course.displacedOn(slot) == world.day) {
                    followed.add(Persons.key(world, slot));
                }
            }
        }

        private boolean arrived(World world, long person) {
            int home = Persons.present(world, person) ? world.persons.course.home(Persons.slot(person)) : -1;
            if (!world.venues.isOpen(home) || world.persons.has(Persons.slot(person), Flag.DISPLACED)) {
                return false;
            }
            arrivals.merge(home, 1, Integer::sum);
            days.add((double) (world.day - closedOn));
            migrants.add(person);
            return true;
        }

        /** Share of the migrants still there who have two open forums. */
        private double severalHomes(World world) {
            int[] present = migrants.stream()
                    .filter(person -> Persons.present(world, person))
                    .mapToInt(Persons::slot)
                    .filter(slot -> world.venues.isOpen(world.persons.course.home(slot)))
                    .toArray();
            long several = Arrays.stream(present)
                    .filter(slot -> world.persons.course.second(slot) != world.persons.course.home(slot)
                            && world.venues.isOpen(world.persons.course.second(slot)))
                    .count();
            return Ratio.of(several, present.length);
        }

        @Override
        public Map<String, Double> findings() {
            double top =
                    arrivals.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return Map.of(
                    "migrants-top",
                    Ratio.of(top, days.size()),
                    "migrants-half-time",
                    new Median()
                            .evaluate(days.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray()),
                    "multi-homing",
                    homes);
        }
    }
}
