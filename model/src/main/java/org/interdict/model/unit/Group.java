package org.interdict.model.unit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The prefix of the parameter names declared by a record: {@code @Group("learning")} gives {@code learning.imitation}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Group {
    /** The prefix, without the dot. */
    String value();
}
