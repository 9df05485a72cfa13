package org.interdict.experiments.definition.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.junit.jupiter.api.Test;

class OverridesTest {
    private static final byte[] FILE = """
            name: x
            strategies:
              - name: status quo
              - name: both, at once
                policies: [forum-takedown, platform-detection: { coverage: 0.1 }]
            """.getBytes(UTF_8);

    private static Experiment read(String... settings) {
        return ExperimentReader.of(SampleWords.vocabulary())
                .withOverrides(List.of(settings))
                .read("x.yaml", FILE);
    }

    private static void refused(String setting, int line, int column, String path, String message, String suggestion) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> read(setting));
        assertEquals(1, refused.errors().size(), refused::getMessage);
        InputError error = refused.errors().get(0);
        assertEquals("--set", error.file());
        assertEquals(line + ":" + column + " " + path, error.line() + ":" + error.column() + " " + error.path());
        assertTrue(error.message().contains(message), error::toString);
        assertTrue(error.suggestion().contains(suggestion), error::toString);
    }

    @Test
    void valuesGoOverThoseOfTheFileAndTheLaterOverTheEarlier() {
        Experiment experiment = read(
                "world.population=5000",
                "world.population=6000",
                "parameters.learning.differentialAssociation=0.5",
                "question= Is it #1: or not? ",
                "measures=[harm.newItems]",
                "replicates.until.confidence=0.9",
                "mechanisms.off=[vetting]");
        assertEquals(6_000, experiment.world().population());
        assertEquals(Map.of("learning.differentialAssociation", 0.5), experiment.parameters());
        assertEquals("Is it #1: or not?", experiment.question());
        assertEquals(List.of("harm.newItems"), experiment.measures());
        assertEquals(
                new Replicates.StoppingTarget("harm.newItems", 0.05, 0.9),
                experiment.replicates().until());
    }

    @Test
    void aNumberOfReplicatesIsShortForAMap() {
        assertEquals(Replicates.exactly(6), read("replicates=6").replicates());
        assertEquals(3, read("replicates=6", "replicates.min=3").replicates().min());
        assertEquals(6, read("replicates=6", "replicates.min=3").replicates().max());
    }

    @Test
    void itemsGoByNumberOrName() {
        Experiment experiment = read(
                "strategies[1].policies[0].forum-takedown.count=3",
                "strategies[both, at once].policies[platform-detection].coverage=0.9",
                "strategies[1].policies[1].platform-detection.startDay=7");
        assertEquals(
                3.0, experiment.strategies().get(1).policies().get(0).values().get("count"));
        assertEquals(
                0.9, experiment.strategies().get(1).policies().get(1).values().get("coverage"));
        assertEquals(
                7, experiment.strategies().get(1).policies().get(1).timing().startDay());
    }

    @Test
    void errorsNameTheOptionItsNumberAndTheColumn() {
        refused("world.population=5", 1, 18, "world.population", "5 is out of range", "");
        refused("world.popluation=5000", 1, 1, "world.popluation", "no key 'popluation'", "did you mean 'population'?");
        refused("wrold.population=5000", 1, 1, "wrold.population", "no key 'wrold'", "did you mean 'world'?");
        refused("world.population=", 1, 18, "world.population", "there is no value", "");
        refused("world", 1, 1, "", "not of the form path=value", "world.population=5000");
        refused("world.population.x=5", 1, 1, "world.population.x", "single value", "");
        refused("strategies.a.policies=[]", 1, 1, "strategies.a.policies", "is a list", "strategies[0]");
        refused("strategies[2].name=a", 1, 1, "strategies[2].name", "has no item [2]; it has [0] status quo", "");
        refused("strategies[nobody].name=a", 1, 1, "strategies[nobody].name", "no item [nobody]", "");
        refused("parameters.threshold=a", 1, 1, "parameters.threshold", "no parameter", "vetting.threshold");
        refused("measures=[harm.exposures", 1, 25, "", "is not closed", "");
    }

    @Test
    void errorsOfTheFileComeFirst() {
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> ExperimentReader.of(SampleWords.vocabulary())
                        .withOverrides(List.of("world.forums=2", "world.regions=99"))
                        .read("x.yaml", "name: x\nwrold: 3\n".getBytes(UTF_8)));
        assertEquals(
                List.of("x.yaml:2", "--set:2"),
                refused.errors().stream()
                        .map(error -> error.file() + ":" + error.line())
                        .toList());
    }
}
