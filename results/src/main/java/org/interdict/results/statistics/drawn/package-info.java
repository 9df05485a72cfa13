/** What drawn worlds show: how effects spread over worlds, how much of that is luck, and which parameters the effects are correlated with. */
@NullMarked
package org.interdict.results.statistics.drawn;

import org.jspecify.annotations.NullMarked;
