package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.venue.Venues;

/**
 * What a weekly look at all persons shows: means by stage, roles, users of open channels, concentration of posts and views, ties. Between two
 * looks, measures report the last one.
 */
public final class Survey implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Days between two looks. */
    public static final int EVERY_DAYS = 7;

    private static final int STAGES = Stage.values().length;

    private final double[] distortion = new double[STAGES];
    private final long[] inStage = new long[STAGES];
    private final long[] inRole = new long[Role.values().length];
    private final long[] inChannel = new long[Venues.FIRST_FORUM];
    private final Concentration posts = new Concentration();
    private final Concentration views = new Concentration();
    private double prevalence;
    private double risk;
    private double engagement;
    private double ties;
    private double giniOfPosts;
    private double topShareOfViews;
    private double topTenthShareOfPosts;
    private long members;

    /** Nothing seen. */
    public Survey() {}

    /** An independent copy. */
    public Survey copy() {
        Survey copy = new Survey();
        System.arraycopy(distortion, 0, copy.distortion, 0, STAGES);
        System.arraycopy(inStage, 0, copy.inStage, 0, STAGES);
        System.arraycopy(inRole, 0, copy.inRole, 0, inRole.length);
        System.arraycopy(inChannel, 0, copy.inChannel, 0, inChannel.length);
        copy.posts.copy(posts);
        copy.views.copy(views);
        copy.prevalence = prevalence;
        copy.risk = risk;
        copy.engagement = engagement;
        copy.ties = ties;
        copy.giniOfPosts = giniOfPosts;
        copy.topShareOfViews = topShareOfViews;
        copy.topTenthShareOfPosts = topTenthShareOfPosts;
        copy.members = members;
        return copy;
    }

    /**
     * Looks at all present and former members. For those outside, sums are kept up to date all the time.
     *
     * @param outside sum of the mean distortion of those outside
     * @param numberOutside how many are outside
     */
    public void look(Population persons, Ties network, double outside, long numberOutside) {
        java.util.Arrays.fill(distortion, 0);
        java.util.Arrays.fill(inStage, 0);
        java.util.Arrays.fill(inRole, 0);
        java.util.Arrays.fill(inChannel, 0);
        prevalence = 0;
        risk = 0;
        engagement = 0;
        ties = 0;
        members = 0;
        posts.clear();
        views.clear();
        for (int slot = 0; slot < persons.size; slot++) {
            int stage = persons.stage(slot);
            if (persons.has(slot, Flag.REGISTERED)) {
                posts.add(persons.activity.posts(slot));
                views.add(persons.activity.views(slot));
            }
            if (stage == Stage.SEARCHING.ordinal() && persons.course.channel(slot) >= 0) {
                inChannel[persons.course.channel(slot)]++;
            }
            if (Stage.member(stage)) {
                inStage[stage]++;
                distortion[stage] += persons.mind.meanDistortion(slot);
                members++;
                inRole[persons.course.role(slot)]++;
                prevalence += persons.mind.prevalence(slot);
                risk += persons.mind.risk(slot);
                engagement += persons.mind.engagement(slot);
                ties += network.count(slot, persons);
            }
        }
        inStage[Stage.OUTSIDE.ordinal()] = numberOutside;
        distortion[Stage.OUTSIDE.ordinal()] = outside;
        giniOfPosts = posts.gini();
        topTenthShareOfPosts = posts.topShare(0.1);
        topShareOfViews = views.topShare(0.001);
    }

    /** Mean distortion of the persons at a stage of membership or outside, [0, 1]; 0 if there is nobody, and for the other stages. */
    public double distortion(Stage stage) {
        long persons = inStage[stage.ordinal()];
        return persons == 0 ? 0 : distortion[stage.ordinal()] / persons;
    }

    /** Mean distortion of all members of forums, [0, 1]. */
    public double distortionOfMembers() {
        return members == 0
                ? 0
                : (distortion[Stage.NEWBIE.ordinal()]
                                + distortion[Stage.ESTABLISHED.ordinal()]
                                + distortion[Stage.INNER_CIRCLE.ordinal()])
                        / members;
    }

    /** Members in a role. */
    public long inRole(Role role) {
        return inRole[role.ordinal()];
    }

    /** Searchers whose open channel it is. */
    public long inChannel(int channel) {
        return inChannel[channel];
    }

    /** Mean perceived prevalence of members, [0, 1]. */
    public double prevalence() {
        return members == 0 ? 0 : prevalence / members;
    }

    /** Mean perceived risk of members, [0, 1]. */
    public double risk() {
        return members == 0 ? 0 : risk / members;
    }

    /** Mean engagement of members, [0, 1]. */
    public double engagement() {
        return members == 0 ? 0 : engagement / members;
    }

    /** Mean number of ties of members. */
    public double ties() {
        return members == 0 ? 0 : ties / members;
    }

    /** Gini coefficient of posts over registered persons, [0, 1]. */
    public double giniOfPosts() {
        return giniOfPosts;
    }

    /** Share of posts held by the top tenth of registered persons, [0, 1]. */
    public double topTenthShareOfPosts() {
        return topTenthShareOfPosts;
    }

    /** Share of views held by the top thousandth of registered persons, [0, 1]. */
    public double topThousandthShareOfViews() {
        return topShareOfViews;
    }
}
