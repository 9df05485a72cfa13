/** The list of all analyses, and which of them a run folder or an experiment belongs to. */
@NullMarked
package org.interdict.experiments.catalogue;

import org.jspecify.annotations.NullMarked;
