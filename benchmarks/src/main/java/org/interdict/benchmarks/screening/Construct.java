package org.interdict.benchmarks.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.interdict.model.population.Motivation;
import org.interdict.model.population.Population;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Theory;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/**
 * A word of the model, and how the world is without what it names: a change that is made each morning of the evaluation, between two days.
 *
 * @param name what the page calls it
 * @param own measures that show the change itself begin with this; they prove nothing
 * @param away takes what is named out of the world
 */
record Construct(String name, String own, Consumer<World> away) {
    /** How far an implicit theory is lowered. */
    private static final double LOWER = 0.3;

    /** Every motivation, implicit theory, role, kind of post, open channel, and rank. */
    static List<Construct> all() {
        List<Construct> all = new ArrayList<>();
        for (Motivation each : Motivation.values()) {
            int other = (each.ordinal() + 1) % Motivation.values().length;
            all.add(of("motivation", each, world -> forEach(world, slot -> {
                if (world.persons.traits.motivation(slot) == each.ordinal()) {
                    world.persons.traits.motivation(slot, other);
                }
            })));
        }
        for (Theory each : Theory.values()) {
            all.add(of("implicit theory", each, world -> forEach(world, slot -> lower(world, slot, each))));
        }
        for (Role each : Role.values()) {
            // Who is passive is made an enthusiast, all others passive.
            Role other = each == Role.PASSIVE ? Role.ENTHUSIAST : Role.PASSIVE;
            all.add(of("role", each, world -> forEach(world, slot -> {
                if (world.persons.course.role(slot) == each.ordinal()) {
                    world.persons.course.role(slot, other.ordinal());
                }
            })));
        }
        for (PostKind each : PostKind.values()) {
            PostKind other = each == PostKind.DISCUSSION ? PostKind.RATIONALISATION : PostKind.DISCUSSION;
            all.add(of("kind of post", each, world -> turn(world.boards, each, other)));
        }
        for (VenueKind each : VenueKind.values()) {
            if (!Venues.forum(each.ordinal())) {
                all.add(of("open channel", each, world -> empty(world, each.ordinal())));
            }
        }
        all.add(of("stage", Stage.ESTABLISHED, world -> demote(world, Stage.ESTABLISHED, Stage.NEWBIE)));
        all.add(of("stage", Stage.INNER_CIRCLE, world -> demote(world, Stage.INNER_CIRCLE, Stage.ESTABLISHED)));
        all.add(of("stage", Stage.EXITED, world -> demote(world, Stage.EXITED, Stage.SEARCHING)));
        all.add(of("stage", Stage.ARRESTED, world -> demote(world, Stage.ARRESTED, Stage.SEARCHING)));
        all.add(of("stage", Stage.IN_TREATMENT, world -> demote(world, Stage.IN_TREATMENT, Stage.SEARCHING)));
        all.add(of("stage", Stage.DESISTED, world -> demote(world, Stage.DESISTED, Stage.SEARCHING)));
        return List.copyOf(all);
    }

    private static Construct of(String kind, Enum<?> each, Consumer<World> away) {
        String own =
                switch (kind) {
                    case "implicit theory" -> "minds.distortion";
                    case "role" -> "roles.";
                    case "stage" -> "stages.";
                    case "open channel" -> "channels.";
                    default -> kind;
                };
        return new Construct(kind + " " + each.name().toLowerCase(Locale.ROOT).replace('_', '-'), own, away);
    }

    private static void empty(World world, int channel) {
        world.channels.listed[channel] = 0;
        world.channels.unlisted[channel] = 0;
    }

    private interface Slots {
        void at(int slot);
    }

    private static void forEach(World world, Slots change) {
        for (int slot = 0; slot < world.persons.size; slot++) {
            change.at(slot);
        }
    }

    private static void lower(World world, int slot, Theory theory) {
        Population persons = world.persons;
        double level = Math.max(0, persons.traits.longTerm(slot, theory.ordinal()) - LOWER);
        double before = persons.mind.meanDistortion(slot);
        persons.traits.longTerm(slot, theory.ordinal(), level);
        persons.mind.distortion(slot, theory.ordinal(), Math.min(level, persons.mind.belief(slot, theory)));
        world.stages.changed(persons.stage(slot), persons.mind.meanDistortion(slot) - before);
    }

    private static void turn(Boards boards, PostKind from, PostKind to) {
        for (int cell = 0; cell < boards.all(); cell++) {
            if (boards.day(cell) != Boards.EMPTY && boards.kind(cell) == from.ordinal()) {
                int gone = boards.goneOn(cell);
                int appeal = boards.appeal(cell);
                boards.write(
                        cell,
                        boards.author(cell),
                        boards.authorEntry(cell),
                        to.ordinal(),
                        boards.marks(cell),
                        boards.definitions(cell));
                boards.goneBy(cell, gone);
                boards.appeal(cell, appeal);
            }
        }
    }

    private static void demote(World world, Stage from, Stage to) {
        forEach(world, slot -> {
            if (world.persons.at(slot, from)) {
                world.membership.moveTo(slot, to);
            }
        });
    }
}
