/**
 * Judging documents: rules, what brings them, and the report.
 *
 * <p>Meet {@link org.indh.core.validation.Validator}, which runs every rule that is installed,
 * {@link org.indh.core.validation.Rule}, data plus one pure function from a part of a document
 * ({@link org.indh.core.validation.At}) to a {@link org.indh.core.validation.Verdict}, and
 * {@link org.indh.core.validation.ValidationReport}. A {@link org.indh.core.validation.Profile} says by whose measure, and
 * {@link org.indh.core.validation.Suppressions} what somebody decided to leave as it is. The texts of a rule and its examples stand in one resource beside it
 * ({@link org.indh.core.validation.RuleTexts}).
 */
@NullMarked
package org.indh.core.validation;

import org.jspecify.annotations.NullMarked;
