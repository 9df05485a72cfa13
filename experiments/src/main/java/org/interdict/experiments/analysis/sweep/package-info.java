/** Strategies compared at every point of a design. */
@NullMarked
package org.interdict.experiments.analysis.sweep;

import org.jspecify.annotations.NullMarked;
