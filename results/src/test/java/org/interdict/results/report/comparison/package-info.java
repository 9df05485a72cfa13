@NullMarked
package org.interdict.results.report.comparison;

import org.jspecify.annotations.NullMarked;
