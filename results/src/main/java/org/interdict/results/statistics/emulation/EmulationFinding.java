package org.interdict.results.statistics.emulation;

import java.util.List;

/**
 * How a calibration by emulators went, and how far it can be trusted.
 *
 * @param emulators by target
 * @param waves in order
 * @param cutoff standard deviations from which a target rules a parameter set out
 * @param heldOut how well known parameters are found again
 * @param chains how the sample was drawn
 */
public record EmulationFinding(
        List<EmulatorFinding> emulators,
        List<WaveFinding> waves,
        double cutoff,
        HeldOutFinding heldOut,
        ChainFinding chains) {
    /** Copies the lists. */
    public EmulationFinding {
        emulators = List.copyOf(emulators);
        waves = List.copyOf(waves);
    }

    /** Number of targets that have an emulator. */
    public long used() {
        return emulators.stream().filter(EmulatorFinding::used).count();
    }
}
