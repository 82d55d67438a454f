package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.measure.Decimal;

/** Amounts to the cent as tests write them. */
final class Amounts {
    private Amounts() {}

    static Decimal decimal(String amount) {
        return Decimal.parse(amount);
    }

    /** An amount to the cent. */
    static Stated cents(String name, String amount) {
        return Stated.toTheCent(name, decimal(amount));
    }

    /** Amounts to the cent, called A, B, C and so on. */
    static List<Stated> lines(String... amounts) {
        List<Stated> stated = new ArrayList<>();
        for (String amount : amounts) {
            stated.add(cents(String.valueOf((char) ('A' + stated.size())), amount));
        }
        return stated;
    }

    /** A total to the cent against parts to the cent. */
    static Reconciliation sum(String total, String... parts) {
        return Reconciliation.of(cents("Total", total), lines(parts));
    }

    /** What is tried for a sum, whatever gap it makes. */
    static Hypotheses hypotheses(Reconciliation sum, Evidence evidence) {
        return new Hypotheses(sum, evidence, new GapSize(BigDecimal.ZERO, BigDecimal.ONE.movePointRight(40)));
    }

    static List<String> names(List<Stated> stated) {
        return stated.stream().map(Stated::name).toList();
    }
}
