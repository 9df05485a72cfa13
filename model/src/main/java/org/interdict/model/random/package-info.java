/** Keyed draws: every chance event is a pure function of seed, stream, entity, day and counter. */
@NullMarked
package org.interdict.model.random;

import org.jspecify.annotations.NullMarked;
