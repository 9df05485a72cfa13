/** What a policy is, and the status quo; the policies are in rooms by actor. Policies write levers and orders and nothing else. */
@NullMarked
package org.interdict.model.policy;

import org.jspecify.annotations.NullMarked;
