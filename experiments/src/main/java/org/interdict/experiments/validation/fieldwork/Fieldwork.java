package org.interdict.experiments.validation.fieldwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdict.experiments.validation.catalogue.Instruments;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.pattern.Targets;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.ForumSimulation;

/**
 * Measures targets in one replicate of a scenario: one burn-in, then a fork for each situation that the instruments of these targets need,
 * no longer than they need it; one more burn-in for situations that need other circumstances from the start. Immutable; safe to use from
 * several threads.
 */
public final class Fieldwork {
    private final Scenario scenario;
    private final List<String> targets;
    private final List<Instrument> instruments;
    private final List<Situation> situations;

    private Fieldwork(Scenario scenario, List<String> targets) {
        this.scenario = scenario.withEventPersons(0);
        this.targets = targets;
        instruments = Instruments.measuring(targets);
        situations = merged();
    }

    /**
     * The fieldwork that these targets need.
     *
     * @throws IllegalArgumentException if no instrument measures one of them
     */
    public static Fieldwork of(Scenario scenario, Targets targets) {
        return new Fieldwork(scenario, targets.ids());
    }

    /** Each situation once, for as long as any instrument wants it. */
    private List<Situation> merged() {
        Map<String, Situation> merged = new LinkedHashMap<>();
        for (Instrument instrument : instruments) {
            for (Situation situation : instrument.situations(scenario)) {
                merged.merge(situation.name(), situation, (one, two) -> one.forDays(Math.max(one.days(), two.days())));
            }
        }
        return List.copyOf(merged.values());
    }

    /** What is run. */
    public List<Situation> situations() {
        return situations;
    }

    /**
     * The value of each target in the replicate of these seeds, {@code NaN} where it cannot be measured, for example because nobody was arrested.
     *
     * @throws IllegalArgumentException if a parameter of the scenario is not legal
     */
    public Map<String, Double> measure(Seeds seeds) {
        List<Enquiry> enquiries = new ArrayList<>();
        instruments.forEach(instrument -> enquiries.add(instrument.begin(scenario)));
        Map<Map<String, Double>, List<Situation>> worlds = new LinkedHashMap<>();
        situations.forEach(each -> worlds.computeIfAbsent(each.fromTheStart(), key -> new ArrayList<>())
                .add(each));
        worlds.forEach((parameters, arms) -> {
            ForumSimulation world = burnIn(seeds, parameters, parameters.isEmpty() ? enquiries : List.of());
            for (Situation arm : arms) {
                evaluate(world.fork(arm.strategy(), arm.parameters()), arm, enquiries);
            }
        });
        Map<String, Double> all = new HashMap<>();
        enquiries.forEach(enquiry -> all.putAll(enquiry.findings()));
        Map<String, Double> findings = new LinkedHashMap<>();
        targets.forEach(target -> findings.put(target, all.getOrDefault(target, Double.NaN)));
        return findings;
    }

    private ForumSimulation burnIn(Seeds seeds, Map<String, Double> fromTheStart, List<Enquiry> enquiries) {
        Map<String, Double> parameters = new TreeMap<>(scenario.parameters());
        parameters.putAll(fromTheStart);
        ForumSimulation simulation =
                ForumSimulation.start(scenario.withParameters(parameters), seeds, Strategy.STATUS_QUO);
        for (int day = -scenario.horizon().burnInDays(); day < 0; day++) {
            simulation.runThrough(day);
            for (Enquiry enquiry : enquiries) {
                enquiry.dayEnded(simulation.world(), Situation.STATUS_QUO);
            }
        }
        return simulation;
    }

    private void evaluate(ForumSimulation simulation, Situation situation, List<Enquiry> enquiries) {
        int most = Math.min(scenario.horizon().evaluationDays(), situation.days());
        int[] wanted = instruments.stream()
                .mapToInt(instrument -> days(instrument, situation))
                .toArray();
        for (int day = 0; day < most; day++) {
            simulation.runThrough(day);
            for (int i = 0; i < wanted.length; i++) {
                if (day < wanted[i]) {
                    enquiries.get(i).dayEnded(simulation.world(), situation);
                }
            }
        }
    }

    /** How many days of a situation an instrument wants to see. */
    private int days(Instrument instrument, Situation situation) {
        return instrument.situations(scenario).stream()
                .filter(situation::is)
                .mapToInt(Situation::days)
                .findFirst()
                .orElse(0);
    }
}
