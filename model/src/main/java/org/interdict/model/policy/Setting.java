package org.interdict.model.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The declaration of a policy's parameter, on the component of its {@code Parameters} record. The component's type is a
 * quantity, an enum (written in lower case with hyphens) or boolean.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /** What it is, in one sentence. */
    String meaning();

    /** The default as it would be written in an experiment file. */
    String usual();

    /** The value at which the policy does nothing, for parameters that can switch the policy off; empty for others. */
    String neutral() default "";

    /** Name of the model parameter whose value holds today, without the policy; empty if there is none. */
    String today() default "";

    /** Largest accepted value where it is tighter than the type's. */
    double high() default Double.POSITIVE_INFINITY;
}
