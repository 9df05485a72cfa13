/** Worlds that were saved at the end of their burn-in, for several studies. */
@org.jspecify.annotations.NullMarked
package org.interdict.results.store.saved;
