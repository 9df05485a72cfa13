/** The model compared with published patterns. */
@NullMarked
package org.interdict.experiments.analysis.validate;

import org.jspecify.annotations.NullMarked;
