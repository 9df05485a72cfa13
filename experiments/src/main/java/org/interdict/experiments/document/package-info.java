/** JSON documents that several analyses share; field names are a contract. */
@NullMarked
package org.interdict.experiments.document;

import org.jspecify.annotations.NullMarked;
