/** The report of a calibration. */
@NullMarked
package org.interdict.results.report.calibration;

import org.jspecify.annotations.NullMarked;
