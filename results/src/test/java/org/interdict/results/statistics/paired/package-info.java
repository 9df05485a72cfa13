@NullMarked
package org.interdict.results.statistics.paired;

import org.jspecify.annotations.NullMarked;
