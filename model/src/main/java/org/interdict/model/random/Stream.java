package org.interdict.model.random;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * A named stream of draws: one kind of decision, such as "does this visitor reply". Every decision of the model has its
 * own stream, so that adding, removing or switching off one leaves the draws of all others as they were.
 *
 * <p>The stream enters the generator by its {@link #id() id}, the CRC-32 (ISO 3309, as in {@link CRC32}) of the UTF-8 bytes
 * of its name: it depends on the name alone, never on the order in which streams are declared. Two streams of one domain
 * with equal ids would share their draws; with <i>n</i> names the chance of that is about
 * <i>n</i><sup>2</sup>/2<sup>33</sup> (one in a million at 100 names), and a test checks all declared streams.
 *
 * <p>Immutable; two streams are equal if domain and name are.
 */
public final class Stream implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Domain domain;
    private final String name;
    private final int id;

    private Stream(Domain domain, String name) {
        this.domain = domain;
        this.name = name;
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        id = (int) hash.getValue();
    }

    /**
     * The stream of a name.
     *
     * @param domain the seed it depends on
     * @param name what is decided, for example {@code "visit.reply"}; not blank
     * @return the stream
     * @throws IllegalArgumentException if the name is blank
     */
    public static Stream of(Domain domain, String name) {
        Objects.requireNonNull(domain, "domain");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a stream needs a name");
        }
        return new Stream(domain, name);
    }

    /** What is decided. */
    public String name() {
        return name;
    }

    /** The hash of the name by which the generator knows the stream: any 32-bit number. */
    public int id() {
        return id;
    }

    /** The seed that the stream depends on. */
    public Domain domain() {
        return domain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stream that && domain == that.domain && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return id + domain.tag();
    }

    @Override
    public String toString() {
        return domain + "/" + name;
    }
}
