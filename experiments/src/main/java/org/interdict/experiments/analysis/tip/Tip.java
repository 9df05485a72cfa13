package org.interdict.experiments.analysis.tip;

import java.util.List;
import java.util.Optional;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.document.ComparisonDocument;

/** How far one parameter must move for another strategy to be best. */
public final class Tip implements Analysis {
    static final String NO_SHARDS = "tip does not run in shards: leave out --shard";

    @Override
    public String name() {
        return "tip";
    }

    @Override
    public String summary() {
        return "How far must one parameter move, alone, for another strategy to be best?";
    }

    @Override
    public Object command() {
        return new TipCommand();
    }

    @Override
    public List<String> fields() {
        return ComparisonDocument.fields("measure", "best", "settled", "replicates", "tippingPoints");
    }

    @Override
    public Optional<StoredAnalysis> stored() {
        return Optional.of(new StoredTipping());
    }

    @Override
    public String whyNoShards() {
        return NO_SHARDS;
    }
}
