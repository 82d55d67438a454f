package org.indh.budget.execution;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.SortedMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A total as a report states it, whether right or not (total inscrit): 150000.00 MAD paid in 2031.
 *
 * @param codes the codes that its lines have in common: {@code phase → "paid", year → "2031"}; none is the grand total
 * @param amount how much it states
 * @param unknown how many amounts it says that it lacks, where it says so: a total over two unknown amounts is "at least"
 * @param over the lines that it stands over or under in the table, where it is a subtotal; of them those of its codes
 */
@RecordBuilder
public record StatedTotal(
        SortedMap<Dimension, String> codes,
        Money amount,
        @Nullable Integer unknown,
        @Nullable LineRange over) {
    /**
     * Blanks around a code do not count, and a blank code is none. A builder that was given no code passes none.
     *
     * @throws InvalidValueException where a dimension with a closed list of codes has another one, or the count is below nil
     */
    public StatedTotal {
        codes = new BudgetLine(null, codes, amount, null, null, null, null, null).codes(); // it has codes as lines have
        if (unknown != null && unknown < 0) {
            throw new InvalidValueException("count", unknown.toString());
        }
    }

    /** A total of all lines that have those codes. */
    public static StatedTotal of(SortedMap<Dimension, String> codes, Money amount) {
        return new StatedTotal(codes, amount, null, null);
    }

    /** Whether it adds up the line of that number. */
    public boolean holds(int number, BudgetLine line) {
        return (over == null || over.contains(number)) && holds(line);
    }

    /** Whether a line has its codes, wherever it stands; a line that says no form is one in money. */
    public boolean holds(BudgetLine line) {
        return codes.entrySet().stream().allMatch(code -> code.getValue().equals(codeOf(line, code.getKey())));
    }

    /** A line's code as totals see it: the empty text where it has none. */
    public static String codeOf(BudgetLine line, Dimension dimension) {
        String otherwise = dimension.equals(Dimension.FORM) ? Form.CASH.code() : "";
        return line.code(dimension).orElse(otherwise);
    }
}
