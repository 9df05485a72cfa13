package org.interdict.model.random;

/** Where a block of draws stands: everything a draw hangs on. All three seeds are equal; a stream is known by a number. */
record Place(long seed, Domain domain, int stream, int entity, int entry, int day, int counter) {
    static final Place ORIGIN = new Place(1, Domain.POPULATION, 0, 100, 0, 0, 0);

    /** The directions in which one place lies next to another. */
    enum Axis {
        SEED,
        DOMAIN,
        STREAM,
        ENTITY,
        ENTRY,
        DAY,
        COUNTER
    }

    /** The place some steps away along an axis; domains go round. */
    Place move(Axis axis, int steps) {
        return switch (axis) {
            case SEED -> new Place(seed + steps, domain, stream, entity, entry, day, counter);
            case DOMAIN -> {
                Domain[] all = Domain.values();
                Domain moved = all[Math.floorMod(domain.ordinal() + steps, all.length)];
                yield new Place(seed, moved, stream, entity, entry, day, counter);
            }
            case STREAM -> new Place(seed, domain, stream + steps, entity, entry, day, counter);
            case ENTITY -> new Place(seed, domain, stream, entity + steps, entry, day, counter);
            case ENTRY -> new Place(seed, domain, stream, entity, entry + steps, day, counter);
            case DAY -> new Place(seed, domain, stream, entity, entry, day + steps, counter);
            case COUNTER -> new Place(seed, domain, stream, entity, entry, day, counter + steps);
        };
    }
}
