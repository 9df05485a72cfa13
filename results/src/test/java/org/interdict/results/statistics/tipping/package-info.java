@NullMarked
package org.interdict.results.statistics.tipping;

import org.jspecify.annotations.NullMarked;
