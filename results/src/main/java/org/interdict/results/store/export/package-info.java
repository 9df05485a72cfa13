/** Stored runs as tidy tables with a data dictionary. */
@NullMarked
package org.interdict.results.store.export;

import org.jspecify.annotations.NullMarked;
