/** Life in forums: visits and posts, status and promotion, belonging, and what follows when a forum closes. */
@NullMarked
package org.interdict.model.mechanism.community;

import org.jspecify.annotations.NullMarked;
