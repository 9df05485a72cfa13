package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.StageSet;
import org.interdict.model.random.Draws;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.DueCursor;

/**
 * Members visit forums, meet posts, view and collect items, and perhaps post.
 *
 * <p><b>Visits.</b> A member visits at the rate
 * <pre>
 * visitRate x (floor + (1 - floor) e) x (1 + trust)/2 x (1 - caution q)
 * </pre>
 * drawn at its upper bound, the own visit rate, and thinned; trust is the trust climate of the home forum. A member with a second forum
 * visits that one with probability {@code elsewhere}. A visit of a person who ever posts goes to the youngest forum instead with
 * probability {@code youth x exp(-age / youthDays)}, if one has opened since the start: those who carry forums look at new ones first,
 * so that activity peaks soon after the opening (Blokland et al. 2024). A forum is out of reach on a day with probability {@code
 * downShare (1 - led)}: somebody has to keep it up (see promotion).
 *
 * <p><b>Reading.</b> A visitor tries to meet {@code postsRead} posts. For each, up to four cells of the board are drawn, until one
 * holds a post that is open to the visitor's stage and is noticed, with a probability of its visibility {@code plain + (1 - plain)
 * percentile^standingPower} x exp(-age / freshDays): the percentile is that of the author's status when it was written, and attention
 * to what is posted decays with age (Wu and Huberman 2007). A visitor's attention is limited, and spread over the posts looked for:
 * what is learned from each post, and the chance that its item is viewed, are given for the usual number of posts, and are in inverse
 * proportion to {@code postsRead}. So the number of posts that the model looks at hardly matters.
 *
 * <p><b>Items</b> have an identity: who supplied them, whether they are rare, whether they are new, and when they first came onto a
 * board. An item post whose item is still on its host is viewed, which is an exposure, with probability
 * <pre>
 * p + appeal (1 - p), where p = exp(-reach x visits so far) x min(1, attention x (1 - commonKnown [if it is not rare]))
 * </pre>
 * where the visits so far are visitRate times the days on which the visitor was a member, up to the last visit, and the item was on a
 * board; appeal comes from the roles of others (see roles). Nobody views what he supplied himself. Collectors look for what they do not
 * have (Carr 2007), so it is the supply of items not seen that limits views, not the number of posts that are read. What is viewed adds
 * to the visitor's stock, and the last item of each rarity is kept as a copy. The last visit counts wherever it was.
 *
 * <p><b>Posting.</b> The number of posts is Poisson, at most {@code mostPosts}, with mean
 * <pre>
 * postTendency x (1 - caution q) x exp(associationEffect a + definitionsEffect (d - L/2) + reinforcementEffect r
 *     - repliesEffect f + imitationEffect i) x (1 + appeal)
 * </pre>
 * where the appeal is the sum over the posts met (times attention), and the definitions d are the mean of the implicit theories and of
 * neutralising accounts, as posts carry them, and L/2 is their value for an average newcomer. A post opens a thread with probability
 * {@code original}, times {@code starterFactor} for generators of postings, or when no post was met; otherwise it replies to one of
 * those met, with probability {@code peers} to the less prominent of two (offenders with few posts cooperate with one another, and
 * prominent offenders have many passive viewers: da Cunha et al. 2020). Those who take part in a thread are tied: a reply creates or
 * strengthens ties of its author with the author of the post replied to, and with the person who took part in that post's thread last;
 * the thread of a reply begins with the person replied to. A post points to an item with probability {@code itemShare (1 + gapSharing x
 * gap)} if the author has one to give, times {@code traderFactor} for posters and traders, where the gap is that between the standing
 * wanted and reached (see {@link Status}). A new item is given first, otherwise a rare or a common one, as they lie in stock: with
 * probability {@code repost} a copy of what was on a board before, otherwise one that nobody there has seen. A rare item is withheld
 * with the author's share withheld; the post then points to none. Other posts are advice (of coordinators), a rationalisation with a
 * probability equal to the author's mean distortion, or discussion. Posts carry the definitions d; a rationalisation carries the square
 * root of d, which is more. Posts are seen from the next day on; a share {@code establishedShare} of them is seen only from the
 * author's own stage on. Ties fade as described under persons.
 *
 * <p><b>Start.</b> The first forums exist when the simulation starts: a part {@code openingPosts} of their boards holds posts of
 * persons who are not simulated, without standing, with the definitions of an average person; a share {@code venue.rareShare} of the
 * items are rare. Without them there would be nothing to learn from.
 *
 * <p><b>Departure.</b> Replies lower later posting, as Blokland et al. (2024) observed, although simple reinforcement would raise it.
 * The sources give shares of posts and views, and the power law of visibility is set so that the model has these shares; they give no
 * law of reading.
 */
@Process(
        name = "visits",
        summary = "Members visit forums, meet posts, view and collect items, reply, post and share.",
        theory = "Participation in online communities",
        sources = {"dacunha2020", "vanderbruggen2022", "blokland2024", "vanmierlo2014", "wu2007", "carr2007"})
public final class Visits implements Mechanism {
    private static final long serialVersionUID = 1L;
    /** Length of running means, in days. */
    static final float MEAN_DAYS = 30;
    /** Usual number of posts looked for: gains of learning per post met are given for it. */
    private static final int USUAL_READ = 8;

    private final double attention;
    private final Attendance attendance;
    private final Reading reading;
    private final Posting posting;

    /** What can be set. */
    @Group("visits")
    public record Parameters(
            @Evidence(
                    meaning = "Part of the person's own visit rate that is left without engagement",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "fortin2018")
            Share floor,

            @Evidence(
                    meaning = "How much full perceived risk lowers visits and posts",
                    usual = 0.85,
                    low = 0.3,
                    high = 1,
                    grade = Grade.C,
                    source = "duxbury2020")
            Share caution,

            @Evidence(
                    meaning = "Chance that a member with a second forum visits that one",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.5,
                    grade = Grade.C,
                    source = "elbahrawy2020")
            Probability elsewhere,

            @Evidence(
                    meaning = "Chance that a person who posts visits the youngest forum on the day of its opening",
                    usual = 0.8,
                    low = 0,
                    high = 1,
                    grade = Grade.C,
                    source = "blokland2024")
            Probability youth,

            @Evidence(
                    meaning = "Time in which this chance falls to 1/e",
                    usual = 30,
                    low = 10,
                    high = 90,
                    grade = Grade.C,
                    source = "blokland2024")
            Days youthDays,

            @Evidence(
                    meaning = "Share of the days on which a forum without coordinators is out of reach",
                    usual = 0.3,
                    low = 0,
                    high = 0.6,
                    grade = Grade.C,
                    source = {"oconnell2001", "owen2015"})
            Share downShare,

            @Evidence(
                    meaning = "Posts that a visitor looks for at a visit",
                    usual = USUAL_READ,
                    low = 4,
                    high = 20,
                    least = 1,
                    most = Draws.MAX_SERIES,
                    grade = Grade.C,
                    source = "assumption")
            Count postsRead,

            @Evidence(
                    meaning = "Age at which the attention that a post gets has fallen to 1/e",
                    usual = 250,
                    low = 60,
                    high = 730,
                    grade = Grade.C,
                    source = {"wu2007", "assumption"})
            Days freshDays,

            @Evidence(
                    meaning = "Visibility of a post without standing",
                    usual = 0.4,
                    low = 0.2,
                    high = 0.7,
                    grade = Grade.C,
                    source = "dacunha2020")
            Probability plain,

            @Evidence(
                    meaning = "Power by which the author's status percentile gives visibility",
                    usual = 20,
                    low = 2,
                    high = 30,
                    grade = Grade.C,
                    source = "dacunha2020")
            Factor standingPower,

            @Evidence(
                    meaning = "Effect of differential association on posting",
                    usual = 4.5,
                    low = 1,
                    high = 7,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient associationEffect,

            @Evidence(
                    meaning = "Effect of neutralising definitions on posting",
                    usual = 8,
                    low = 3,
                    high = 12,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient definitionsEffect,

            @Evidence(
                    meaning = "Effect of rewards of participation on posting",
                    usual = 1.3,
                    low = 0.5,
                    high = 3,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient reinforcementEffect,

            @Evidence(
                    meaning = "Effect of replies received on posting, downwards",
                    usual = 4.5,
                    low = 1,
                    high = 6,
                    grade = Grade.A,
                    source = "blokland2024")
            Coefficient repliesEffect,

            @Evidence(
                    meaning = "Effect of admired examples on posting",
                    usual = 3.6,
                    low = 0.8,
                    high = 6,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient imitationEffect,

            @Evidence(
                    meaning = "Most posts at one visit",
                    usual = 5,
                    low = 3,
                    high = 30,
                    most = 1000,
                    grade = Grade.C,
                    source = "assumption")
            Count mostPosts,

            @Evidence(
                    meaning = "Chance that a post opens a thread although there is a post to reply to",
                    usual = 0.21,
                    low = 0.18,
                    high = 0.3,
                    grade = Grade.A,
                    source = "blokland2024")
            Probability original,

            @Evidence(
                    meaning = "Chance that the author of a reply turns to the less prominent of two posts met",
                    usual = 1,
                    low = 0.3,
                    high = 1,
                    grade = Grade.B,
                    source = "dacunha2020")
            Probability peers,

            @Evidence(
                    meaning = "Chance that a post points to an item, if its author has one to give",
                    usual = 0.55,
                    low = 0.2,
                    high = 0.6,
                    grade = Grade.A,
                    source = "blokland2024")
            Probability itemShare,

            @Evidence(
                    meaning = "How much a full status gap raises the chance that a post points to an item",
                    usual = 0.5,
                    low = 0,
                    high = 1.5,
                    grade = Grade.C,
                    source = "carr2007")
            Factor gapSharing,

            @Evidence(
                    meaning =
                            "Chance that a post of a poster or trader points to an item, in multiples of that of others",
                    usual = 1.2,
                    low = 1,
                    high = 1.6,
                    grade = Grade.C,
                    source = "oconnell2001")
            Factor traderFactor,

            @Evidence(
                    meaning =
                            "Chance that a post of a generator of postings opens a thread, in multiples of that of others",
                    usual = 1.3,
                    low = 1,
                    high = 3,
                    grade = Grade.C,
                    source = "oconnell2001")
            Factor starterFactor,

            @Evidence(
                    meaning = "How often a member has looked at an item, per visit at which it was there",
                    usual = 0.5,
                    low = 0.15,
                    high = 1.5,
                    grade = Grade.C,
                    source = "assumption")
            Factor reach,

            @Evidence(
                    meaning = "Chance that a visitor knows a common item from elsewhere",
                    usual = 0.3,
                    low = 0,
                    high = 0.7,
                    grade = Grade.C,
                    source = {"carr2007", "assumption"})
            Probability commonKnown,

            @Evidence(
                    meaning = "Chance that who gives an item gives a copy of one that was on a board before",
                    usual = 0.3,
                    low = 0,
                    high = 0.7,
                    grade = Grade.C,
                    source = "assumption")
            Probability repost,

            @Evidence(
                    meaning = "Share of the posts of established members that newbies do not see",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "fonhof2019")
            Share establishedShare,

            @Evidence(
                    meaning = "Part of a first forum's board that holds posts when the simulation starts",
                    usual = 1,
                    low = 0.5,
                    high = 1,
                    grade = Grade.C,
                    source = "assumption")
            Share openingPosts)
            implements Serializable {}

    /** The mechanism. */
    public Visits(Parameters parameters) {
        attention = USUAL_READ / parameters.postsRead().value();
        attendance = new Attendance(parameters);
        reading = new Reading(parameters);
        posting = new Posting(parameters);
    }

    @Override
    public void step(World world) {
        world.ledger.attention = attention;
        posting.furnish(world);
        world.venues.fadeMeans(1 - 1 / MEAN_DAYS);
        attendance.fail(world);
        DueCursor due = world.due(StageSet.MEMBERS);
        while (due.next()) {
            int slot = due.slot();
            if (world.venues.isOpen(world.persons.course.home(slot)) && attendance.comes(world, slot)) {
                double drawn = world.draws.unit(2);
                int forum = attendance.forum(world, slot, world.draws.unit(1));
                if (!world.venues.down[forum]) {
                    visit(world, slot, forum, drawn);
                }
            }
        }
        posting.putUp(world);
    }

    private void visit(World world, int slot, int forum, double drawn) {
        world.ledger.visit(slot, forum, world.day - world.persons.course.lastVisit(slot));
        world.membership.visit(slot);
        world.deeds.log(slot, Act.VISIT, forum);
        world.tally.forumVisits++;
        world.venues.visits[forum]++;
        world.venues.activity[forum] += 1 / MEAN_DAYS;
        world.venues.lastVisit[forum] = (short) world.day;
        double invited = reading.read(world, slot, forum);
        posting.post(world, slot, forum, drawn, invited);
        world.memory.dropFaded(world.ties, slot);
    }
}
