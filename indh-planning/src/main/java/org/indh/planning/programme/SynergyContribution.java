package org.indh.planning.programme;

import org.indh.core.money.Money;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a synergy costs one of its parties (contribution financière ou matérielle).
 *
 * @param payer the party whose budget holds it: "VVSG"
 * @param amount how much, where it is told: 7520 EUR
 * @param post the budget line that it is taken from: "Échanges Sud-Sud"
 * @param statement what is said of it
 */
public record SynergyContribution(
        @Nullable String payer,
        @Nullable Money amount,
        @Nullable String post,
        @Nullable LocalizedText statement) {}
