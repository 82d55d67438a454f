package org.indh.logframe.risk;

/**
 * A cell of a matrix of risks.
 *
 * @param likelihood its likelihood: "Possible"
 * @param impact its impact: "Grand"
 * @param level the level of risks that have both: "Haut"
 */
public record MatrixCell(String likelihood, String impact, String level) {}
