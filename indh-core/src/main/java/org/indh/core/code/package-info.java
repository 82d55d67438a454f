/**
 * Codes: what people call the parts of their documents ({@link org.indh.core.code.Coded}) and what such a code is made of
 * ({@link org.indh.core.code.CodeParts}).
 */
@NullMarked
package org.indh.core.code;

import org.jspecify.annotations.NullMarked;
