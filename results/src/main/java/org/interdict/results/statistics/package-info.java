/**
 * What a set of runs says, and how sure that is. Each package answers one question.
 *
 * <p>A number that is not defined (too few replicates, a division by zero) is {@code NaN} here and {@code null} in JSON.
 * Sums run in one fixed order, so a result is a function of its input alone.
 */
@NullMarked
package org.interdict.results.statistics;

import org.jspecify.annotations.NullMarked;
