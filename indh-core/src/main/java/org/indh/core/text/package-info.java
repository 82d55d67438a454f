/**
 * Words: texts in any language, the catalogues of messages and labels in French, English and Arabic, and the
 * normal form in which two wordings are compared.
 */
@NullMarked
package org.indh.core.text;

import org.jspecify.annotations.NullMarked;
