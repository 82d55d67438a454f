/** JSON: {@link org.indh.json.JsonText} writes a neutral tree, and so any value that the binder knows. */
@NullMarked
package org.indh.json;

import org.jspecify.annotations.NullMarked;
