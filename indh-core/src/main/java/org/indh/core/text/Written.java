package org.indh.core.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the texts of a type with {@code parse} look like, for those who describe it to others: schemas, help, templates.
 * {@code @Written(pattern = "[0-9]{4}-[0-9]{4}", examples = "2017-2021")}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Written {
    /**
     * A regular expression that each such text matches as a whole, in the words that Java and ECMA 262 share; empty where
     * no pattern tells. Some that match may still be none: a range that ends before it starts.
     */
    String pattern() default "";

    /** A few such texts, each as the type's {@code toString} gives it. */
    String[] examples();

    /** Whether a number without quotation marks says the same: 1200.5 for "1200.5". */
    boolean number() default false;
}
