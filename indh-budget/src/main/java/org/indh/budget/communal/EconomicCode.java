package org.indh.budget.communal;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What sort of receipt or expense a line is (code économique), whatever chapter it stands in: an axis of its own beside the
 * {@link BudgetCode}.
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"6111", "2313"})
public record EconomicCode(String text) implements Comparable<EconomicCode> {
    /** @throws InvalidValueException where the text is blank */
    public EconomicCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("economic-code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static EconomicCode parse(String text) {
        return new EconomicCode(text);
    }

    @Override
    public int compareTo(EconomicCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
