package org.indh.core.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record's component that is meant for contacts or for names of private persons (donnée à caractère personnel):
 * {@code @Personal @Nullable String contact}. What stands there, and below it, is masked in reports; rules that look for
 * personal data where nobody expects it say nothing about it. It leaves out what an organisation or an office is called.
 *
 * <p>Source: Moroccan law 09-08 on the protection of individuals with regard to the processing of personal data, articles
 * 1 and 3.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
