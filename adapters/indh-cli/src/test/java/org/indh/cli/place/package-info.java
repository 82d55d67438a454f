/** The published lists of territories and the resources of indh-core made of them; here because these tests read CSV. */
@NullMarked
package org.indh.cli.place;

import org.jspecify.annotations.NullMarked;
