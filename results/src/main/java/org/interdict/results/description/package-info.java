/** The model's description, written from its own declarations and Javadoc: the ODD document and the page of policies. */
@NullMarked
package org.interdict.results.description;

import org.jspecify.annotations.NullMarked;
