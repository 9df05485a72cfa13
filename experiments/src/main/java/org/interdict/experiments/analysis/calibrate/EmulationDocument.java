package org.interdict.experiments.analysis.calibrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.statistics.emulation.ChainFinding;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.emulation.EmulatorFinding;
import org.interdict.results.statistics.emulation.HeldOutFinding;
import org.interdict.results.statistics.emulation.WaveFinding;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** How a calibration by emulators went, as a part of the tree for JSON; field names are a contract. */
final class EmulationDocument {
    private EmulationDocument() {}

    /** Puts it into the document; empty lists and null where there are no emulators. */
    static void put(CalibrationResult result, Map<String, @Nullable Object> document) {
        EmulationFinding emulation = result.emulation().orElse(null);
        document.put("emulators", emulation == null ? List.of() : emulators(emulation, result));
        document.put(
                "waves",
                emulation == null
                        ? List.of()
                        : emulation.waves().stream()
                                .map(EmulationDocument::wave)
                                .toList());
        document.put("heldOut", emulation == null ? null : heldOut(emulation.heldOut(), result));
        document.put("chains", emulation == null ? null : chains(emulation.chains()));
        document.put("stopped", result.stopped().isEmpty() ? null : result.stopped());
    }

    private static List<Map<String, @Nullable Object>> emulators(EmulationFinding emulation, CalibrationResult result) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (int target = 0; target < emulation.emulators().size(); target++) {
            EmulatorFinding finding = emulation.emulators().get(target);
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("target", result.targets().get(target).band().id());
            entry.put("runs", finding.runs());
            entry.put("used", finding.used());
            entry.put("logarithmic", finding.logarithmic());
            entry.put("terms", finding.terms());
            entry.put(
                    "parameters",
                    finding.parameters().stream()
                            .map(index -> result.parameters().get(index).name())
                            .toList());
            entry.put("explained", Json.finite(finding.explained()));
            entry.put("error", Json.finite(finding.error()));
            entry.put("covered", Json.finite(finding.covered()));
            entry.put("reachable", finding.reachable());
            list.add(entry);
        }
        return list;
    }

    private static Map<String, @Nullable Object> wave(WaveFinding wave) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("runs", wave.runs());
        entry.put("left", wave.left());
        entry.put("probes", wave.probes());
        return entry;
    }

    private static Map<String, @Nullable Object> heldOut(HeldOutFinding finding, CalibrationResult result) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("truths", finding.truths());
        entry.put("covered", Json.finite(finding.covered()));
        entry.put("coveredError", Json.finite(finding.coveredError()));
        entry.put("squaredError", Json.finite(finding.squaredError()));
        entry.put("squaredErrorError", Json.finite(finding.squaredErrorError()));
        entry.put("ranks", finding.ranks());
        Map<String, @Nullable Object> byParameter = new LinkedHashMap<>();
        for (int i = 0; i < finding.errorByParameter().size(); i++) {
            ParameterFit fit = result.parameters().get(i);
            byParameter.put(fit.name(), Json.finite(finding.errorByParameter().get(i)));
        }
        entry.put("squaredErrorByParameter", byParameter);
        return entry;
    }

    private static Map<String, @Nullable Object> chains(ChainFinding chains) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("chains", chains.chains());
        entry.put("steps", chains.steps());
        entry.put("accepted", Json.finite(chains.accepted()));
        entry.put("rHat", Json.finite(chains.rHat()));
        entry.put("effective", Json.finite(chains.effective()));
        entry.put("settled", chains.settled());
        return entry;
    }
}
