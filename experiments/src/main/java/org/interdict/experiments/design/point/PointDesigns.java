package org.interdict.experiments.design.point;

import java.util.List;
import org.interdict.experiments.definition.setting.DesignSettings;

/** The list of all kinds of design. To add one: its class, its word in {@link DesignSettings.Kind}, and a line here. */
public final class PointDesigns {
    /** Every kind. */
    public static final List<PointDesign> ALL = List.of(
            new Grid(),
            new PointList(),
            new OneFactorAtATime(),
            new LatinHypercube(),
            new ScrambledSobol(),
            new MorrisTrajectories(),
            new SaltelliPoints());

    private PointDesigns() {}

    /** The points of a design. */
    public static List<double[]> points(DesignSettings design) {
        return ALL.stream()
                .filter(kind -> kind.kind() == design.kind())
                .findFirst()
                .orElseThrow()
                .points(design);
    }
}
