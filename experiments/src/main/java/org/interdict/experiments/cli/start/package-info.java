/** A first experiment file: what is asked of the user, and what is written. */
@NullMarked
package org.interdict.experiments.cli.start;

import org.jspecify.annotations.NullMarked;
