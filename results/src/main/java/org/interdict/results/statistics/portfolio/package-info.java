/** Packages of policies compared with the sum of their parts, and outcomes compared with cost. */
@NullMarked
package org.interdict.results.statistics.portfolio;

import org.jspecify.annotations.NullMarked;
