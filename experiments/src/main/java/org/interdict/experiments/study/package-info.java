/** Virtual studies: how published studies would have seen the simulated world, and the targets that their findings are held against. */
@NullMarked
package org.interdict.experiments.study;

import org.jspecify.annotations.NullMarked;
