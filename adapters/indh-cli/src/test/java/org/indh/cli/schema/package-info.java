/** Schemas judged by an independent validator, and the words that they are made of. */
@NullMarked
package org.indh.cli.schema;

import org.jspecify.annotations.NullMarked;
