package org.interdict.experiments.validation.instrument;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Tally;

/** A count of persons on the last day of the study: the share of all persons in question who did something. */
public final class TallyShares implements Enquiry {
    private final ToDoubleFunction<Tally> all;
    private final Map<String, ToDoubleFunction<Tally>> parts;
    private final Map<String, Double> shares = new TreeMap<>();

    /**
     * Nobody counted yet.
     *
     * @param all persons in question
     * @param parts for each target, those who did what it counts
     */
    public TallyShares(ToDoubleFunction<Tally> all, Map<String, ToDoubleFunction<Tally>> parts) {
        this.all = all;
        this.parts = parts;
        parts.keySet().forEach(target -> shares.put(target, Double.NaN));
    }

    @Override
    public void dayEnded(World world, Situation situation) {
        double whole = all.applyAsDouble(world.tally);
        parts.forEach((target, part) -> shares.put(target, Ratio.of(part.applyAsDouble(world.tally), whole)));
    }

    @Override
    public Map<String, Double> findings() {
        return Map.copyOf(shares);
    }
}
