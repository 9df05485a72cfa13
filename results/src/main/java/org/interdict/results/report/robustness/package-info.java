/** The page on how robust answers are, from comparisons over drawn worlds. */
@NullMarked
package org.interdict.results.report.robustness;

import org.jspecify.annotations.NullMarked;
