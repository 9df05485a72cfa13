@NullMarked
package org.interdict.results.statistics.drawn;

import org.jspecify.annotations.NullMarked;
