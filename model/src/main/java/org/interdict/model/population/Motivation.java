package org.interdict.model.population;

/** Why a person is at risk (Merdian et al. 2013; Babchishin et al. 2018). */
public enum Motivation {
    /** Sexual interest. */
    ATTRACTION,
    /** Escape from loneliness, boredom or anxiety. */
    EMOTIONAL_COPING,
    /** Interest in the forbidden, and collecting. */
    CURIOSITY,
    /** Money. */
    FINANCIAL
}
