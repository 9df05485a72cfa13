/** The list of all virtual studies. */
@NullMarked
package org.interdict.experiments.validation.catalogue;

import org.jspecify.annotations.NullMarked;
