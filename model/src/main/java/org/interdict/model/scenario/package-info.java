/** What a user can configure, immutable and complete. */
@NullMarked
package org.interdict.model.scenario;

import org.jspecify.annotations.NullMarked;
