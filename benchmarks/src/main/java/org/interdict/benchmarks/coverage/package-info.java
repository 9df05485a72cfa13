/** How often the intervals of a comparison hold the truth, on planted data. */
@NullMarked
package org.interdict.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;
