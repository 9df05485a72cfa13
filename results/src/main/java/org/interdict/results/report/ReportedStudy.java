package org.interdict.results.report;

import java.util.List;
import java.util.Map;
import org.interdict.results.figure.file.Provenance;

/** What every report says about the study that it shows. */
public interface ReportedStudy {
    /** Name of the experiment. */
    String experiment();

    /** What it asks; empty if the file does not say. */
    String question();

    /** Persons at risk. */
    int population();

    /** Days before anything is measured. */
    int burnInDays();

    /** Days on which it is. */
    int evaluationDays();

    /** Parameters set by the experiment, by name, in order. */
    Map<String, String> parameterOverrides();

    /** Mechanisms switched off, in order. */
    List<String> mechanismsOff();

    /** The experiment file as run, every default written out. */
    String experimentText();

    /** Version, commit, Java, hash, seeds. */
    Provenance provenance();
}
