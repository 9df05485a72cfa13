/** Each mechanism switched off in turn. */
@NullMarked
package org.interdict.experiments.analysis.ablate;

import org.jspecify.annotations.NullMarked;
