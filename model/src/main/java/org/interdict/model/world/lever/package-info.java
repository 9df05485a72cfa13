/** Levers and orders, the only meeting place of policies and mechanisms: policies write them, mechanisms read them. */
@NullMarked
package org.interdict.model.world.lever;

import org.jspecify.annotations.NullMarked;
