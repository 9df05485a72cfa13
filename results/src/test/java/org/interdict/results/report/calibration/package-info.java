@NullMarked
package org.interdict.results.report.calibration;

import org.jspecify.annotations.NullMarked;
