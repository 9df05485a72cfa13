/** The world: population, venues, cases, agencies, levers, orders, and the ledger of the day. */
@NullMarked
package org.interdict.model.world;

import org.jspecify.annotations.NullMarked;
