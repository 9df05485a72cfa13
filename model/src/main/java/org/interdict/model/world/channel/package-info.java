/** Open channels: what each is like, what it holds, and how persons react to what they find there. */
@NullMarked
package org.interdict.model.world.channel;

import org.jspecify.annotations.NullMarked;
