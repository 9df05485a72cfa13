/** Policies of the police: operations against forums, cases against persons, cooperation, victims first. */
@NullMarked
package org.interdict.model.policy.policing;

import org.jspecify.annotations.NullMarked;
