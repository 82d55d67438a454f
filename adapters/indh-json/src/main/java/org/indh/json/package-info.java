/**
 * JSON: {@link org.indh.json.JsonFormat} makes neutral trees of texts, {@link org.indh.json.JsonText} writes a tree, and so
 * any value that the binder knows, {@link org.indh.json.JsonSchema} says what the documents of a kind look like.
 * {@link org.indh.json.IndhModule} does the first two inside an embedder's mapper.
 */
@NullMarked
package org.indh.json;

import org.jspecify.annotations.NullMarked;
