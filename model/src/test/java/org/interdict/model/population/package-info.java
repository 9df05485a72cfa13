/** Tests of the population's columns. */
@NullMarked
package org.interdict.model.population;

import org.jspecify.annotations.NullMarked;
