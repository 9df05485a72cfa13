/** What a run folder says of its study. */
@NullMarked
package org.interdict.experiments.run.record;

import org.jspecify.annotations.NullMarked;
