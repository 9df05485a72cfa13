/** How persons and venues begin: what newcomers and new forums are like. */
@NullMarked
package org.interdict.model.world.birth;

import org.jspecify.annotations.NullMarked;
