/** What warnings and blocks on open channels do to persons. */
@NullMarked
package org.interdict.model.mechanism.channel;

import org.jspecify.annotations.NullMarked;
