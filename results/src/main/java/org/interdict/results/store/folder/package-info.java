/** The folder of a study: its files, who may write, what it is about, how it was made. */
@NullMarked
package org.interdict.results.store.folder;

import org.jspecify.annotations.NullMarked;
