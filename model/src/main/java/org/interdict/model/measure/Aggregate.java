package org.interdict.model.measure;

/** How the daily values of a measure become the one value of a run. */
public enum Aggregate {
    /** Sum over the evaluation: flows. */
    TOTAL,
    /** Mean over the days of the evaluation: levels. */
    MEAN,
    /** Value on the last day: states and cumulative ratios. */
    LAST
}
