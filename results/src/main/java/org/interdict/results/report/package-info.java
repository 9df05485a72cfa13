/** Reports: what a set of runs says, written for people. One file for each report. */
@NullMarked
package org.interdict.results.report;

import org.jspecify.annotations.NullMarked;
