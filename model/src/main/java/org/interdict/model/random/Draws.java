package org.interdict.model.random;

import java.io.Serial;
import java.io.Serializable;

/**
 * The keyed draws of one run: every draw is a pure function of seed, stream, entity, day and counter. There is no state that
 * moves on, so a draw depends neither on what was drawn before nor on the order of events; two strategies under one seed share
 * every chance event that they do not themselves change (common random numbers), and a mechanism switched off disturbs no other.
 *
 * <p><b>Layout.</b> One block of four 32-bit words is {@link Philox2x64} of
 * <pre>
 *   key      64 bits  mix(mix(seed of the domain) + tag of the domain x 0x9E3779B97F4A7C15)
 *   counter  word 0   low half: entity, the slot of a person, a venue, a region ...; high half: entry day (its
 *                     high 16 bits, signed) | counter (its low 16 bits)
 *            word 1   low half: day; high half: id of the stream
 * </pre>
 * where <i>mix</i> is the finaliser of SplitMix64 (Steele, Lea and Flood 2014,
 * <a href="https://doi.org/10.1145/2660193.2660195">doi:10.1145/2660193.2660195</a>; variant 13 of Stafford). It is a
 * bijection, so unlike seeds give unlike keys, and seeds 1, 2, 3 give keys that look unrelated; the tag keeps two domains
 * apart when their seeds are equal.
 *
 * <p><b>No two decisions share a block.</b> Every part of the counter has bits of its own and Philox under one key is a bijection, so under
 * one seed blocks of unlike (stream id, entity, entry, day, counter) are unlike. The one exception is two names whose 32-bit hashes are
 * equal (see {@link Stream}), which a test rules out for the declared streams. The entry day separates the persons who use one slot after
 * another. For an entity without an entry day, pass 0.
 *
 * <p>Holds the words of the last block as scratch space: not thread safe, one instance per simulation. Methods that draw
 * allocate nothing.
 */
public final class Draws implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int MAX_COUNTER = 0xFFFF;
    /** Most blocks of one {@link #series}. */
    public static final int MAX_SERIES = 32;

    private static final long MASK = 0xFFFFFFFFL;

    /** The key of each domain, by its ordinal. */
    private final long[] keys;
    /** The words of the current blocks. */
    private final int[] words;

    Draws(long[] keys, int[] words) {
        this.keys = keys;
        this.words = words;
    }

    /**
     * The draws under three seeds. Each may be any 64-bit value, and they may be equal.
     *
     * @param populationSeed seed of {@link Domain#POPULATION}
     * @param networkSeed seed of {@link Domain#NETWORK}
     * @param behaviourSeed seed of {@link Domain#BEHAVIOUR}
     * @return the draws, at no block yet: call {@link #at} before reading a word
     */
    public static Draws of(long populationSeed, long networkSeed, long behaviourSeed) {
        long[] keys = new long[Domain.values().length];
        keys[Domain.POPULATION.ordinal()] = key(populationSeed, Domain.POPULATION);
        keys[Domain.NETWORK.ordinal()] = key(networkSeed, Domain.NETWORK);
        keys[Domain.BEHAVIOUR.ordinal()] = key(behaviourSeed, Domain.BEHAVIOUR);
        return new Draws(keys, new int[MAX_SERIES * Philox2x64.WORDS]);
    }

    private static long key(long seed, Domain domain) {
        return mix(mix(seed) + domain.tag() * GOLDEN_GAMMA);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Independent draws that give the same values, at the same block. */
    public Draws copy() {
        return new Draws(keys, words.clone());
    }

    /**
     * Computes the block of one decision, for {@link #unit}, {@link #unit53}, {@link #below} and {@link #word} to read.
     *
     * @param stream the kind of decision
     * @param entity who or what decides: any number, such as a person's slot
     * @param entry the day the person entered the slot, -32768 to 32767; 0 for an entity without an entry day
     * @param day the day of the decision: any number
     * @param counter which of the day's decisions of this kind, 0 to 65535
     * @throws IllegalArgumentException if entry or counter is out of its range
     */
    public void at(Stream stream, int entity, int entry, int day, int counter) {
        if (entry != (short) entry || (counter & ~MAX_COUNTER) != 0) {
            throw outOfRange(stream, entry, counter);
        }
        long key = keys[stream.domain().ordinal()];
        Philox2x64.block(pair(entity, entry << 16 | counter), pair(day, stream.id()), key, words, 0);
    }

    /**
     * Computes the blocks of several decisions with the counters 0, 1, 2 ...: the words of {@link #at} with counter c are words 4 c to 4 c
     * + 3. No block depends on the one before it, so a processor computes several at once much faster than one after the other.
     *
     * @param stream the kind of decision
     * @param entity who or what decides
     * @param entry the day the person entered the slot, -32768 to 32767; 0 for an entity without an entry day
     * @param day the day of the decisions
     * @param blocks how many, 1 to {@value #MAX_SERIES}
     * @throws IllegalArgumentException if entry or blocks is out of its range
     */
    public void series(Stream stream, int entity, int entry, int day, int blocks) {
        if (entry != (short) entry || blocks < 1 || blocks > MAX_SERIES) {
            throw outOfRange(stream, entry, blocks);
        }
        long key = keys[stream.domain().ordinal()];
        for (int counter = 0; counter < blocks; counter++) {
            Philox2x64.block(
                    pair(entity, entry << 16 | counter),
                    pair(day, stream.id()),
                    key,
                    words,
                    counter * Philox2x64.WORDS);
        }
    }

    private static long pair(int low, int high) {
        return low & MASK | (long) high << Integer.SIZE;
    }

    private static IllegalArgumentException outOfRange(Stream stream, int entry, int counter) {
        return new IllegalArgumentException("stream " + stream + ": entry day " + entry + " must be in -32768..32767"
                + " and counter " + counter + " in 0..65535");
    }

    /**
     * A word of the block as a number in (0, 1), never 0 or 1.
     *
     * @param word which word, 0 to 3
     * @return (w + 1/2) 2<sup>-32</sup>, exactly
     */
    public double unit(int word) {
        return ((words[word] & MASK) + 0.5) * 0x1.0p-32;
    }

    /**
     * Half of the block as a number in (0, 1) with all 53 bits of a double, never 0 or 1.
     *
     * @param half 0 for words 0 and 1, 1 for words 2 and 3
     * @return an odd multiple of 2<sup>-53</sup>: the middle of one of 2<sup>52</sup> equal intervals
     */
    public double unit53(int half) {
        long bits = (long) words[2 * half] << 32 | (words[2 * half + 1] & MASK);
        return (bits >>> 11 | 1L) * 0x1.0p-53;
    }

    /**
     * A word of the block as a whole number below a bound, by multiplication and shift (Lemire 2019,
     * <a href="https://doi.org/10.1145/3230636">doi:10.1145/3230636</a>, without his rejection step, so that it takes exactly one
     * word). No value's probability is off by more than 2<sup>-32</sup>.
     *
     * @param word which word, 0 to 3
     * @param bound the number of values, at least 1
     * @return a number from 0 to bound - 1
     * @throws IllegalArgumentException if bound is below 1
     */
    public int below(int word, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("nothing to choose from: bound " + bound);
        }
        return (int) ((words[word] & MASK) * bound >>> 32);
    }

    /**
     * A word of the block as it is.
     *
     * @param index which word, 0 to 3
     * @return 32 random bits
     */
    public int word(int index) {
        return words[index];
    }

    /**
     * One number in (0, 1) for one decision: {@link #at} and {@link #unit53 unit53(0)}.
     *
     * @param stream the kind of decision
     * @param entity who or what decides
     * @param entry the day the person entered the slot; 0 for an entity without an entry day
     * @param day the day of the decision
     * @param counter which of the day's decisions of this kind
     * @return a uniform draw
     */
    public double uniform(Stream stream, int entity, int entry, int day, int counter) {
        at(stream, entity, entry, day, counter);
        return unit53(0);
    }

    /**
     * Whether an event of a given probability happens: the decision's {@link #uniform} draw lies below it. An event that happens at
     * one probability therefore happens at every greater one; at 0 or less it never does, at 1 or more always.
     *
     * @param stream the kind of decision
     * @param entity who or what decides
     * @param entry the day the person entered the slot; 0 for an entity without an entry day
     * @param day the day of the decision
     * @param counter which of the day's decisions of this kind
     * @param p probability of the event
     * @return whether it happens
     */
    public boolean chance(Stream stream, int entity, int entry, int day, int counter, double p) {
        return uniform(stream, entity, entry, day, counter) < p;
    }
}
