@NullMarked
package org.interdict.results.statistics;

import org.jspecify.annotations.NullMarked;
