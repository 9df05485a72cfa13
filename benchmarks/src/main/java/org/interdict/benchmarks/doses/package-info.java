/** How the effect of every policy grows with its dose, with people's reactions and without them. */
@NullMarked
package org.interdict.benchmarks.doses;

import org.jspecify.annotations.NullMarked;
