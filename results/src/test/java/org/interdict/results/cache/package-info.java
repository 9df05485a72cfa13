@NullMarked
package org.interdict.results.cache;

import org.jspecify.annotations.NullMarked;
