@NullMarked
package org.interdict.results.statistics.estimate;

import org.jspecify.annotations.NullMarked;
