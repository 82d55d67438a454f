/**
 * Indicators (indicateurs objectivement vérifiables): {@link org.indh.logframe.indicator.Indicator} with its baseline, its
 * milestones and its means of verification. Knows nothing of the chain that it stands in.
 */
@NullMarked
package org.indh.logframe.indicator;

import org.jspecify.annotations.NullMarked;
