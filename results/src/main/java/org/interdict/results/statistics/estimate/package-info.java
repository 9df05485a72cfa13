/** Estimates from one sample or from pairs of values: means, shares, ratios and series, each with its interval, and what computes them. */
@NullMarked
package org.interdict.results.statistics.estimate;

import org.jspecify.annotations.NullMarked;
