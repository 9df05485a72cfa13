@NullMarked
package org.interdict.results.statistics.sweep;

import org.jspecify.annotations.NullMarked;
