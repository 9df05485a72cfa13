/** Packages of policies against the sum of their parts, and outcomes against cost. */
@NullMarked
package org.interdict.results.statistics.portfolio;

import org.jspecify.annotations.NullMarked;
