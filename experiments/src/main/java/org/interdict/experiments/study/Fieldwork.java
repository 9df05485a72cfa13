package org.interdict.experiments.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.ForumSimulation;

/**
 * Measures targets in one replicate of a scenario: one burn-in, then a fork for each situation that the instruments of these targets need,
 * no longer than they need it. Immutable; safe to use from several threads.
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
        situations = merged(instruments);
    }

    /**
     * The fieldwork that these targets take.
     *
     * @throws IllegalArgumentException if no instrument measures one of them
     */
    public static Fieldwork of(Scenario scenario, Targets targets) {
        return new Fieldwork(scenario, targets.ids());
    }

    /** Each situation once, for as long as any instrument wants it. */
    private static List<Situation> merged(List<Instrument> instruments) {
        Map<String, Situation> merged = new LinkedHashMap<>();
        for (Instrument instrument : instruments) {
            for (Situation situation : instrument.situations()) {
                merged.merge(situation.name(), situation, (one, two) -> one.forDays(Math.max(one.days(), two.days())));
            }
        }
        return List.copyOf(merged.values());
    }

    /** What is run, each situation from the same burnt-in world. */
    public List<Situation> situations() {
        return situations;
    }

    /**
     * The value of each target in the replicate of these seeds, {@code NaN} where it cannot be seen (nobody was arrested, say).
     *
     * @throws IllegalArgumentException if a parameter of the scenario is not legal
     */
    public Map<String, Double> measure(Seeds seeds) {
        List<Enquiry> enquiries = new ArrayList<>();
        for (Instrument instrument : instruments) {
            enquiries.add(instrument.begin(scenario));
        }
        ForumSimulation burnIn = ForumSimulation.start(scenario, seeds, Strategy.STATUS_QUO);
        for (int day = -scenario.horizon().burnInDays(); day < 0; day++) {
            burnIn.runThrough(day);
            for (Enquiry enquiry : enquiries) {
                enquiry.dayEnded(burnIn.world(), Situation.STATUS_QUO);
            }
        }
        for (Situation situation : situations) {
            evaluate(burnIn.fork(situation.strategy(), situation.parameters()), situation, enquiries);
        }
        Map<String, Double> all = new LinkedHashMap<>();
        enquiries.forEach(enquiry -> all.putAll(enquiry.findings()));
        Map<String, Double> findings = new LinkedHashMap<>();
        targets.forEach(target -> findings.put(target, all.getOrDefault(target, Double.NaN)));
        return findings;
    }

    private void evaluate(ForumSimulation simulation, Situation situation, List<Enquiry> enquiries) {
        int most = scenario.horizon().evaluationDays();
        for (int day = 0; day < Math.min(most, situation.days()); day++) {
            simulation.runThrough(day);
            for (int i = 0; i < enquiries.size(); i++) {
                if (day < days(instruments.get(i), situation)) {
                    enquiries.get(i).dayEnded(simulation.world(), situation);
                }
            }
        }
    }

    /** How many days of a situation an instrument wants to see. */
    private static int days(Instrument instrument, Situation situation) {
        return instrument.situations().stream()
                .filter(situation::is)
                .mapToInt(Situation::days)
                .findFirst()
                .orElse(0);
    }
}
