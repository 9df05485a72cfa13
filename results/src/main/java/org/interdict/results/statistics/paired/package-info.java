/** Strategies compared under common random numbers: paired differences, ranks, regret, and when to stop. */
@NullMarked
package org.interdict.results.statistics.paired;

import org.jspecify.annotations.NullMarked;
