/** The experiment itself: reading it, writing it, and the experiments and samples that stand in files. */
@NullMarked
package org.interdict.experiments.definition.experiment;

import org.jspecify.annotations.NullMarked;
