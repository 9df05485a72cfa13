/** Strategies compared with one another on common random numbers. */
@NullMarked
package org.interdict.experiments.analysis.compare;

import org.jspecify.annotations.NullMarked;
