/** What goes on in a person whatever the mechanisms do: memory, the next day to be reminded, motives, restraint, the first persons. */
@NullMarked
package org.interdict.model.world.person;

import org.jspecify.annotations.NullMarked;
