package org.interdict.model.mechanism;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a mechanism is called, what it does and what it is based on. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Process {
    /** Name as in {@code list mechanisms} and {@code mechanisms: off}, in lower case with hyphens. */
    String name();

    /** What it does, in one sentence. */
    String summary();

    /** The theory it represents. */
    String theory();

    /** Keys in {@code REFERENCES.bib}. */
    String[] sources();
}
