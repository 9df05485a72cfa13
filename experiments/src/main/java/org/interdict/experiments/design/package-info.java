/** Designs: which arms an experiment has. One file a design. */
@NullMarked
package org.interdict.experiments.design;

import org.jspecify.annotations.NullMarked;
