/** The flat lists of all mechanisms, policies, measures and parameters. */
@NullMarked
package org.interdict.model.catalogue;

import org.jspecify.annotations.NullMarked;
