package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import org.indh.budget.Dimension;
import org.indh.budget.ExpenseState;
import org.indh.budget.Flow;
import org.indh.budget.TaxBasis;

/**
 * What a total may leave out of its lines without a word, one thing or several at once: the resources or the uses, what is in
 * kind, the tax that is given back, what one member gave another, the expenses that were refused.
 */
final class Counted {
    private static final List<Predicate<Entry>> BY_FLOW = List.of(
            entry -> true,
            entry -> entry.line().is(Dimension.FLOW, Flow.USE.code()),
            entry -> entry.line().is(Dimension.FLOW, Flow.RESOURCE.code()));

    private static final List<Predicate<Entry>> LEFT_OUT = List.of(
            entry -> entry.line().isInKind(),
            entry -> entry.line().is(Dimension.TAX_BASIS, TaxBasis.RECOVERABLE.code()),
            entry -> !entry.code(Dimension.COUNTERPART).isEmpty(),
            entry -> entry.line().is(Dimension.EXPENSE_STATE, ExpenseState.DISALLOWED.code()));

    /** Every choice, all lines first. */
    private static final List<Predicate<Entry>> CHOICES = choices();

    private Counted() {}

    private static List<Predicate<Entry>> choices() {
        List<Predicate<Entry>> choices = BY_FLOW;
        for (Predicate<Entry> left : LEFT_OUT) {
            ImmutableList.Builder<Predicate<Entry>> more = ImmutableList.builder();
            more.addAll(choices);
            choices.forEach(choice -> more.add(choice.and(left.negate())));
            choices = more.build();
        }
        return choices;
    }

    /** Whether the total is the sum of those lines, or of those of them that one of the choices leaves. */
    static boolean isStated(HeldTotal held, List<Entry> entries) {
        return CHOICES.stream()
                .anyMatch(choice ->
                        held.states(Entry.sum(entries.stream().filter(choice).toList())));
    }
}
