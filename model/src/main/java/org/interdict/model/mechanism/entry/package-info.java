/** How persons enter and leave the population, come across items, and become members of forums. */
@NullMarked
package org.interdict.model.mechanism.entry;

import org.jspecify.annotations.NullMarked;
