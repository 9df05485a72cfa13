/** One file a figure kind: a picture as SVG and PNG, its data, and its provenance. */
@NullMarked
package org.interdict.results.figure;

import org.jspecify.annotations.NullMarked;
