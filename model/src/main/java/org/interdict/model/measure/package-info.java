/** What is read from the world once a day; reading changes nothing. */
@NullMarked
package org.interdict.model.measure;

import org.jspecify.annotations.NullMarked;
