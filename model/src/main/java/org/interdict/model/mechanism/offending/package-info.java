/** Offending beyond the forums, and the end of offending. */
@NullMarked
package org.interdict.model.mechanism.offending;

import org.jspecify.annotations.NullMarked;
