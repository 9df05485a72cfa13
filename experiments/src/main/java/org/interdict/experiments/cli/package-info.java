/** The command line: arguments in, results and messages out; no logic of its own. One class a command, listed in {@link Commands}. */
@NullMarked
package org.interdict.experiments.cli;

import org.jspecify.annotations.NullMarked;
