/** Agencies and their work: queues of leads, operations, planned cases, cases of victims, payers, and how targets are picked. */
@NullMarked
package org.interdict.model.world.policing;

import org.jspecify.annotations.NullMarked;
