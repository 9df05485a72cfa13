@NullMarked
package org.interdict.results.text;

import org.jspecify.annotations.NullMarked;
