/** Policies of prevention: guardianship, help, counter-speech. */
@NullMarked
package org.interdict.model.policy.prevention;

import org.jspecify.annotations.NullMarked;
