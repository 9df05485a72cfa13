/** How far one parameter must move for another strategy to be best. */
@NullMarked
package org.interdict.experiments.analysis.tip;

import org.jspecify.annotations.NullMarked;
