package org.interdict.experiments.definition.shape;

import java.util.List;
import java.util.stream.Stream;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByAbc;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByEmulators;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;

/** The part of an experiment file that says what is calibrated, and how. */
public final class CalibrationShape {
    /** Keys of the method that only emulators have. */
    public static final List<String> OF_EMULATORS = List.of("runs", "waves", "perWave", "sample");
    /** Keys of the method that only sequential ABC has. */
    public static final List<String> OF_ABC = List.of("particles", "rounds", "moves", "keep");

    private static final String EMULATORS_ONLY = " Only with emulators; ";
    private static final String ABC_ONLY = " Only with abc-smc; ";

    private final Vocabulary vocabulary;

    CalibrationShape(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Field targets() {
        WordShape target = new WordShape(
                "target", vocabulary.targets().stream().map(TargetWord::id).toList());
        return Field.optional(
                "targets",
                new ListShape(target, 1, true),
                null,
                "What `calibrate` fits to: targets of role C. Those of role V are held out, and refused.");
    }

    Field fit() {
        return Field.optional(
                "fit",
                new ListShape(new WordShape("parameter", vocabulary.fittable()), 1, true),
                null,
                "Parameters that `calibrate` fits; all of grade B and C if absent.");
    }

    static Field method() {
        Field name = Field.optional(
                "name",
                new WordShape("choice", List.of(ByEmulators.NAME, ByAbc.NAME)),
                ByEmulators.NAME,
                "Emulators in waves, or sequential approximate Bayesian computation.");
        Field replicates = Field.optional(
                "replicates",
                NumberShape.whole(1, CalibrationMethod.MOST_REPLICATES, ""),
                null,
                "Seeds over which each parameter set is averaged. "
                        + CalibrationMethod.DEFAULT.replicates()
                        + " if absent with emulators, which average over sets; "
                        + ByAbc.USUAL.replicates() + " with abc-smc.");
        List<Field> fields = Stream.of(Stream.of(name), emulators(), abc(), Stream.of(replicates))
                .flatMap(each -> each)
                .toList();
        return Field.optional("method", MapShape.of("key", fields), null, "How `calibrate` fits.");
    }

    private static Stream<Field> emulators() {
        ByEmulators usual = (ByEmulators) CalibrationMethod.DEFAULT;
        return Stream.of(
                Field.optional(
                        "runs",
                        NumberShape.whole(ByEmulators.FEWEST_RUNS, CalibrationMethod.MOST_SETS, ""),
                        null,
                        "Parameter sets of the Latin hypercube, at least " + ByEmulators.RUNS_A_PARAMETER
                                + " for each fitted parameter." + EMULATORS_ONLY + usual.runs() + " if absent."),
                Field.optional(
                        "waves",
                        NumberShape.whole(1, ByEmulators.MOST_WAVES, ""),
                        null,
                        "Number of waves, the hypercube among them. More of them extend a calibration." + EMULATORS_ONLY
                                + usual.waves() + " if absent."),
                Field.optional(
                        "perWave",
                        NumberShape.whole(ByEmulators.FEWEST_PER_WAVE, CalibrationMethod.MOST_SETS, ""),
                        null,
                        "Parameter sets of each further wave, and of the check of the sample." + EMULATORS_ONLY
                                + usual.perWave() + " if absent."),
                Field.optional(
                        "sample",
                        NumberShape.whole(CalibrationMethod.FEWEST_IN_SAMPLE, CalibrationMethod.MOST_SETS, ""),
                        null,
                        "Parameter sets in the sample, at least perWave." + EMULATORS_ONLY + usual.sample()
                                + " if absent."));
    }

    private static Stream<Field> abc() {
        ByAbc usual = ByAbc.USUAL;
        return Stream.of(
                Field.optional(
                        "particles",
                        NumberShape.whole(ByAbc.FEWEST_PARTICLES, CalibrationMethod.MOST_SETS, ""),
                        null,
                        "Parameter sets in the sample." + ABC_ONLY + usual.particles() + " if absent."),
                Field.optional(
                        "rounds",
                        NumberShape.whole(1, ByAbc.MOST_ROUNDS, ""),
                        null,
                        "How many times the tolerance is lowered at most." + ABC_ONLY + usual.rounds() + " if absent."),
                Field.optional(
                        "moves",
                        NumberShape.whole(1, ByAbc.MOST_MOVES, ""),
                        null,
                        "Steps that each parameter set tries in a round." + ABC_ONLY + usual.moves() + " if absent."),
                Field.optional(
                        "keep",
                        NumberShape.real(ByAbc.LEAST_KEPT, ByAbc.MOST_KEPT, ""),
                        null,
                        "Share of the parameter sets that a round keeps." + ABC_ONLY + usual.keep() + " if absent."));
    }
}
