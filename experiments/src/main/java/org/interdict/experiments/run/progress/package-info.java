/** How far a study is, for people. */
@NullMarked
package org.interdict.experiments.run.progress;

import org.jspecify.annotations.NullMarked;
