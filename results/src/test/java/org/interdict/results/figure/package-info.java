@NullMarked
package org.interdict.results.figure;

import org.jspecify.annotations.NullMarked;
