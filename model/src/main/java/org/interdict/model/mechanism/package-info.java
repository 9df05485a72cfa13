/** The processes of a day: one class for each process, in rooms by subject. Each process can be left out. */
@NullMarked
package org.interdict.model.mechanism;

import org.jspecify.annotations.NullMarked;
