/** What happens in a day: one class per process, in rooms by subject. Each process can be left out. */
@NullMarked
package org.interdict.model.mechanism;

import org.jspecify.annotations.NullMarked;
