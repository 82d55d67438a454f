package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.ExpenseState;
import org.indh.budget.Flow;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Path;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict.Gap;

/**
 * A line of a report at its place (écriture), with the member that reports it.
 *
 * @param at the line as it stands there
 * @param line the line with the report's member, where it names none itself
 */
record Entry(At<BudgetLine> at, BudgetLine line) {
    /** The lines of a report, in its order. */
    static List<Entry> of(At<FinancialReport> report) {
        return report.each("lines", BudgetLine.class).stream()
                .map(Entry::placed)
                .toList();
    }

    /** A line that could not be read as a whole, where there is one: sums over the others may lack anything. */
    static Optional<Gap> lost(At<FinancialReport> report) {
        Path lines = report.document().inTree(report.spot("lines").path());
        return report.document().unreadable().stream()
                .filter(path -> path.startsWith(lines)
                        && path.segments().size() <= lines.segments().size() + 1)
                .findFirst()
                .map(path -> new Gap("unreadable", report.spot("lines")));
    }

    /** The lines of all reports, in the order of the documents. */
    static List<Entry> ofAll(At<Dossier> dossier) {
        return dossier.below(BudgetLine.class).stream().map(Entry::placed).toList();
    }

    private static Entry placed(At<BudgetLine> at) {
        BudgetLine line = at.value();
        Optional<String> member = line.code(Dimension.MEMBER)
                .or(() -> at.up(FinancialReport.class).map(At::value).map(FinancialReport::member));
        return new Entry(
                at, member.map(code -> line.with(Dimension.MEMBER, code)).orElse(line));
    }

    /** Where its amount stands or would stand; where it is reckoned, the price that it is reckoned from. */
    Spot spot() {
        boolean isReckoned = at.value().amount() == null && at.value().unitPrice() != null;
        return at.spot(isReckoned ? "unitPrice" : "amount");
    }

    /** Where its code in a dimension stands. */
    Spot spot(Dimension dimension) {
        return at.spot("codes." + dimension);
    }

    Optional<Money> money() {
        return line.money();
    }

    /** Its code in a dimension; the empty text where it has none. */
    String code(Dimension dimension) {
        return line.code(dimension).orElse("");
    }

    /** Its code in a dimension in the form in which two hands are compared; the empty text where it has none. */
    String normal(Dimension dimension) {
        return Phrase.normal(code(dimension));
    }

    /** Who reports it: the member, else what the report is called, else its file. */
    String reporter() {
        return line.code(Dimension.MEMBER)
                .or(() -> at.up(FinancialReport.class)
                        .map(report -> report.value().title())
                        .map(LocalizedText::text))
                .orElseGet(() -> at.document().file());
    }

    boolean is(Phase phase) {
        return line.is(Dimension.PHASE, phase.code());
    }

    /** Whether an amount stands there that nobody could read. */
    boolean isUnreadable() {
        return money().isEmpty()
                && (at.spot("amount").isUnreadable()
                        || at.spot("quantity").isUnreadable()
                        || at.spot("unitPrice").isUnreadable());
    }

    /** Whether there is an amount and nobody stated it. */
    boolean isUnknown() {
        return money().isEmpty() && !line.isNotApplicable() && !isUnreadable();
    }

    /** Whether the money goes out; a line that does not say is a use, as those of most reports are. */
    boolean isUse() {
        return line.flow().map(Flow.USE::equals).orElse(true);
    }

    /** Whether it is an expense that was made: ordered or paid, and not refused, and no advance to somebody. */
    boolean isExpense() {
        boolean isMade = is(Phase.ORDERED) || is(Phase.PAID);
        boolean isAdvance = line.code(Dimension.ADVANCE).isPresent();
        return isMade && isUse() && !isAdvance && !line.is(Dimension.EXPENSE_STATE, ExpenseState.DISALLOWED.code());
    }

    /** The places of the amounts of those lines. */
    static List<Spot> spots(List<Entry> entries) {
        return entries.stream().map(Entry::spot).collect(ImmutableList.toImmutableList());
    }

    /** The same places in a role. */
    static List<Spot> spots(List<Entry> entries, String role) {
        return entries.stream().map(entry -> entry.spot().as(role)).collect(ImmutableList.toImmutableList());
    }

    /** The known amounts together. */
    static MoneyByCurrency sum(List<Entry> entries) {
        return MoneyByCurrency.total(
                entries.stream().flatMap(entry -> entry.money().stream()).toList());
    }
}
