/** The report of a comparison of strategies. */
@NullMarked
package org.interdict.results.report.comparison;

import org.jspecify.annotations.NullMarked;
