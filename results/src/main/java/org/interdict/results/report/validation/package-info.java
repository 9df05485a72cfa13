/** The report of a validation. */
@NullMarked
package org.interdict.results.report.validation;

import org.jspecify.annotations.NullMarked;
