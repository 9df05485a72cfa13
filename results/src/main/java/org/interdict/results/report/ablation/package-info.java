/** The report of an ablation: what each mechanism contributes. */
@NullMarked
package org.interdict.results.report.ablation;

import org.jspecify.annotations.NullMarked;
