/** Figures: one file for each kind of figure. A figure is a picture as SVG and PNG, with its data and its provenance. */
@NullMarked
package org.interdict.results.figure;

import org.jspecify.annotations.NullMarked;
