/** What must hold at the end of every day. */
@NullMarked
package org.interdict.model.world.check;

import org.jspecify.annotations.NullMarked;
