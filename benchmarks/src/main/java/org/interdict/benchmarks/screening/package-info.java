/** Shows whether every parameter and every construct of the model changes what happens. */
@NullMarked
package org.interdict.benchmarks.screening;

import org.jspecify.annotations.NullMarked;
