package org.indh.budget.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.measure.Decimal;

/**
 * What would make a sum right, if an explanation holds.
 *
 * @param step what is done
 * @param from the amount that stands there now; nil for a line that is to be added
 * @param to the amount that mends the sum; nil for a line that is to be taken away
 */
public record Mend(Step step, Decimal from, Decimal to) {
    /** What is done to a total and its parts. */
    public enum Step {
        /** The total is amended (corriger le total). */
        AMEND_TOTAL("amend-total"),
        /** A line is amended (corriger une ligne). */
        AMEND_LINE("amend-line"),
        /** A line is added (ajouter une ligne). */
        ADD_LINE("add-line"),
        /** A line is taken away, or several (retirer une ligne). */
        DROP_LINE("drop-line");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        /** The stable code: {@code "amend-line"}. */
        public String code() {
            return code;
        }
    }

    /** The sum when it is mended; of several lines that an explanation names, the first is amended and all are dropped. */
    Reconciliation of(Reconciliation sum, List<Stated> lines) {
        List<Stated> parts = new ArrayList<>(sum.parts());
        Stated whole = sum.whole();
        switch (step) {
            case AMEND_TOTAL -> whole = whole.amended(to);
            case AMEND_LINE ->
                parts.set(parts.indexOf(lines.get(0)), lines.get(0).amended(to));
            case ADD_LINE -> parts.add(lines.get(0).amended(to));
            case DROP_LINE -> lines.forEach(parts::remove);
        }
        return new Reconciliation(whole, parts, sum.listing());
    }
}
