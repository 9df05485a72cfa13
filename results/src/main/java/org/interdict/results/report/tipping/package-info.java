/** Tipping points, said in words. */
@NullMarked
package org.interdict.results.report.tipping;

import org.jspecify.annotations.NullMarked;
