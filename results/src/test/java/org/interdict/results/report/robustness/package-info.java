@NullMarked
package org.interdict.results.report.robustness;

import org.jspecify.annotations.NullMarked;
