/** Tables, numbers and JSON on standard output. */
@NullMarked
package org.interdict.experiments.cli.text;

import org.jspecify.annotations.NullMarked;
