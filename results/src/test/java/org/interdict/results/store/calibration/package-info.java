@NullMarked
package org.interdict.results.store.calibration;

import org.jspecify.annotations.NullMarked;
