package org.indh.budget.rule.communal;

import java.util.Objects;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.TriennialProgramming;
import org.indh.core.money.CurrencyCode;
import org.indh.core.place.StatedTerritory;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Whether two documents are of one commune, and state their amounts in one unit. */
final class SameCommune {
    private SameCommune() {}

    static boolean of(CommunalBudget one, CommunalBudget other) {
        return of(one.commune(), other.commune());
    }

    static boolean of(TriennialProgramming one, CommunalBudget other) {
        return of(one.commune(), other.commune());
    }

    static boolean of(TriennialProgramming one, TriennialProgramming other) {
        return of(one.commune(), other.commune());
    }

    /** By their codes, else by their names; a document that says neither goes with those beside it. */
    private static boolean of(@Nullable StatedTerritory one, @Nullable StatedTerritory other) {
        if (one == null || other == null || !isSaid(one) || !isSaid(other)) {
            return true;
        }
        if (one.code() != null && other.code() != null) {
            return one.code().equals(other.code());
        }
        return one.name() != null
                && other.name() != null
                && Phrase.normal(one.name()).equals(Phrase.normal(other.name()));
    }

    private static boolean isSaid(StatedTerritory commune) {
        return commune.code() != null || commune.name() != null;
    }

    static boolean unit(CommunalBudget one, CommunalBudget other) {
        return unit(one.currency(), one.scale(), other.currency(), other.scale());
    }

    static boolean unit(TriennialProgramming one, CommunalBudget other) {
        return unit(one.currency(), one.scale(), other.currency(), other.scale());
    }

    private static boolean unit(
            @Nullable CurrencyCode currency,
            @Nullable AmountScale scale,
            @Nullable CurrencyCode otherCurrency,
            @Nullable AmountScale otherScale) {
        return Objects.equals(currency, otherCurrency) && Objects.equals(scale, otherScale);
    }
}
