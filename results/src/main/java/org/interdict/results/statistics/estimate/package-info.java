/** Estimates from one sample, or from pairs of values: means, shares, ratios and series, each with its interval; what they are computed with. */
@NullMarked
package org.interdict.results.statistics.estimate;

import org.jspecify.annotations.NullMarked;
