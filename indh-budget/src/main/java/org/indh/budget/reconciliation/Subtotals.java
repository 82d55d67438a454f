package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Lines of a list that add up the lines just before or just after them, two at least. */
final class Subtotals {
    /** Longer lists are not looked through: there, neighbours add up by chance. */
    private static final int LONGEST = 1000;

    private final List<Stated> list;
    private final boolean isPositive;

    Subtotals(List<Stated> list) {
        this.list = list;
        this.isPositive = list.stream().allMatch(each -> each.amount().value().signum() >= 0);
    }

    /** Each of them alone, and then all together. */
    List<List<Stated>> found() {
        List<Stated> subtotals = new ArrayList<>();
        for (int i = 0; list.size() <= LONGEST && i < list.size(); i++) {
            boolean isNil = list.get(i).amount().isZero();
            if (!isNil && (addsUp(i, -1) || addsUp(i, 1))) {
                subtotals.add(list.get(i));
            }
        }
        List<List<Stated>> found = new ArrayList<>();
        subtotals.forEach(subtotal -> found.add(List.of(subtotal)));
        if (subtotals.size() > 1) {
            found.add(List.copyOf(subtotals));
        }
        return found;
    }

    /** Nil lines add nothing: they are passed over, so that one line and nils are not taken for a sum. */
    private boolean addsUp(int of, int step) {
        BigDecimal left = list.get(of).amount().value();
        BigDecimal units = list.get(of).unit().value();
        int added = 0;
        for (int i = of + step; i >= 0 && i < list.size(); i += step) {
            Stated line = list.get(i);
            if (!line.amount().isZero()) {
                left = left.subtract(line.amount().value());
                units = units.add(line.unit().value());
                added++;
                boolean isReached = left.abs().multiply(BigDecimal.valueOf(2)).compareTo(units) <= 0;
                if (added > 1 && isReached) {
                    return true;
                }
                if (isPositive && left.signum() < 0 && !isReached) {
                    return false;
                }
            }
        }
        return false;
    }
}
