/** The report of a sweep: effects at every point, and where a strategy stops being better. */
@NullMarked
package org.interdict.results.report.sweep;

import org.jspecify.annotations.NullMarked;
