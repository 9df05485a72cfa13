@NullMarked
package org.interdict.experiments.design.point;

import org.jspecify.annotations.NullMarked;
