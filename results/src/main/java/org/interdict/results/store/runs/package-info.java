/** The runs of an experiment: written unit by unit, read back in a fixed order. */
@NullMarked
package org.interdict.results.store.runs;

import org.jspecify.annotations.NullMarked;
