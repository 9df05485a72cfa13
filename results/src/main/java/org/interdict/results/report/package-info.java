/** One file a report: what a set of runs says, for people. */
@NullMarked
package org.interdict.results.report;

import org.jspecify.annotations.NullMarked;
