/** One file to publish: a run folder with its tables, its report, and all that describes them. */
@NullMarked
package org.interdict.experiments.archive;

import org.jspecify.annotations.NullMarked;
