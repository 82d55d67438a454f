package org.indh.budget.allocation;

import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;

/**
 * What one of those who share a cost bears (quote-part).
 *
 * @param to who bears it: "Berkane"
 * @param share the share that the key gives: 38/100
 * @param amount the amount, in the unit of what is shared out; 380.50
 */
public record Allotment(String to, Share share, Decimal amount) {}
