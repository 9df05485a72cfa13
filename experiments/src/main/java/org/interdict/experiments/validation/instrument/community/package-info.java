/** Virtual studies of forums: members, posts, and how forums grow and end. */
@NullMarked
package org.interdict.experiments.validation.instrument.community;

import org.jspecify.annotations.NullMarked;
