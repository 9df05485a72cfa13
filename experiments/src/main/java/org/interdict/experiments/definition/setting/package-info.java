/** Plain settings of an experiment: records without references to files or to the catalogue. */
@NullMarked
package org.interdict.experiments.definition.setting;

import org.jspecify.annotations.NullMarked;
