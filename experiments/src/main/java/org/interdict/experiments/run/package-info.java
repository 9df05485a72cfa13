/** The runner: which runs are due, who computes them, when to stop; and the comparison that is read from them. */
@NullMarked
package org.interdict.experiments.run;

import org.jspecify.annotations.NullMarked;
