/** Tests of emulators. */
@NullMarked
package org.interdict.results.statistics.emulation;

import org.jspecify.annotations.NullMarked;
