package org.interdict.experiments.design.point;

import java.util.List;
import org.interdict.experiments.definition.setting.DesignSettings;

/** A kind of design: how it chooses the points of a sweep. Stateless. */
public interface PointDesign {
    /** The word by which an experiment asks for it. */
    DesignSettings.Kind kind();

    /**
     * The points, the same on every machine.
     *
     * @param design factors and numbers; of this kind
     * @return for each point a value for each factor, in the order of the factors
     */
    List<double[]> points(DesignSettings design);
}
