/**
 * Virtual studies: how published studies would have seen the simulated world. Here is what they share; the studies stand in the
 * rooms below, by subject.
 */
@NullMarked
package org.interdict.experiments.validation.instrument;

import org.jspecify.annotations.NullMarked;
