/** Tests of the documents that are written from the code. */
@NullMarked
package org.interdict.results.description;

import org.jspecify.annotations.NullMarked;
