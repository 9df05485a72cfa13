/** Analyses: what designs end in. */
@NullMarked
package org.interdict.experiments.analysis;

import org.jspecify.annotations.NullMarked;
