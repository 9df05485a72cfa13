/**
 * Speed, measured: a small docking model on the engine's own parts beside two other ways to write it, the whole model, and
 * micro-benchmarks. Outside the default build: {@code mvn -Pbenchmarks package}.
 */
@NullMarked
package org.interdict.benchmarks;

import org.jspecify.annotations.NullMarked;
