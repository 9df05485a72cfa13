package org.interdict.model.mechanism.community;

import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Power;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Activity;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Members visit forums, meet posts, view and collect items, and perhaps post.
 *
 * <p><b>Visits.</b> A member visits at the rate
 * <pre>
 * visitRate x (floor + (1 - floor) e) x (1 + trust)/2 x (1 - caution q)
 * </pre>
 * drawn at its upper bound, the own visit rate, and thinned; trust is the climate of the home forum. A member with a
 * second forum visits that one with probability {@code elsewhere}.
 *
 * <p><b>Reading.</b> A visitor tries to meet {@code postsRead} posts. For each, up to four cells of the board are
 * drawn, until one holds a post that is at most {@code boardDays} old, is open to the visitor's stage, and passes with
 * its visibility {@code plain + (1 - plain) percentile^standingPower}, where the percentile is that of the author's
 * status when it was written. So busy boards and posts of high standing are met more often. An item post whose item is
 * still on its host is viewed: that is an exposure, and adds to the visitor's stock of common or rare items.
 *
 * <p><b>Posting.</b> The number of posts is Poisson, at most {@code mostPosts}, with mean
 * <pre>
 * postTendency x (1 - caution q) x exp(associationEffect a + definitionsEffect (d - L/2) + reinforcementEffect r
 *     - repliesEffect f + imitationEffect i)
 * </pre>
 * where the definitions d are the mean of the implicit theories and of neutralising accounts, as posts carry them, and L/2 is
 * what an average newcomer holds.
 * A post opens a thread with probability {@code original}, or when no post was met; else it replies to one of those
 * met, with probability {@code peers} to the less prominent of two (small offenders cooperate with one another, and the
 * prominent are fed by many passive viewers: da Cunha et al. 2020), and ties the two persons. It points to an item with probability {@code itemShare} if the author has one to
 * give: a new one first, else a rare one in proportion to the rare items not withheld, else a common one. Other posts
 * are advice (of coordinators), a rationalisation with a probability equal to the author's mean distortion, or
 * discussion. They carry the definitions d; a rationalisation carries the square root
 * of it, which is more. Posts are seen from the next day on; a share {@code establishedShare} of them is seen only
 * from the author's own stage on. Ties fade at {@code tieFadePerDay}.
 *
 * <p><b>Start.</b> The first forums are there already when the simulation starts: a part {@code openingPosts} of their
 * boards holds posts of persons who are not followed, without standing, with the definitions of an average person. They
 * give way to later posts, and are forgotten after {@code boardDays}. Without them nobody would have anything to learn
 * from, and forums would need years to come alive.
 *
 * <p><b>Departure.</b> Replies lower later posting, as Blokland et al. (2024) observed, against the naive expectation
 * of reinforcement. The sources give shares of posts and views, which the power law of visibility is set to reach, and
 * no law of reading.
 */
@Process(
        name = "visits",
        summary = "Members visit forums, meet posts, view and collect items, reply, post and share.",
        theory = "Participation in online communities",
        sources = {"dacunha2020", "vanderbruggen2022", "blokland2024", "vanmierlo2014"})
public final class Visits implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream VISIT = Stream.of(Domain.BEHAVIOUR, "visits.visit");
    private static final Stream MEET = Stream.of(Domain.NETWORK, "visits.meet");
    private static final Stream PARTNER = Stream.of(Domain.NETWORK, "visits.partner");
    private static final Stream POST = Stream.of(Domain.BEHAVIOUR, "visits.post");
    private static final Stream OPENING = Stream.of(Domain.NETWORK, "visits.opening");
    private static final int TRIES = 4;
    /** Length of the running means of a forum's activity. */
    private static final float MEAN_DAYS = 30;

    /** Largest log factor on posting; no plausible value comes near. */
    private static final double MOST_LEARNED = 10;

    private static final int LOW_MASK = 0xFFFF;

    private final double floor;
    private final double caution;
    private final double elsewhere;
    private final int postsRead;
    private final int boardDays;
    private final double plain;
    private final double standingPower;
    private final double associationEffect;
    private final double definitionsEffect;
    private final double reinforcementEffect;
    private final double repliesEffect;
    private final double imitationEffect;
    private final int mostPosts;
    private final double original;
    private final double peers;
    private final double itemShare;
    private final double establishedShare;
    private final double openingPosts;
    private final Fade tieFade;

    /** What can be set. */
    @Group("visits")
    public record Parameters(
            @Evidence(
                    meaning = "Part of the own visit rate that is left without engagement",
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
                    meaning = "Posts that a visitor looks for at a visit",
                    usual = 8,
                    low = 4,
                    high = 20,
                    least = 1,
                    most = Draws.MAX_SERIES,
                    grade = Grade.C,
                    source = "assumption")
            Count postsRead,

            @Evidence(
                    meaning = "Age up to which a post is met",
                    usual = 300,
                    low = 60,
                    high = 365,
                    grade = Grade.C,
                    source = "assumption")
            Days boardDays,

            @Evidence(
                    meaning = "Visibility of a post without standing",
                    usual = 0.5,
                    low = 0.2,
                    high = 0.7,
                    grade = Grade.C,
                    source = "dacunha2020")
            Probability plain,

            @Evidence(
                    meaning = "Power by which the author's status percentile gives visibility",
                    usual = 10,
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
                    usual = 7.5,
                    low = 3,
                    high = 12,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient definitionsEffect,

            @Evidence(
                    meaning = "Effect of rewards of participation on posting",
                    usual = 1.6,
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
                    usual = 3.2,
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
                    meaning = "Chance that a post opens a thread although there is something to reply to",
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
                    usual = 0.5,
                    low = 0.2,
                    high = 0.6,
                    grade = Grade.A,
                    source = "blokland2024")
            Probability itemShare,

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
            Share openingPosts,

            @Evidence(
                    meaning = "Rate at which a tie fades without contact",
                    usual = 0.01,
                    low = 0.003,
                    high = 0.03,
                    grade = Grade.C,
                    source = "assumption")
            PerDay tieFadePerDay) {}

    /** The mechanism. */
    public Visits(Parameters parameters) {
        floor = parameters.floor().value();
        caution = parameters.caution().value();
        elsewhere = parameters.elsewhere().value();
        postsRead = (int) parameters.postsRead().value();
        boardDays = (int) parameters.boardDays().value();
        plain = parameters.plain().value();
        standingPower = parameters.standingPower().value();
        associationEffect = parameters.associationEffect().value();
        definitionsEffect = parameters.definitionsEffect().value();
        reinforcementEffect = parameters.reinforcementEffect().value();
        repliesEffect = parameters.repliesEffect().value();
        imitationEffect = parameters.imitationEffect().value();
        mostPosts = (int) parameters.mostPosts().value();
        original = parameters.original().value();
        peers = parameters.peers().value();
        itemShare = parameters.itemShare().value();
        establishedShare = parameters.establishedShare().value();
        openingPosts = parameters.openingPosts().value();
        tieFade = Fade.atRate(parameters.tieFadePerDay().value());
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        furnish(world);
        fadeMeans(world.venues);
        for (int i = 0; i < ledger.dues; i++) {
            int slot = ledger.due[i];
            world.ahead(ledger.due, ledger.dues, i);
            if (Stage.member(ledger.dueStage[i]) && world.venues.isOpen(world.persons.course.home(slot))) {
                due(world, slot);
            }
        }
        putUp(world);
    }

    /** The first forums did not open yesterday: when the simulation starts, posts of persons who are not followed stand on their boards. */
    private void furnish(World world) {
        Venues venues = world.venues;
        Boards boards = world.boards;
        double mean = world.newcomers.distortionMean().value();
        int first = Venues.FIRST_FORUM + world.settings.forums();
        for (int forum = Venues.FIRST_FORUM; forum < first; forum++) {
            if (venues.openedOn[forum] != world.day - 1 || venues.board[forum] < 0) {
                continue;
            }
            for (int number = 0; number < boards.cells; number++) {
                world.draws.at(OPENING, venues.entity[forum], venues.entry[forum], world.day, number);
                if (world.draws.unit(0) < openingPosts) {
                    boolean item = world.draws.unit(1) < itemShare;
                    int cell = venues.board[forum] * boards.cells + number;
                    int kind = (item ? PostKind.ITEM : PostKind.DISCUSSION).ordinal();
                    boards.write(cell, 0, Boards.NOBODY, kind, 0, mean);
                    boards.show(cell, world.day - 1, Stage.NEWBIE.ordinal(), visibility(0));
                }
            }
        }
    }

    /** Yesterday's running means of activity and exposures lose their share; today's visits add to them. */
    private static void fadeMeans(Venues venues) {
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            venues.activity[forum] *= 1 - 1 / MEAN_DAYS;
            venues.exposures[forum] *= 1 - 1 / MEAN_DAYS;
        }
    }

    private void due(World world, int slot) {
        Population persons = world.persons;
        int entry = persons.entryDay(slot);
        double rate = persons.traits.visitRate(slot);
        world.draws.at(VISIT, slot, entry, world.day, 0);
        double days = Inversion.exponential(world.draws.unit(3), rate);
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
        if (persons.course.stageSince(slot) == world.day - 1 && persons.course.lastVisit(slot) == world.day - 1) {
            return;
        }
        int home = persons.course.home(slot);
        double keen = (floor + (1 - floor) * persons.mind.engagement(slot))
                * trustAt(world, home)
                * (1 - caution * persons.mind.risk(slot));
        if (world.draws.unit(0) >= keen) {
            return;
        }
        int second = persons.course.second(slot);
        boolean away = world.draws.unit(1) < elsewhere && world.venues.isOpen(second);
        visit(world, slot, away ? second : home, world.draws.unit(2));
    }

    private static double trustAt(World world, int forum) {
        return Math.min(1, (1 + world.venues.trust[forum]) / 2);
    }

    private void visit(World world, int slot, int forum, double posting) {
        Population persons = world.persons;
        world.ledger.visit(slot, forum, world.day - persons.course.lastVisit(slot));
        world.membership.visit(slot);
        world.deeds.log(slot, Act.VISIT, forum);
        world.tally.forumVisits++;
        world.venues.visits[forum]++;
        world.venues.activity[forum] += 1 / MEAN_DAYS;
        world.venues.lastVisit[forum] = (short) world.day;
        read(world, slot, forum);
        double tendency = persons.traits.postTendency(slot);
        if (tendency > 0) {
            double newcomer = world.newcomers.distortionMean().value() / 2;
            double learned = associationEffect * persons.mind.association(slot)
                    + definitionsEffect * (persons.mind.definitions(slot) - newcomer)
                    + reinforcementEffect * persons.mind.reinforcement(slot)
                    - repliesEffect * persons.mind.replies(slot)
                    + imitationEffect * persons.mind.imitation(slot);
            double mean =
                    tendency * FastMath.exp(Math.min(MOST_LEARNED, learned)) * (1 - caution * persons.mind.risk(slot));
            int posts = Math.min(mostPosts, Inversion.poisson(posting, mean));
            for (int number = 0; number < posts; number++) {
                write(world, slot, forum, number);
            }
        }
    }

    private void read(World world, int slot, int forum) {
        Boards boards = world.boards;
        Population persons = world.persons;
        int board = world.venues.board[forum];
        int oldest = world.day - boardDays;
        int stage = persons.stage(slot);
        // Three passes, in each of which a look waits for none before it: a processor then fetches several cells and
        // authors at once.
        int[] seen = world.ledger.seen;
        int found = 0;
        world.draws.series(MEET, slot, persons.entryDay(slot), world.day, postsRead);
        for (int look = 0; look < postsRead; look++) {
            int cell = found(world, board, look, oldest, stage);
            seen[found] = cell;
            found += cell >= 0 ? 1 : 0;
        }
        int bits = 0;
        for (int look = 0; look < found; look++) {
            bits ^= persons.entryDay(boards.author(seen[look]));
        }
        world.ledger.glanced = bits;
        int viewed = 0;
        for (int look = 0; look < found; look++) {
            viewed += meet(world, slot, seen[look]);
        }
        if (viewed > 0) {
            world.ledger.viewed[world.ledger.visits - 1] = (short) viewed;
            world.tally.forumExposures += viewed;
            world.venues.exposures[forum] += viewed / MEAN_DAYS;
            world.deeds.exposed(slot, false);
            world.deeds.act(slot, Act.VIEW, forum);
            if (!persons.has(slot, Flag.VIEWED)) {
                persons.set(slot, Flag.VIEWED);
                world.tally.everViewed++;
            }
        }
    }

    /** The first cell of one look that holds a post to be met, or -1; what rules a cell out is joined into one sign, for one branch. */
    private static int found(World world, int board, int look, int oldest, int stage) {
        Boards boards = world.boards;
        for (int word = look * TRIES; word < (look + 1) * TRIES; word++) {
            int bits = world.draws.word(word);
            int cell = boards.cell(board, bits);
            int young = boards.day(cell) - oldest;
            int open = stage - boards.level(cell);
            int visible = (boards.salience(cell) << Short.SIZE) - 1 - (bits & LOW_MASK) * Byte.MAX_VALUE;
            if ((young | open | visible) >= 0) {
                return cell;
            }
        }
        return -1;
    }

    /** Meets the post in a cell; gives 1 if an item was viewed. */
    private static int meet(World world, int slot, int cell) {
        Boards boards = world.boards;
        Population persons = world.persons;
        int author = boards.author(cell);
        boolean there = persons.entryDay(author) == boards.authorEntry(cell);
        if (author == slot) {
            return 0;
        }
        world.ledger.meet(
                there ? author : -1,
                boards.definitions(cell),
                boards.salience(cell) / (float) Byte.MAX_VALUE,
                boards.kind(cell));
        if (there && persons.activity.views(author) < Integer.MAX_VALUE) {
            persons.activity.views(author, persons.activity.views(author) + 1);
        }
        if (boards.kind(cell) != PostKind.ITEM.ordinal() || boards.goneOn(cell) <= world.day) {
            return 0;
        }
        if ((boards.marks(cell) & Boards.RARE) != 0) {
            persons.activity.rare(slot, Activity.oneMore(persons.activity.rare(slot)));
        } else {
            persons.activity.common(slot, Activity.oneMore(persons.activity.common(slot)));
        }
        return 1;
    }

    private void write(World world, int slot, int forum, int number) {
        Population persons = world.persons;
        Ledger ledger = world.ledger;
        int visit = ledger.visits - 1;
        int first = ledger.firstMet[visit];
        int met = ledger.met - first;
        world.draws.at(POST, slot, persons.entryDay(slot), world.day, number);
        int target = -1;
        if (met > 0 && world.draws.unit(0) >= original) {
            int one = first + world.draws.below(1, met);
            target = ledger.source[one];
            world.draws.at(PARTNER, slot, persons.entryDay(slot), world.day, number);
            int other = first + world.draws.below(0, met);
            if (world.draws.unit(1) < peers && ledger.standing[other] < ledger.standing[one]) {
                target = ledger.source[other];
            }
            world.draws.at(POST, slot, persons.entryDay(slot), world.day, number);
        }
        int marks = 0;
        int kind = PostKind.DISCUSSION.ordinal();
        if (world.draws.unit(2) < itemShare
                && persons.activity.common(slot) + persons.activity.rare(slot) + persons.activity.fresh(slot) > 0) {
            kind = PostKind.ITEM.ordinal();
            marks = give(persons, slot, world.draws.unit(3));
            share(world, slot, forum);
        } else if (persons.has(slot, Flag.LEADER)) {
            kind = PostKind.ADVICE.ordinal();
        } else if (world.draws.unit(3) < persons.mind.meanDistortion(slot)) {
            kind = PostKind.RATIONALISATION.ordinal();
        }
        count(world, slot, target < 0, kind);
        world.draws.at(POST, slot, persons.entryDay(slot), world.day, mostPosts + number);
        marks |= target < 0 ? Boards.ORIGINAL : 0;
        marks |= world.draws.unit(0) < establishedShare ? Boards.INNER : 0;
        int cell = world.boards.cell(
                world.venues.board[forum], slot, persons.entryDay(slot), persons.activity.posts(slot));
        ledger.post(slot, forum, cell, target, kind, marks);
        world.venues.posts[forum]++;
        world.deeds.log(slot, target < 0 ? Act.POST : Act.REPLY, forum);
        if (target >= 0 && target != slot) {
            world.deeds.log(target, Act.ANSWERED, forum);
            world.ties.strengthen(slot, target, world.day, tieFade, persons);
            world.ties.strengthen(target, slot, world.day, tieFade, persons);
        }
    }

    /** Chooses what to give: new items first, then rare ones unless withheld, then common ones. */
    private static int give(Population persons, int slot, double u) {
        if (persons.activity.fresh(slot) > 0) {
            persons.activity.fresh(slot, persons.activity.fresh(slot) - 1);
            return Boards.NEW | Boards.RARE;
        }
        double rare = persons.activity.rare(slot) * (1 - persons.activity.withheld(slot));
        return u * (persons.activity.common(slot) + rare) < rare ? Boards.RARE : 0;
    }

    private static void share(World world, int slot, int forum) {
        Population persons = world.persons;
        world.tally.shares++;
        persons.activity.items(slot, Activity.oneMore(persons.activity.items(slot)));
        world.deeds.act(slot, Act.SHARE, forum);
        if (!persons.has(slot, Flag.SHARED)) {
            persons.set(slot, Flag.SHARED);
            world.tally.everShared++;
        }
    }

    private static void count(World world, int slot, boolean opens, int kind) {
        Population persons = world.persons;
        world.tally.posts++;
        world.tally.totalPosts++;
        if (opens) {
            world.tally.originals++;
            world.tally.totalOriginals++;
            persons.activity.originals(slot, Activity.oneMore(persons.activity.originals(slot)));
        }
        if (!persons.has(slot, Flag.POSTED)) {
            persons.set(slot, Flag.POSTED);
            world.tally.everPosted++;
        }
        persons.activity.posts(slot, persons.activity.posts(slot) + 1);
        world.membership.post(slot);
    }

    /** Puts today's posts on the boards, after all of today's reading. */
    private void putUp(World world) {
        Ledger ledger = world.ledger;
        Boards boards = world.boards;
        Population persons = world.persons;
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            int cell = ledger.cell[post];
            double standing = Power.of(world.reputation.percentile(slot), standingPower);
            int kind = ledger.postKind[post];
            int marks = ledger.postMarks[post];
            boards.write(cell, slot, persons.entryDay(slot), kind, marks, carried(persons, slot, kind));
            boolean inner = (marks & Boards.INNER) != 0;
            int level = inner ? persons.stage(slot) : Stage.NEWBIE.ordinal();
            boards.show(cell, world.day, level, visibility(standing));
        }
    }

    /** How far a post is visible whose author has this standing, in 127ths. */
    private int visibility(double standing) {
        return (int) Math.round((plain + (1 - plain) * standing) * Byte.MAX_VALUE);
    }

    /** A rationalisation carries the author's definitions in full, other posts the part that shines through. */
    private static float carried(Population persons, int slot, int kind) {
        double own = persons.mind.definitions(slot);
        return (float) (kind == PostKind.RATIONALISATION.ordinal() ? FastMath.sqrt(own) : own);
    }
}
