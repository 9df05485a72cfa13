/** Experiment files: what they may say, reading them, and every error with its line and column. */
@NullMarked
package org.interdict.experiments.definition;

import org.jspecify.annotations.NullMarked;
