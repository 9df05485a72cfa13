/** What runs leave behind, and what is read from it. */
@NullMarked
package org.interdict.results;

import org.jspecify.annotations.NullMarked;
