/** The run store: one folder an experiment, its runs in an embedded database that is also the resume journal. */
@NullMarked
package org.interdict.results.store;

import org.jspecify.annotations.NullMarked;
