package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;

/**
 * What may have made a gap, and what would mend it.
 *
 * @param cause what sort of mistake it would be
 * @param lines the lines concerned, or the total itself; where several have the same amount, any one of them
 * @param others where the right amount comes from: the line that was mistaken for this one, the year beside
 * @param mend what would make the sum right
 * @param left what is left of the gap then, for rounding to explain: −0.02
 * @param odds how many hypotheses were tried, and how easily chance explains as much
 */
@RecordBuilder
public record Explanation(Cause cause, List<Stated> lines, List<Stated> others, Mend mend, Decimal left, Odds odds)
        implements Shown {
    public Explanation {
        lines = ImmutableList.copyOf(lines);
        others = ImmutableList.copyOf(others);
    }

    /** The sum that it explains, mended. */
    public Reconciliation mended(Reconciliation sum) {
        return mend.of(sum, lines);
    }

    /** A sentence for people: what is wrong, what would mend it, how many hypotheses were tried, how sure it is. */
    @Override
    public String in(Language language) {
        return new ExplanationWords(this, language).sentence();
    }
}
