/**
 * The results chain (chaîne de résultats): {@link org.indh.logframe.chain.Logframe} holds
 * {@link org.indh.logframe.chain.ChainNode}s in the author's order, each with its level, its statement, its indicators,
 * assumptions and activities. What an indicator is stands in {@code org.indh.logframe.indicator}.
 */
@NullMarked
package org.indh.logframe.chain;

import org.jspecify.annotations.NullMarked;
