/** Virtual studies of what follows an intervention or a change of circumstances. */
@NullMarked
package org.interdict.experiments.validation.instrument.response;

import org.jspecify.annotations.NullMarked;
