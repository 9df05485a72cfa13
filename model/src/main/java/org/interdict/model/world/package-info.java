/** The world, which ties its parts together, and the views of it that policies and measures see. */
@NullMarked
package org.interdict.model.world;

import org.jspecify.annotations.NullMarked;
