package org.interdict.experiments.definition.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that lies beside the shipped experiments, and what it tells an editor. */
class JsonSchemaTest {
    private static final Path LIBRARY = Path.of("library");

    @Test
    void theSchemaBesideTheLibraryIsTheOneOfTheProgram() throws IOException {
        assertEquals(
                JsonSchema.text(Vocabulary.ofCatalogue()),
                Files.readString(LIBRARY.resolve(JsonSchema.FILE)),
                "write it anew: ./interdict schema > experiments/library/" + JsonSchema.FILE);
    }

    @Test
    void everyShippedExperimentNamesIt() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            List<Path> experiments =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertTrue(experiments.size() > 10);
            for (Path file : experiments) {
                assertTrue(Files.readString(file).startsWith(JsonSchema.MODELINE), file.toString());
            }
        }
    }

    @Test
    void descriptionsSayMeaningUnitRangeAndToday() {
        JsonNode schema = JsonMapper.builder().build().readTree(JsonSchema.text(Vocabulary.ofCatalogue()));
        JsonNode strategies = schema.at("/properties/strategies/items/properties/policies/items/anyOf/1/properties");
        String coverage = strategies
                .at("/platform-detection/properties/coverage/description")
                .asString();
        assertEquals("Share of uploads scanned. Today: 25 %. A number from 0 to 1 share. Default: 0.8.", coverage);
        String burnIn = schema.at("/properties/horizon/properties/burnInDays/description")
                .asString();
        assertTrue(burnIn.contains("days"), burnIn);
        assertEquals(
                schema.at("/$defs/measure/enum").size(),
                schema.at("/$defs/measure/enumDescriptions").size());
    }
}
