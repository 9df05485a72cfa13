/** The response to offending: police, platforms, hosts and victim identification, and what members make of it. */
@NullMarked
package org.interdict.model.mechanism.response;

import org.jspecify.annotations.NullMarked;
