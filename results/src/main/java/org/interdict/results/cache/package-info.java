/** Files that the program unpacks once for a user and uses again. */
@NullMarked
package org.interdict.results.cache;

import org.jspecify.annotations.NullMarked;
