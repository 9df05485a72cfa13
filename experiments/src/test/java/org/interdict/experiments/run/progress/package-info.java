@NullMarked
package org.interdict.experiments.run.progress;

import org.jspecify.annotations.NullMarked;
