/** The folder of a study: its files, its lock, its database, what it is about, and how it was made. */
@NullMarked
package org.interdict.results.store.folder;

import org.jspecify.annotations.NullMarked;
