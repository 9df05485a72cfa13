/** The points of a sweep: one file for each kind of design. */
@NullMarked
package org.interdict.experiments.design.point;

import org.jspecify.annotations.NullMarked;
