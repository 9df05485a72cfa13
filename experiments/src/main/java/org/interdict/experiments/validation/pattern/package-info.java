/** Targets: published findings with the bands that simulated values are compared with. */
@NullMarked
package org.interdict.experiments.validation.pattern;

import org.jspecify.annotations.NullMarked;
