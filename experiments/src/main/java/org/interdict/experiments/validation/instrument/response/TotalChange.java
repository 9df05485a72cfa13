package org.interdict.experiments.validation.instrument.response;

import java.util.Map;
import java.util.function.ToLongFunction;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Tally;

/** A count of the evaluation in another situation, as a relative change from the status quo. */
final class TotalChange implements Enquiry {
    private final String target;
    private final ToLongFunction<Tally> count;
    private double usual;
    private double changed;

    /**
     * Nothing counted yet.
     *
     * @param target the target whose value it is
     * @param count what is added up, day by day
     */
    TotalChange(String target, ToLongFunction<Tally> count) {
        this.target = target;
        this.count = count;
    }

    @Override
    public void dayEnded(World world, Situation situation) {
        if (world.day >= 0) {
            long today = count.applyAsLong(world.tally);
            usual += situation.is(Situation.STATUS_QUO) ? today : 0;
            changed += situation.is(Situation.STATUS_QUO) ? 0 : today;
        }
    }

    @Override
    public Map<String, Double> findings() {
        return Map.of(target, Ratio.change(changed, usual));
    }
}
