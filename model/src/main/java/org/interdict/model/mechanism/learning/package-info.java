/** What members learn from one another: social learning, cognitive distortion, neutralisation, normalisation. */
@NullMarked
package org.interdict.model.mechanism.learning;

import org.jspecify.annotations.NullMarked;
