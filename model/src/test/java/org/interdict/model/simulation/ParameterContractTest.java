package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every parameter promises: a meaning, a range, a source that exists, and an effect. A new one is tested by itself. */
class ParameterContractTest {
    private static final int DAYS = 250;
    private static final int PERSONS = 1_500;
    private static final String ASSUMPTION = "assumption";
    private static final Pattern ENTRY = Pattern.compile("(?m)^@\\w+\\{\\s*([^,\\s]+)\\s*,");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])(\\d[\\d_]*\\.?\\d*(?:[eE]-?\\d+)?)[dfL]?(?![\\w.])");

    /** The status quo shows what goes on in forums, the others what policies call up. */
    private static final List<Strategy> STRATEGIES = List.of(
            Strategy.STATUS_QUO,
            Strategies.withoutTakedowns(),
            Strategies.all().get(Strategies.all().size() - 1));

    /** What works seldom is looked for in another town too. */
    private static final int[] SEEDS = {6, 16, 26};

    private static final Map<Integer, List<Result>> USUAL = new HashMap<>();

    static List<ParameterDeclaration> parameters() {
        return Parameters.ALL;
    }

    @Test
    void namesAreUnique() {
        assertEquals(
                Parameters.ALL.size(),
                Parameters.ALL.stream()
                        .map(ParameterDeclaration::name)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void itIsDeclaredInFull(ParameterDeclaration parameter) throws IOException {
        assertFalse(parameter.meaning().isBlank());
        assertFalse(parameter.unit().isBlank());
        assertTrue(parameter.low() <= parameter.usual() && parameter.usual() <= parameter.high(), "usual in its range");
        assertTrue(parameter.legalLow() <= parameter.low() && parameter.high() <= parameter.legalHigh(), "legal range");
        assertTrue(Double.isFinite(parameter.legalLow()) && Double.isFinite(parameter.legalHigh()), "finite limits");
        assertFalse(parameter.sources().isEmpty(), "no source; assumption where nothing better exists");
        assertTrue(parameter.grade() == Grade.C || !parameter.sources().contains(ASSUMPTION), "only C may be assumed");
        assertTrue(references().containsAll(parameter.sources()), "not in REFERENCES.bib: " + parameter.sources());
    }

    @Test
    void sourcesOfMechanismsAndPoliciesExist() throws IOException {
        Set<String> missing = new TreeSet<>();
        Mechanisms.ALL.forEach(mechanism -> missing.addAll(mechanism.sources()));
        Policies.ALL.forEach(policy -> missing.addAll(policy.sources()));
        missing.removeAll(references());
        assertEquals(Set.of(), missing);
    }

    /**
     * Set to an end of its plausible range, or beyond it where the law is flat in a short run, some measure of some day or the event log
     * differs. The run has a shock, and others have all policies, so that every law is at work.
     */
    @ParameterizedTest
    @MethodSource("parameters")
    void itChangesSomething(ParameterDeclaration parameter) {
        double far = Math.min(parameter.legalHigh(), 20 * Math.max(1e-3, parameter.high()));
        double[] tries = {parameter.high(), parameter.low(), parameter.legalLow(), far};
        for (int seed : SEEDS) {
            for (double value : tries) {
                double tried = parameter.whole() ? Math.rint(value) : value;
                if (tried != parameter.usual() && differs(Map.of(parameter.name(), tried), seed)) {
                    return;
                }
            }
        }
        assertTrue(false, parameter.name() + " changes nothing at " + Arrays.toString(tries));
    }

    /** Whether a measure of some day, or the event log in the end, differs; looks no further than the first difference. */
    private static boolean differs(Map<String, Double> change, int seed) {
        List<Result> usual = USUAL.computeIfAbsent(seed, ParameterContractTest::usual);
        for (int i = 0; i < STRATEGIES.size(); i++) {
            double[][] daily = usual.get(i).daily();
            ForumSimulation simulation = start(change, STRATEGIES.get(i), seed);
            for (int day = 0; day < DAYS; day++) {
                simulation.runThrough(day);
                if (!Arrays.equals(simulation.world().yesterday(), daily[day])) {
                    return true;
                }
            }
            if (!simulation.result().events().equals(usual.get(i).events())) {
                return true;
            }
        }
        return false;
    }

    private static List<Result> usual(int seed) {
        return STRATEGIES.stream()
                .map(strategy -> {
                    ForumSimulation simulation = start(Map.of(), strategy, seed);
                    simulation.runThrough(DAYS - 1);
                    return simulation.result();
                })
                .toList();
    }

    private static ForumSimulation start(Map<String, Double> change, Strategy strategy, int seed) {
        Map<String, Double> parameters = SmallWorlds.busy();
        parameters.put("environment.shockStartDay", 20.0);
        parameters.put("environment.shockDays", 30.0);
        parameters.putAll(change);
        Scenario scenario =
                new Scenario(new WorldSettings(PERSONS, 4, 3), new Horizon(0, DAYS), parameters, Set.of(), PERSONS);
        return ForumSimulation.start(scenario, Seeds.of(seed), strategy);
    }

    /**
     * No number stands in a mechanism's formula: 0, 1 and 2 apart, numbers are parameters or named constants. Words of a draw and its
     * counters are addresses, not quantities.
     */
    @Test
    void formulasHoldNoBareNumbers() throws IOException {
        Set<String> found = new TreeSet<>();
        Path sources = root().resolve("model/src/main/java/org/interdict/model/mechanism");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                bareNumbers(file, found);
            }
        }
        assertEquals(Set.of(), found);
    }

    private static void bareNumbers(Path file, Set<String> found) throws IOException {
        String code = Files.readString(file)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("//[^\n]*", "")
                .replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"")
                .replaceAll("(?s)@Evidence\\(.*?\\)", "")
                .replaceAll("(?m)^\\s*(?:public |private )?static final [^;]*;", "")
                .replaceAll("\\b(?:unit|unit53|word)\\(\\d\\)", "")
                .replaceAll("\\bbelow\\(\\d,", "")
                .replaceAll("(?s)draws\\s*\\.at\\([^;]*;", "");
        Matcher number = NUMBER.matcher(code);
        while (number.find()) {
            if (!Set.of("0", "1", "2", "0.0", "1.0", "2.0").contains(number.group(1))) {
                int start = code.lastIndexOf('\n', number.start()) + 1;
                int end = code.indexOf('\n', number.start());
                found.add(file.getFileName() + ": " + code.substring(start, end).strip());
            }
        }
    }

    private static Set<String> references() throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher entry = ENTRY.matcher(Files.readString(root().resolve("REFERENCES.bib")));
        while (entry.find()) {
            keys.add(entry.group(1));
        }
        return keys;
    }

    /** The checkout, wherever the test is started from. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("REFERENCES.bib"))) {
            here = java.util.Objects.requireNonNull(here.getParent(), "no REFERENCES.bib above the working directory");
        }
        return here;
    }
}
