/** How far a single parameter must move for another strategy to be best. */
@NullMarked
package org.interdict.results.statistics.tipping;

import org.jspecify.annotations.NullMarked;
