/** What a world counts and keeps beside persons and venues: today's ledger, totals, standings, the weekly survey, the event log. */
@NullMarked
package org.interdict.model.world.state;

import org.jspecify.annotations.NullMarked;
