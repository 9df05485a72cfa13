/** What is simulated. */
@NullMarked
package org.interdict.model;

import org.jspecify.annotations.NullMarked;
