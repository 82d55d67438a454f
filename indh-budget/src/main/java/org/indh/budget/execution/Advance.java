package org.indh.budget.execution;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The account of what was advanced to a partner (compte d'avances): what it was sent is no expense until it has accounted for
 * it.
 *
 * @param partner who holds the money
 * @param opening what it held at the beginning; 50.00 MAD
 * @param received what it was sent since (versé); 100.00 MAD
 * @param justified what it accounted for (justifié); 120.00 MAD
 * @param accepted what of that was accepted (accepté); 110.00 MAD
 * @param refunded what it paid back (remboursé); 0.00 MAD
 * @param closing what it holds at the end, as stated; 30.00 MAD
 */
@RecordBuilder
public record Advance(
        @Nullable String partner,
        @Nullable Money opening,
        @Nullable Money received,
        @Nullable Money justified,
        @Nullable Money accepted,
        @Nullable Money refunded,
        @Nullable Money closing) {}
