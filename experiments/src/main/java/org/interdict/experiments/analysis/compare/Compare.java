package org.interdict.experiments.analysis.compare;

import java.util.List;
import java.util.Optional;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.ComparedStudy;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.document.ComparisonDocument;

/** Strategies compared with one another. */
public final class Compare implements Analysis {
    static final ComparedStudy STUDY = new StoredComparison();

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String summary() {
        return "Which strategy leaves less harm than the baseline, and by how much?";
    }

    @Override
    public Object command() {
        return new CompareCommand();
    }

    @Override
    public List<String> fields() {
        return ComparisonDocument.fields(
                "baseline",
                "confidence",
                "primary",
                "relevant",
                "replicates",
                "incomplete",
                "strategies",
                "effects",
                "contrasts",
                "years",
                "ranks",
                "regret",
                "interactions",
                "costEffectiveness",
                "notes",
                "report");
    }

    @Override
    public Optional<StoredAnalysis> stored() {
        return Optional.of(STUDY);
    }
}
