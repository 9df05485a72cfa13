package org.interdict.model.scenario;

/** Range checks shared by the settings records. */
final class Refusal {
    private Refusal() {}

    static void outside(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must lie in [" + low + ", " + high + "], not " + value);
        }
    }
}
