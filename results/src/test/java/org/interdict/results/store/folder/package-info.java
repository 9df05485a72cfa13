@NullMarked
package org.interdict.results.store.folder;

import org.jspecify.annotations.NullMarked;
