/** Persons as rows of primitives, and the ties between them. */
@NullMarked
package org.interdict.model.population;

import org.jspecify.annotations.NullMarked;
