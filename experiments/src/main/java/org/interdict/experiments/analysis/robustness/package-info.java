/** How conclusions stand over drawn worlds. */
@NullMarked
package org.interdict.experiments.analysis.robustness;

import org.jspecify.annotations.NullMarked;
