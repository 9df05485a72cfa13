/** What can be done, one class a policy; policies write levers and orders and nothing else. */
@NullMarked
package org.interdict.model.policy;

import org.jspecify.annotations.NullMarked;
