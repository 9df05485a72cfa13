/** Parameters fitted to published patterns. */
@NullMarked
package org.interdict.experiments.analysis.calibrate;

import org.jspecify.annotations.NullMarked;
