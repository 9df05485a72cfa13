package org.interdict.model.unit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The single declaration of a model parameter, on the component of a mechanism's {@code Parameters} record. Lists, documents,
 * schema and uncertainty ranges are read from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Evidence {
    /** What the parameter is, in one sentence. */
    String meaning();

    /** The default, in the unit of the component's type. */
    double usual();

    /** Lower end of the plausible range. */
    double low();

    /** Upper end of the plausible range. */
    double high();

    /** Smallest legal value where it is tighter than the type's. */
    double least() default Double.NEGATIVE_INFINITY;

    /** Largest legal value where it is tighter than the type's. */
    double most() default Double.POSITIVE_INFINITY;

    /** How firmly it is known. */
    Grade grade();

    /** Keys in {@code REFERENCES.bib}; at least one, {@code assumption} where nothing better exists. */
    String[] source();
}
