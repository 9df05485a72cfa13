/** Virtual studies of persons: surveys, case files, follow-ups. */
@NullMarked
package org.interdict.experiments.validation.instrument.person;

import org.jspecify.annotations.NullMarked;
