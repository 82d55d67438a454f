/** Objects of a program that embeds the library. */
@NullMarked
package org.indh.json.embedder;

import org.jspecify.annotations.NullMarked;
