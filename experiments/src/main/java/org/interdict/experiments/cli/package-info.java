/** The command line program: arguments in, results and messages out. One class for each command, listed in {@link Commands}. */
@NullMarked
package org.interdict.experiments.cli;

import org.jspecify.annotations.NullMarked;
