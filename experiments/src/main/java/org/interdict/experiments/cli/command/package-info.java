/** Commands that belong to no single analysis. */
@NullMarked
package org.interdict.experiments.cli.command;

import org.jspecify.annotations.NullMarked;
