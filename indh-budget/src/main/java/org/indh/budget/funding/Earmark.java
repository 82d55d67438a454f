package org.indh.budget.funding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.text.InvalidValueException;

/**
 * What alone a source pays for (financement fléché).
 *
 * @param source the source's name: "Région"
 * @param dimension what the expenses are told by: activity
 * @param codes their codes in it, one at least: "A.5.6"
 */
public record Earmark(String source, Dimension dimension, List<String> codes) {
    /** @throws InvalidValueException where there is no code */
    public Earmark {
        codes = ImmutableList.copyOf(codes);
        if (codes.isEmpty()) {
            throw new InvalidValueException("earmark", source);
        }
    }

    /** Whether the source pays for that expense. */
    public boolean covers(BudgetLine expense) {
        return expense.code(dimension).filter(codes::contains).isPresent();
    }
}
