package org.indh.logframe.chain;

import org.indh.core.text.LocalizedText;

/**
 * A condition outside the programme's control that a result rests on (hypothèse).
 *
 * @param statement its words
 */
public record Assumption(LocalizedText statement) {}
