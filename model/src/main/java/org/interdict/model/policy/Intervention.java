package org.interdict.model.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.interdict.model.unit.Grade;

/** What a policy is called, what it does, and how good the evidence for it is. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Intervention {
    /** Name as in experiment files, in lower case with hyphens. */
    String name();

    /** What it does, in one sentence. */
    String summary();

    /** When and why it fails, in a sentence or two. */
    String fails();

    /** What the knowledge of its effects is based on, in a sentence or two. */
    String evidence();

    /** Grade of that evidence. */
    Grade grade();

    /** Keys in {@code REFERENCES.bib}. */
    String[] sources();

    /**
     * Name of the setting that money buys: the dose, of which more costs more. Empty for the first setting that can switch the policy off; {@code none} for a
     * policy that costs agencies nothing.
     */
    String dose() default "";

    /** Whether it closes forums. */
    boolean closesForums() default false;
}
