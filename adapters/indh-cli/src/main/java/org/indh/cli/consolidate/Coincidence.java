package org.indh.cli.consolidate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.group.Distinct;
import org.indh.core.money.Money;

/**
 * Whether it may be chance that two files state the same lines. Two partners who fill in one template have headings and years
 * in common and soon a few round amounts; and what is shared out evenly makes equal tables for all. Lines that name a commune, a
 * project or a voucher agree less easily, and so do amounts such as 28,612.50.
 */
final class Coincidence {
    /** What is needed: three uneven amounts of communes or under one title, or six exact ones of headings alone. */
    private static final int ENOUGH = 12;

    private static final int TITLE = 9;
    private static final int NAME = 3;
    private static final int ROUND_DIGITS = 2;
    private static final int FEW_DIGITS = 4;
    private static final List<Dimension> NAMES = List.of(
            Dimension.COMMUNE, Dimension.PARTNERSHIP, Dimension.VOUCHER, Dimension.SUPPLIER, Dimension.TRANSFER);

    private Coincidence() {}

    /**
     * @param lines what both files say, each once
     * @param haveOneTitle whether both are called the same
     */
    static boolean mayExplain(Collection<BudgetLine> lines, boolean haveOneTitle) {
        int weight = haveOneTitle ? TITLE : 0;
        Set<Money> amounts = new HashSet<>();
        for (BudgetLine line : lines) {
            Money amount = line.money().orElseThrow();
            if (namesItsOwn(line)) {
                weight += NAME + digits(amount);
            } else if (amounts.add(amount)) { // the same amount each year is one agreement
                weight += digits(amount);
            }
        }
        return weight < ENOUGH;
    }

    /** Whether a line says of what it is by more than headings and years, which all who use one template have in common. */
    static boolean namesItsOwn(BudgetLine line) {
        String id = line.id();
        return id != null && Distinct.isTelling(id)
                || line.code(Dimension.PROJECT).filter(Distinct::isTelling).isPresent()
                || NAMES.stream().anyMatch(dimension -> line.code(dimension).isPresent());
    }

    /** 30,000 has one digit that tells something, and weighs nothing; 28,612.50 has six. */
    private static int digits(Money amount) {
        int digits = amount.amount().stripTrailingZeros().precision();
        return digits <= ROUND_DIGITS ? 0 : digits <= FEW_DIGITS ? 1 : 2;
    }
}
