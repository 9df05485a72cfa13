/** The runner: which runs are due, what computes them, when to stop, what is stored. */
@NullMarked
package org.interdict.experiments.run;

import org.jspecify.annotations.NullMarked;
