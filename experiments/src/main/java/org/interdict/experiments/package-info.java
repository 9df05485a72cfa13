/** Experiments: read, designed, run and shown. */
@NullMarked
package org.interdict.experiments;

import org.jspecify.annotations.NullMarked;
