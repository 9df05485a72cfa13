/** Quantities that carry their unit and legal range, and the evidence behind a parameter. */
@NullMarked
package org.interdict.model.unit;

import org.jspecify.annotations.NullMarked;
