/** Options that several commands share, and what the program tells the shell. */
@NullMarked
package org.interdict.experiments.cli.option;

import org.jspecify.annotations.NullMarked;
