/**
 * The rules of what every document may hold, whatever its kind: codes of published lists and dates (CO), texts with their
 * scripts and languages (DC-SCRIPT, DC-LANG), personal data (DP).
 *
 * <p>{@link org.indh.core.rule.CodePack} brings them; the other rules of reading (DC) come with
 * {@link org.indh.core.validation.CorePack}.
 */
@NullMarked
package org.indh.core.rule;

import org.jspecify.annotations.NullMarked;
