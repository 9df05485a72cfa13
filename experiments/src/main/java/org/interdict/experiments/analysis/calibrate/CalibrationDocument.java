package org.interdict.experiments.analysis.calibrate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.statistics.fit.ToleranceRound;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.text.Json;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/** A calibration as a tree for JSON; field names are a contract. A number that is not finite is null. */
final class CalibrationDocument {
    private CalibrationDocument() {}

    /** The document. */
    public static Map<String, @Nullable Object> of(CalibrationResult result) {
        CalibrationMethod method = result.experiment().calibration().method();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("experiment", result.experiment().name());
        document.put("question", result.experiment().question());
        document.put("method", method.name());
        document.put("particles", method.sets());
        document.put("distinct", result.distinct());
        document.put("independentDraws", result.independentDraws());
        document.put("replicates", method.replicates());
        document.put("simulations", result.simulations());
        document.put("failed", result.failures().size());
        document.put("usualDistance", Json.finite(result.usualDistance()));
        document.put("bestDistance", Json.finite(result.bestDistance()));
        document.put("priorDistance", spread(result.priorDistance()));
        document.put("posteriorDistance", spread(result.posteriorDistance()));
        document.put(
                "targets",
                result.targets().stream().map(CalibrationDocument::target).toList());
        document.put(
                "parameters",
                result.parameters().stream().map(CalibrationDocument::parameter).toList());
        document.put("best", result.posterior().row(result.best()));
        document.put(
                "rounds",
                result.rounds().stream().map(CalibrationDocument::round).toList());
        EmulationDocument.put(result, document);
        document.put("posterior", result.folder().resolve(RunFolder.POSTERIOR).toString());
        document.put("folder", result.folder().toString());
        return document;
    }

    private static Map<String, @Nullable Object> target(TargetFit fit) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("id", fit.band().id());
        entry.put("low", fit.band().low());
        entry.put("high", fit.band().high());
        entry.put("usual", Json.finite(fit.usual()));
        entry.put("best", Json.finite(fit.best()));
        entry.put("prior", spread(fit.prior()));
        entry.put("posterior", spread(fit.posterior()));
        entry.put("priorInside", fit.priorInside());
        entry.put("posteriorInside", fit.posteriorInside());
        entry.put("distance", Json.finite(fit.band().distance(fit.posterior().median())));
        entry.put("standardError", Json.finite(fit.standardError()));
        return entry;
    }

    private static Map<String, @Nullable Object> parameter(ParameterFit fit) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("name", fit.name());
        entry.put("grade", fit.grade());
        entry.put("unit", fit.unit());
        entry.put("usual", fit.usual());
        entry.put("best", fit.best());
        entry.put("prior", spread(fit.prior()));
        entry.put("posterior", spread(fit.posterior()));
        entry.put("spreadRatio", Json.finite(fit.spreadRatio()));
        entry.put("shift", Json.finite(fit.shift()));
        entry.put("reading", Words.hyphenated(fit.reading()));
        return entry;
    }

    private static Map<String, @Nullable Object> round(ToleranceRound round) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("tolerance", round.tolerance());
        entry.put("proposed", round.proposed());
        entry.put("simulated", round.simulated());
        entry.put("accepted", round.accepted());
        entry.put("shrinkage", round.shrinkage());
        return entry;
    }

    private static @Nullable Map<String, Double> spread(Percentiles spread) {
        if (!spread.isDefined()) {
            return null;
        }
        Map<String, Double> entry = new LinkedHashMap<>();
        entry.put("lower", spread.lower());
        entry.put("median", spread.median());
        entry.put("upper", spread.upper());
        return entry;
    }
}
