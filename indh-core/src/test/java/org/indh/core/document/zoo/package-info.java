/** A document that uses every shape the binder knows. */
@NullMarked
package org.indh.core.document.zoo;

import org.jspecify.annotations.NullMarked;
