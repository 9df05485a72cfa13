package org.interdict.model.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.unit.ParameterDeclaration;

/** Scenarios and strategies drawn from everything that is legal, extremes often; the same seed draws the same. */
final class RandomScenarios {
    private static final int DAYS = 60;
    private static final double FEW = 0.1;
    private static final double HUGE = 1e6;
    private final UniformRandomProvider chance;

    RandomScenarios(long seed) {
        chance = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    }

    /** A scenario of a small world. */
    Scenario scenario() {
        WorldSettings world = new WorldSettings(1_000 + chance.nextInt(300), pick(1, 2, 6, 32), pick(1, 2, 8, 32));
        Map<String, Double> parameters = new LinkedHashMap<>(chance.nextInt(4) == 0 ? Map.of() : SmallWorlds.busy());
        boolean legal = chance.nextInt(3) == 0;
        // Extremes everywhere soon leave nobody to act: few at a time show more.
        double altered = chance.nextDouble() * (legal ? FEW : 1);
        for (ParameterDeclaration parameter : Parameters.ALL) {
            if (chance.nextDouble() < altered) {
                parameters.put(parameter.name(), legal ? legal(parameter) : plausible(parameter));
            }
        }
        Set<String> off = new TreeSet<>();
        if (chance.nextInt(4) == 0) {
            for (MechanismType mechanism : Mechanisms.ALL) {
                if (chance.nextInt(6) == 0) {
                    off.add(mechanism.name());
                }
            }
        }
        int burnIn = pick(0, 5, DAYS / 2);
        return new Scenario(world, new Horizon(burnIn, DAYS + pick(0, 30) - burnIn), parameters, off, pick(0, 1, 100));
    }

    /** A strategy of up to five policies. */
    Strategy strategy() {
        List<PolicySetting> policies = new ArrayList<>();
        int number = chance.nextInt(6);
        for (int i = 0; i < number; i++) {
            PolicyType type = Policies.ALL.get(chance.nextInt(Policies.ALL.size()));
            Map<String, Object> values = new LinkedHashMap<>();
            for (PolicyParameter parameter : type.parameters()) {
                if (chance.nextBoolean()) {
                    values.put(parameter.name(), value(parameter));
                }
            }
            policies.add(new PolicySetting(type.name(), timing(), values));
        }
        return new Strategy("random", policies);
    }

    private Timing timing() {
        int start = pick(0, 1, 20);
        Trigger trigger = chance.nextInt(4) > 0
                ? null
                : new Trigger(
                        Measures.ALL.get(chance.nextInt(Measures.ALL.size())).name(),
                        chance.nextDouble() * pick(1, 10, 100),
                        null,
                        null);
        return new Timing(
                start,
                chance.nextBoolean() ? null : (Integer) (start + pick(0, 10, 100)),
                pick(0, 1, 7),
                pick(0, 1, 3),
                pick(0, 1, 30),
                chance.nextBoolean() ? null : (Double) (double) pick(0, 10, 1_000),
                trigger);
    }

    private Object value(PolicyParameter parameter) {
        return switch (parameter.type()) {
            case "choice" ->
                parameter.allowed().get(chance.nextInt(parameter.allowed().size()));
            case "boolean" -> chance.nextBoolean();
            case "integer" -> Math.rint(number(parameter.low(), parameter.high(), (Double) parameter.usual()));
            default -> number(parameter.low(), parameter.high(), (Double) parameter.usual());
        };
    }

    private double plausible(ParameterDeclaration parameter) {
        double share = pickShare();
        double value = parameter.low() + share * (parameter.high() - parameter.low());
        return parameter.whole() ? Math.rint(value) : value;
    }

    private double legal(ParameterDeclaration parameter) {
        double value = number(parameter.legalLow(), parameter.legalHigh(), parameter.usual());
        return parameter.whole() ? Math.rint(value) : value;
    }

    /** A bound, the usual value many times over, or something between. */
    private double number(double low, double high, double usual) {
        double least = Math.max(low, -HUGE);
        double most = Math.min(high, HUGE);
        return switch (chance.nextInt(5)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> Math.max(least, Math.min(most, 10 * usual));
            case 3 -> usual;
            default -> Math.max(least, Math.min(most, 2 * usual * chance.nextDouble()));
        };
    }

    private double pickShare() {
        return switch (chance.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> chance.nextDouble();
        };
    }

    private int pick(int... values) {
        return values[chance.nextInt(values.length)];
    }
}
