@NullMarked
package org.interdict.results.report;

import org.jspecify.annotations.NullMarked;
