/** What stored runs of several arms say: comparisons, drawn worlds, tipping points, and their reports. */
@NullMarked
package org.interdict.experiments.finding;

import org.jspecify.annotations.NullMarked;
