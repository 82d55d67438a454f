package org.indh.budget.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/**
 * Parts lines that agree in sum where what was sent so far, day by day, is what was booked so far: 100 and 200 that were booked as
 * 300 from 50 and 60 that were booked as 110 (cumuls).
 */
final class RunningTotals {
    private RunningTotals() {}

    /** The parts, in the order of days; all together where they do not agree, or one of them takes money back. */
    static List<TransferSides> parted(TransferSides sides) {
        if (!areOfOneSum(sides)) {
            return List.of(sides);
        }
        SortedMap<Money, Integer> sent = reached(sides.given());
        SortedMap<Money, Integer> booked = reached(sides.received());
        List<TransferSides> parts = new ArrayList<>();
        int given = 0;
        int received = 0;
        for (Map.Entry<Money, Integer> total : sent.entrySet()) {
            Integer until = booked.get(total.getKey());
            if (until != null) {
                parts.add(new TransferSides(
                        sides.given().subList(given, total.getValue()),
                        sides.received().subList(received, until)));
                given = total.getValue();
                received = until;
            }
        }
        return parts;
    }

    private static boolean areOfOneSum(TransferSides sides) {
        MoneyByCurrency sent = Elimination.money(sides.given());
        return sent.single().isPresent()
                && sent.equals(Elimination.money(sides.received()))
                && sides.all().stream()
                        .allMatch(line ->
                                line.money().filter(money -> money.signum() > 0).isPresent());
    }

    /** Each running total with the number of lines that it takes. */
    private static SortedMap<Money, Integer> reached(List<BudgetLine> side) {
        TreeMap<Money, Integer> reached = new TreeMap<>();
        Money total = null;
        for (BudgetLine line : side) {
            Money money = line.money().orElseThrow();
            total = total == null ? money : total.plus(money);
            reached.put(total, reached.size() + 1);
        }
        return reached;
    }
}
