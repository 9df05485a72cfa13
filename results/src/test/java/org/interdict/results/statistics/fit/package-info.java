@NullMarked
package org.interdict.results.statistics.fit;

import org.jspecify.annotations.NullMarked;
