@NullMarked
package org.interdict.results.store.runs;

import org.jspecify.annotations.NullMarked;
