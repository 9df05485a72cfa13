@NullMarked
package org.interdict.results.store.export;

import org.jspecify.annotations.NullMarked;
