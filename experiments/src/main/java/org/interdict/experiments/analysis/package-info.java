/** The seam: what a question that is put to the model must provide. Each question is a package of its own below this one. */
@NullMarked
package org.interdict.experiments.analysis;

import org.jspecify.annotations.NullMarked;
