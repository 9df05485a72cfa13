package org.interdict.model.scenario;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One policy within a strategy.
 *
 * @param policy its name in the catalogue
 * @param timing when it acts
 * @param values the policy's own parameters by name: Double, String (an enum word) or Boolean; defaults fill the rest
 */
public record PolicySetting(String policy, Timing timing, Map<String, Object> values) implements Serializable {
    /** Copies the map, keeping its order. */
    public PolicySetting {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
