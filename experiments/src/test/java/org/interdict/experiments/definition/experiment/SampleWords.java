package org.interdict.experiments.definition.experiment;

import java.util.List;
import org.interdict.experiments.definition.shape.TargetWord;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.model.measure.Measure;
import org.interdict.model.measure.MeasureKind;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;

/** A small vocabulary that does not change when the catalogue grows. */
public final class SampleWords {
    private SampleWords() {}

    /** Two mechanisms, three policies, five measures, three parameters, three targets. */
    public static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(mechanism("vetting"), mechanism("recruitment")),
                List.of(PolicyType.of(Takedown.class), PolicyType.of(Detection.class), PolicyType.of(StatusQuo.class)),
                List.of(
                        measure("harm.exposures"),
                        measure("harm.caseDays"),
                        measure("activity.active30"),
                        measure("cost.investigatorDays"),
                        measure("harm.newItems")),
                List.of(
                        parameter("learning.differentialAssociation", 0.02, 0, 1, false),
                        parameter("vetting.threshold", 5, 0, Double.POSITIVE_INFINITY, true),
                        parameter("search.bias", -0.5, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false)),
                List.of(
                        new TargetWord("sharing-share", true),
                        new TargetWord("posting-share", true),
                        new TargetWord("lifetime", false)));
    }

    private static MechanismType mechanism(String name) {
        return new MechanismType(Mechanism.class, name, "Does " + name + ".", "A theory.", List.of("key"), List.of());
    }

    private static Measure measure(String name) {
        return new Measure(
                name,
                "Measures " + name + ".",
                "count",
                MeasureKind.OUTCOME,
                Direction.LESS,
                Aggregate.TOTAL,
                world -> 0);
    }

    private static ParameterDeclaration parameter(String name, double usual, double low, double high, boolean whole) {
        return new ParameterDeclaration(
                name,
                "vetting",
                "A number.",
                "share",
                usual,
                usual - 1e-3,
                usual + 1,
                low,
                high,
                whole,
                Grade.C,
                List.of("key"));
    }

    /** Which forum. */
    public enum Target {
        /** The largest. */
        LARGEST,
        /** The most active. */
        MOST_ACTIVE
    }

    /** Acts in single operations. */
    @Intervention(
            name = "forum-takedown",
            summary = "Seizes forums.",
            fails = "Never.",
            evidence = "None.",
            grade = Grade.C,
            sources = "key")
    public record Takedown(Parameters parameters) implements Policy {
        /** Settings. */
        public record Parameters(
                @Setting(meaning = "Which.", usual = "largest")
                Target target,

                @Setting(meaning = "How many.", usual = "1", neutral = "0", high = 32)
                Count count,

                @Setting(meaning = "Whether told.", usual = "false")
                boolean publicity) {
            /** Refuses settings that do not fit together. */
            public Parameters {
                if (publicity && count.value() == 0) {
                    throw new IllegalArgumentException("publicity needs a count of at least 1");
                }
            }
        }

        @Override
        public void act(PolicyView world, Duty duty) {}
    }

    /** Acts continuously. */
    @Intervention(
            name = "platform-detection",
            summary = "Looks for items.",
            fails = "Never.",
            evidence = "None.",
            grade = Grade.C,
            sources = "key")
    public record Detection(Parameters parameters) implements Policy {
        /** Settings. */
        public record Parameters(
                @Setting(meaning = "Share of platforms.", usual = "0.5", neutral = "0")
                Share coverage) {}

        @Override
        public void act(PolicyView world, Duty duty) {}
    }

    /** Does nothing. */
    @Intervention(
            name = "status-quo",
            summary = "Nothing.",
            fails = "Never.",
            evidence = "None.",
            grade = Grade.A,
            sources = "key")
    public record StatusQuo(Parameters parameters) implements Policy {
        /** No settings. */
        public record Parameters() {}

        @Override
        public void act(PolicyView world, Duty duty) {}
    }
}
