package org.interdict.experiments.analysis.ablate;

import java.util.List;
import java.util.Optional;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.ComparedStudy;
import org.interdict.experiments.analysis.StoredAnalysis;

/** Each mechanism switched off in turn. */
public final class Ablate implements Analysis {
    static final ComparedStudy STUDY = new StoredAblation();

    @Override
    public String name() {
        return "ablate";
    }

    @Override
    public String summary() {
        return "What does each mechanism contribute to each measure?";
    }

    @Override
    public Object command() {
        return new AblateCommand();
    }

    @Override
    public List<String> fields() {
        return List.of(
                "mechanism",
                "measure",
                "effect",
                "lower",
                "upper",
                "with",
                "without",
                "relative",
                "n",
                "p",
                "pAdjusted",
                "effectSize",
                "reading");
    }

    @Override
    public Optional<StoredAnalysis> stored() {
        return Optional.of(STUDY);
    }
}
