package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.results.store.folder.FolderRefused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every analysis of the list keeps the contract. */
class AnalysesTest {
    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyAnalysisKeepsTheContract() {
        return Analyses.ALL.stream()
                .flatMap(analysis -> new AnalysisContract(Analyses.shipped(), analysis, folder).tests());
    }

    @Test
    void aKindStandsForOneAnalysis() {
        List<String> kinds = Analyses.ALL.stream()
                .map(Analysis::stored)
                .flatMap(Optional::stream)
                .map(StoredAnalysis::kind)
                .toList();
        assertEquals(kinds.stream().distinct().toList(), kinds);
        assertTrue(kinds.size() >= 4, kinds::toString);
    }

    @Test
    void aFolderOfAnAnalysisThatIsNotInTheListIsRefused() {
        Path file = CommandLineRun.smallExperiment(folder);
        Path runs = folder.resolve("unknown");
        CommandLineRun compared = CommandLineRun.of("compare", file, "--replicates", 1, "--out", runs);
        assertEquals(ExitCode.DONE, compared.code(), compared.err());
        Analyses none = new Analyses(List.of());
        FolderRefused refused = assertThrows(FolderRefused.class, () -> none.of(runs));
        assertTrue(String.valueOf(refused.getMessage()).contains("'comparison'"), refused::getMessage);
        assertThrows(FolderRefused.class, () -> none.of(folder.resolve("nowhere")));
    }
}
