/** How well the model agrees with published patterns: bands, what was found, and what a calibration changed. */
@NullMarked
package org.interdict.results.statistics.fit;

import org.jspecify.annotations.NullMarked;
