/** What drawing the uncertain parameters tells: how effects spread over worlds, how much of that is luck, and which parameters they go with. */
@NullMarked
package org.interdict.results.statistics.drawn;

import org.jspecify.annotations.NullMarked;
