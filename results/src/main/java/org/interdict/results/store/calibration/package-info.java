/** The simulations of a calibration. */
@NullMarked
package org.interdict.results.store.calibration;

import org.jspecify.annotations.NullMarked;
