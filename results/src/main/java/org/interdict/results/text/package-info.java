/** Text that is the same on every Java version: numbers for readers, JSON, and rows of CSV. */
@NullMarked
package org.interdict.results.text;

import org.jspecify.annotations.NullMarked;
