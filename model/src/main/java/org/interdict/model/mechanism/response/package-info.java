/** The response to offending: police, platforms, hosts and victim identification, and how members react to it. */
@NullMarked
package org.interdict.model.mechanism.response;

import org.jspecify.annotations.NullMarked;
