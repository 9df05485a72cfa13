/** The clock: MASON drives a day's order; worlds are checkpointed and forked here. */
@NullMarked
package org.interdict.model.simulation;

import org.jspecify.annotations.NullMarked;
