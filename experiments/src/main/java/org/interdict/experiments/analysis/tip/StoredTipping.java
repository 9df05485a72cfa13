package org.interdict.experiments.analysis.tip;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.analysis.StoredStudy;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.design.OneAtATime;
import org.jspecify.annotations.Nullable;

/** Run folders of tipping runs: each lies in the folder of a comparison, whose report shows it. */
final class StoredTipping extends StoredStudy {
    StoredTipping() {
        super(OneAtATime.STORED);
    }

    @Override
    public int report(Path folder, Path report, Console console) {
        throw new InvalidInput(InputError.of(
                folder.toString(),
                "these are tipping runs; the report of the comparison beside them shows them",
                "give the folder above"));
    }

    @Override
    public int merge(List<Path> parts, @Nullable Path folder, Console console) {
        throw new InvalidInput(InputError.of(
                parts.get(0).toString(),
                "these are tipping runs, which are never split into shards: there is nothing to merge",
                "give the folders of a comparison"));
    }
}
