/** What an experiment file may say: its shape, its words, its schema, and the checks. */
@NullMarked
package org.interdict.experiments.definition.shape;

import org.jspecify.annotations.NullMarked;
