/** What happens in a day, one class a process; each can be left out. */
@NullMarked
package org.interdict.model.mechanism;

import org.jspecify.annotations.NullMarked;
