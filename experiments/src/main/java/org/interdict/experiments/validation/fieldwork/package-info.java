/** Fieldwork: all virtual studies that a list of targets needs, in one replicate. */
@NullMarked
package org.interdict.experiments.validation.fieldwork;

import org.jspecify.annotations.NullMarked;
