/** Tests of the world. */
@NullMarked
package org.interdict.model.world;

import org.jspecify.annotations.NullMarked;
