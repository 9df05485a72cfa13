/** The text of an experiment file as elements with their places, and the errors of input. */
@NullMarked
package org.interdict.experiments.definition.syntax;

import org.jspecify.annotations.NullMarked;
