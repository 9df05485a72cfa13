/** Statistical methods that published studies use. */
@NullMarked
package org.interdict.experiments.validation.method;

import org.jspecify.annotations.NullMarked;
