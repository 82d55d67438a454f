/**
 * Risks (registre des risques): a {@link org.indh.logframe.risk.RiskRegister} holds {@link org.indh.logframe.risk.Risk}s in
 * the author's order, each rated by the author's own words. A {@link org.indh.logframe.risk.Rating} keeps those words; a
 * {@link org.indh.logframe.risk.Scale} knows their order, where a matrix of the document or a shipped scale settles it.
 * Which level a donor's matrix gives is for the document to say: none ships.
 */
@NullMarked
package org.indh.logframe.risk;

import org.jspecify.annotations.NullMarked;
