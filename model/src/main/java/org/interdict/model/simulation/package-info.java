/** The clock: MASON drives the order of a day; worlds are checkpointed and forked here. */
@NullMarked
package org.interdict.model.simulation;

import org.jspecify.annotations.NullMarked;
