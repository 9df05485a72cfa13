/** A figure as files: its drawing, its data, its typeface and its provenance. */
@NullMarked
package org.interdict.results.figure.file;

import org.jspecify.annotations.NullMarked;
