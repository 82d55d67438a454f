package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLines;
import org.indh.budget.PlacedLine;
import org.indh.budget.consolidation.CreditYear;
import org.indh.core.document.Kind;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.place.StatedTerritory;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a commune for one year (budget de la commune) and, as far as the document goes, how it was carried out.
 *
 * @param title what it is called: "Budget 2026"
 * @param commune whose budget it is
 * @param year the year that it is for, from 1 January to 31 December: 2026
 * @param currency the currency of its amounts, where the document says so: MAD
 * @param scale what its amounts count in, where the document says so: thousands for kDH
 * @param votedOn when the council voted it; 2025-11-05
 * @param visaOn when the governor approved it (visa); 2025-12-18
 * @param sections its parts, each by its two sides, in the author's order
 * @param accounts its annex budgets and special accounts, with what they held when the year began
 * @param surplus the surplus that the first part is expected to leave, as stated (excédent prévisionnel); 2500000
 * @param transfer what the first part hands to the second, as stated where no line states it; 2500000
 * @param virements the decisions that moved credits between lines
 * @param loans the loans whose capital or interest falls due
 */
@RecordBuilder
public record CommunalBudget(
        @Nullable LocalizedText title,
        @Nullable StatedTerritory commune,
        @Nullable MilestoneYear year,
        @Nullable CurrencyCode currency,
        @Nullable AmountScale scale,
        @Nullable LocalDate votedOn,
        @Nullable LocalDate visaOn,
        List<BudgetSection> sections,
        List<BudgetAccount> accounts,
        @Nullable Decimal surplus,
        @Nullable Decimal transfer,
        List<Virement> virements,
        List<Loan> loans)
        implements BudgetLines {
    /** The kind of document that a commune's budget is. */
    public static final Kind<CommunalBudget> KIND = new Kind<>("communal-budget", 1, CommunalBudget.class);

    public CommunalBudget {
        sections = ImmutableList.copyOf(sections);
        accounts = ImmutableList.copyOf(accounts);
        virements = ImmutableList.copyOf(virements);
        loans = ImmutableList.copyOf(loans);
    }

    /** What one side of a part comes to in a column: the totals that its sections state, else what their lines come to. */
    public Decimal total(BudgetPart part, Side side, CreditColumn column) {
        return of(part, side).stream().map(section -> section.total(column)).reduce(Decimal.ZERO, Decimal::plus);
    }

    /** What the lines of a role on one side of a part come to in a column. */
    public Decimal total(BudgetPart part, Side side, LineRole role, CreditColumn column) {
        return of(part, side).stream()
                .map(section -> section.total(role, column))
                .reduce(Decimal.ZERO, Decimal::plus);
    }

    /** What the voted budget balances to. The loan capital due is what lines state, else what the loans do. */
    public Balance balance() {
        return balance(CreditColumn.VOTED);
    }

    /**
     * What one column balances to: {@link CreditColumn#PAID} for what was recovered and paid, {@link CreditColumn#MODIFIED}
     * for the changes alone. What loans themselves say falls due belongs to what was voted. Where the printed total of the
     * second part's receipts holds what the first hands over, and figures show it, that counts once.
     */
    public Balance balance(CreditColumn column) {
        Decimal capital = total(BudgetPart.EQUIPMENT, Side.EXPENSE, LineRole.LOAN_CAPITAL, column);
        Decimal ofLoans =
                loans.stream().map(Loan::capitalDue).filter(Objects::nonNull).reduce(Decimal.ZERO, Decimal::plus);
        Decimal receipts = total(BudgetPart.OPERATING, Side.RECEIPT, column);
        Decimal expenses = of(BudgetPart.OPERATING, Side.EXPENSE).stream()
                .map(section -> section.totalWithout(LineRole.TRANSFER, column))
                .reduce(Decimal.ZERO, Decimal::plus);
        return new Balance(
                receipts,
                expenses,
                equipmentReceipts(column, receipts.minus(expenses)),
                total(BudgetPart.EQUIPMENT, Side.EXPENSE, column),
                capital.isZero() && column == CreditColumn.VOTED ? ofLoans : capital);
    }

    private Decimal equipmentReceipts(CreditColumn column, Decimal leftOver) {
        Stream<Decimal> stated =
                Stream.concat(Optional.ofNullable(transfer).stream(), Optional.ofNullable(surplus).stream());
        Decimal given = total(BudgetPart.OPERATING, Side.EXPENSE, LineRole.TRANSFER, column);
        return new OwnReceipts(
                        of(BudgetPart.EQUIPMENT, Side.RECEIPT),
                        column,
                        total(BudgetPart.EQUIPMENT, Side.EXPENSE, column))
                .without(Stream.concat(stated.filter(any -> column == CreditColumn.VOTED), Stream.of(given, leftOver)));
    }

    private List<BudgetSection> of(BudgetPart part, Side side) {
        return sections.stream().filter(section -> section.is(part, side)).toList();
    }

    /** What each annex budget (budget annexe) comes to in a column: it balances by itself. */
    public List<AccountBalance> annexBudgets(CreditColumn column) {
        return AccountBalance.of(this, BudgetPart.ANNEX, column);
    }

    /** What each special account (compte spécial) comes to in a column: it spends no more than it held and receives. */
    public List<AccountBalance> specialAccounts(CreditColumn column) {
        return AccountBalance.of(this, BudgetPart.SPECIAL, column);
    }

    /**
     * What a part had to spend in this year and spent, for {@link org.indh.budget.consolidation.Credits} over several years:
     * what was voted and changed since is new, what was carried over comes from the year before and counts once. Nothing is
     * cancelled here: what is neither spent nor carried on shows as a break between two years.
     *
     * @return empty where the budget does not say its year
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    public Optional<CreditYear> creditYear(BudgetPart part) {
        Decimal opened = spending(part, CreditColumn.VOTED).plus(spending(part, CreditColumn.MODIFIED));
        return Optional.ofNullable(year)
                .map(of -> new CreditYear(
                        of,
                        CommunalFlattening.money(this, opened),
                        CommunalFlattening.money(this, spending(part, CreditColumn.CARRIED_OVER)),
                        CommunalFlattening.money(this, spending(part, CreditColumn.PAID)),
                        CommunalFlattening.money(this, Decimal.ZERO)));
    }

    private Decimal spending(BudgetPart part, CreditColumn column) {
        return total(part, Side.EXPENSE, column);
    }

    /** The same {@link #placedLines}, without their places. */
    public List<BudgetLine> budgetLines() {
        return placedLines(List.of()).stream().map(PlacedLine::line).collect(ImmutableList.toImmutableList());
    }

    /**
     * The same money as flat lines (lignes budgétaires), one for each column of each line, in whole units of the currency. A
     * chapter or article counts with the lines under it, and neither its amounts nor a section's are among them where those
     * state any. Voted credits, changes since, commitments, orders and payments differ in {@link org.indh.budget.Dimension#PHASE}.
     * What was carried over from the year before, and what the first part hands to the second, were counted once elsewhere:
     * each stands in a {@link org.indh.budget.Dimension#VIEW} of its own, so that no consolidation adds it to new credits.
     *
     * @param unknown the parts of this budget that could not be read, amounts and others
     * @throws org.indh.core.text.InvalidValueException where an amount times the scale has more than 40 digits
     */
    @Override
    public List<PlacedLine> placedLines(Collection<Path> unknown) {
        return CommunalFlattening.of(this, unknown);
    }
}
