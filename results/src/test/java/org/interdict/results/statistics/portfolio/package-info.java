@NullMarked
package org.interdict.results.statistics.portfolio;

import org.jspecify.annotations.NullMarked;
