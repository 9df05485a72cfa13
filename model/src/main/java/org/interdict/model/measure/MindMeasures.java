package org.interdict.model.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.VenueView;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.MeasureView;

/** What persons think, on average; latent states between 0 and 1, from the weekly look at everybody. */
public final class MindMeasures {
    private MindMeasures() {}

    /** The family. */
    public static List<Measure> all() {
        return List.of(
                mean(
                        "minds.distortion",
                        "Mean distortion of members",
                        Direction.LESS,
                        w -> w.survey().distortionOfMembers()),
                mean(
                        "minds.distortionOfNewbies",
                        "Mean distortion of newbies",
                        Direction.LESS,
                        w -> w.survey().distortion(Stage.NEWBIE)),
                mean(
                        "minds.distortionOfEstablished",
                        "Mean distortion of established members",
                        Direction.LESS,
                        w -> w.survey().distortion(Stage.ESTABLISHED)),
                mean(
                        "minds.distortionOfOutsiders",
                        "Mean distortion of outsiders",
                        Direction.LESS,
                        w -> w.survey().distortion(Stage.OUTSIDE)),
                mean(
                        "minds.perceivedPrevalence",
                        "Mean perceived prevalence among members",
                        Direction.LESS,
                        w -> w.survey().prevalence()),
                mean(
                        "minds.perceivedRisk",
                        "Mean perceived risk of members",
                        Direction.MORE,
                        w -> w.survey().risk()),
                mean(
                        "minds.engagement",
                        "Mean engagement of members",
                        Direction.LESS,
                        w -> w.survey().engagement()),
                mean(
                        "minds.trustClimate",
                        "Trust climate of open forums, weighted by members",
                        Direction.LESS,
                        MindMeasures::trust));
    }

    private static Measure mean(
            String name, String summary, Direction direction, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, "level", MeasureKind.OUTCOME, direction, Aggregate.MEAN, reader);
    }

    private static double trust(MeasureView world) {
        VenueView venues = world.venues();
        double trust = 0;
        double members = 0;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count(); forum++) {
            if (venues.isOpen(forum)) {
                trust += venues.trust(forum) * venues.members(forum);
                members += venues.members(forum);
            }
        }
        return members == 0 ? 0 : trust / members;
    }
}
