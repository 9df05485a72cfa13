/** Emulators: what stands in for slow simulations, the sample of parameter sets that they give, and how far both can be trusted. */
@NullMarked
package org.interdict.results.statistics.emulation;

import org.jspecify.annotations.NullMarked;
