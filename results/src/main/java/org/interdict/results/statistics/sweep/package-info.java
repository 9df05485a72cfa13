/** How effects change over the points of a sweep, and where another strategy becomes better. */
@NullMarked
package org.interdict.results.statistics.sweep;

import org.jspecify.annotations.NullMarked;
