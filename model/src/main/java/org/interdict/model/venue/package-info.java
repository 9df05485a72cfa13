/** Venues, their boards of recent posts, and hosted items. */
@NullMarked
package org.interdict.model.venue;

import org.jspecify.annotations.NullMarked;
