package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.indh.budget.consolidation.Total;

/** Why what one costs, or a rate, is not defined, or is not the whole truth. */
public enum CostGap {
    /** No line names it: money may be spent on it and is not linked to it. */
    NOT_LINKED("not-linked"),
    /** Nobody said how many there are. */
    NO_COUNT("no-count"),
    /** There are none: no beneficiary was reached. */
    NONE("none"),
    /** A part of the cost came by a key, and another key would make it another cost. */
    SHARED_BY_KEY("shared-by-key"),
    /** An amount is unknown. */
    UNKNOWN_AMOUNT("unknown-amount"),
    /** A part of the money is in another currency, and nothing converted it. */
    OTHER_CURRENCY("other-currency");

    private final String code;

    CostGap(String code) {
        this.code = code;
    }

    /** What totals lack to be whole sums in that currency. */
    static List<CostGap> of(Currency currency, Total... totals) {
        ImmutableList.Builder<CostGap> gaps = ImmutableList.builder();
        if (Arrays.stream(totals).anyMatch(Total::isAtLeast)) {
            gaps.add(UNKNOWN_AMOUNT);
        }
        if (!Arrays.stream(totals).allMatch(total -> total.isOnlyIn(currency))) {
            gaps.add(OTHER_CURRENCY);
        }
        return gaps.build();
    }

    /** The stable code: {@code "not-linked"}. */
    public String code() {
        return code;
    }
}
