/** Policies of platforms, hosts and search services. */
@NullMarked
package org.interdict.model.policy.platform;

import org.jspecify.annotations.NullMarked;
