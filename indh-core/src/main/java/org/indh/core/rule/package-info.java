/**
 * The rules of what every document may hold, whatever its kind: codes of published lists and dates (CO).
 *
 * <p>{@link org.indh.core.rule.CodePack} brings them; the rules of reading (DC) come with
 * {@link org.indh.core.validation.CorePack}.
 */
@NullMarked
package org.indh.core.rule;

import org.jspecify.annotations.NullMarked;
