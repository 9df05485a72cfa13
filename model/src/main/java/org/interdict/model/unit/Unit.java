package org.interdict.model.unit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The unit and the legal range of a {@link Quantity} type. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Unit {
    /** Name of the unit as printed, for example {@code per day}. */
    String value();

    /** Smallest legal value. */
    double low() default 0;

    /** Largest legal value. */
    double high() default Double.POSITIVE_INFINITY;

    /** Whether only whole numbers are legal. */
    boolean whole() default false;
}
