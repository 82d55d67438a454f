package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.cli.consolidate.AskedConversion.Per;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;

/**
 * The totals that count, in one currency. Lines whose currency and day lack a rate stay in their own and are never left out:
 * totals that should hold them are "at least".
 */
public final class InOneCurrency {
    /**
     * What lacks a rate.
     *
     * @param currency the currency of the amounts
     * @param days their day or year as it is written; empty where lines state neither
     */
    record Lacking(Currency currency, String days) {}

    private final RateBook book;
    private final Per per;
    private final Map<Cell, Lot> lots;
    private final Map<List<Object>, SortedMap<Cell, Total>> tables = new HashMap<>();
    private final Map<List<Dimension>, Map<Cell, LotSum>> rated = new HashMap<>();

    private InOneCurrency(RateBook book, Per per, Map<Cell, Lot> lots) {
        this.book = book;
        this.per = per;
        this.lots = lots;
    }

    /**
     * Looks for the rates, and at the lines that have one, each by itself.
     *
     * @param kept the totals of the ledger that count
     * @throws UnreadableFileException where a list cannot be read again
     */
    static InOneCurrency of(RateBook book, Per per, Ledger ledger, Consolidation kept) throws UnreadableFileException {
        Map<Cell, Lot> lots = new TreeMap<>();
        kept.cells().forEach((cell, total) -> lots.put(cell, lot(cell, total, book)));
        Map<Cell, Money> perLine = new HashMap<>();
        Chosen convertible = new Chosen(ledger.by(), cell -> rate(lots, cell).isPresent());
        ledger.open(convertible, line -> {
            Cell cell = line.cell(ledger.by());
            ExchangeRate rate = rate(lots, cell).orElseThrow();
            Money amount = line.line().money().orElseThrow();
            perLine.merge(cell, rate.convert(amount, LotSum.ROUNDING), Money::plus);
        });
        perLine.forEach((cell, money) -> lots.computeIfPresent(cell, (same, lot) -> lot.with(money)));
        return new InOneCurrency(book, per, lots);
    }

    private static Optional<ExchangeRate> rate(Map<Cell, Lot> lots, Cell cell) {
        return Optional.ofNullable(lots.get(cell)).flatMap(Lot::rate).map(GivenRate::rate);
    }

    private static Lot lot(Cell cell, Total total, RateBook book) {
        Optional<Section> section = Section.of(cell);
        Optional<GivenRate> rate = section.map(Section::currency)
                .filter(currency -> !currency.equals(book.to()))
                .flatMap(currency -> book.rate(currency, RateDays.of(cell)));
        return new Lot(cell, total, section, rate, Money.zero(book.to()));
    }

    Currency to() {
        return book.to();
    }

    Per per() {
        return per;
    }

    RateBook book() {
        return book;
    }

    /** The tables that are shown: that currency's first, then those of what could not be converted. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Lot lot : lots.values()) {
            lot.section().ifPresent(own -> sections.add(new Section(to(), own.inKind())));
            lot.shown(to()).ifPresent(sections::add);
        }
        return sections.stream()
                .distinct()
                .sorted(Comparator.comparing(Section::inKind)
                        .thenComparing(section -> !isConverted(section))
                        .thenComparing(section -> section.currency().getCurrencyCode()))
                .toList();
    }

    /** The table that the amounts of a cell of the ledger stand in; nothing where it has none. */
    Optional<Section> shown(Cell cell) {
        return Optional.ofNullable(lots.get(cell)).flatMap(lot -> lot.shown(to()));
    }

    /** Whether a table is that of the currency that was asked for. */
    boolean isConverted(Section section) {
        return section.currency().equals(to());
    }

    /** Whether a cell of the ledger has something to say in a table. */
    boolean isIn(Section section, Cell cell) {
        return Optional.ofNullable(lots.get(cell))
                .filter(lot -> isShown(section, lot) || isLacking(section, lot))
                .isPresent();
    }

    /** Lines without an amount may be of any form. */
    private boolean isShown(Section section, Lot lot) {
        return lot.shown(to()).map(section::equals).orElse(isConverted(section));
    }

    private boolean isLacking(Section section, Lot lot) {
        return isConverted(section)
                && lot.isUnconverted(to())
                && lot.section().filter(own -> own.inKind() == section.inKind()).isPresent();
    }

    /** What a cell comes to in a table, what lacks a rate as unknown amounts. */
    Total shown(Section section, Cell cell) {
        return tables.computeIfAbsent(List.of(section, cell.by()), any -> shown(section, cell.by()))
                .getOrDefault(cell, Total.ZERO);
    }

    private SortedMap<Cell, Total> shown(Section section, List<Dimension> by) {
        Map<Cell, LotSum> sums = sums(by, lot -> isShown(section, lot));
        lots.values().stream()
                .filter(lot -> isLacking(section, lot))
                .forEach(lot -> sums.computeIfAbsent(CellPart.of(lot.cell(), by), any -> new LotSum(to()))
                        .addUnknown(lot));
        return totals(sums);
    }

    /** What cells by those dimensions come to, what lacks a rate in its own currency. */
    SortedMap<Cell, Total> totals(List<Dimension> by) {
        return totals(sums(by, lot -> true));
    }

    /** The same of what stands in a table, or of lines without an amount. */
    SortedMap<Cell, Total> totals(List<Dimension> by, Optional<Section> section) {
        return totals(sums(by, lot -> lot.shown(to()).equals(section)));
    }

    private SortedMap<Cell, Total> totals(Map<Cell, LotSum> sums) {
        TreeMap<Cell, Total> totals = new TreeMap<>();
        sums.forEach((cell, sum) -> totals.put(cell, sum.total(per)));
        return totals;
    }

    private Map<Cell, LotSum> sums(List<Dimension> by, Predicate<Lot> condition) {
        Map<Cell, LotSum> sums = new HashMap<>();
        lots.values().stream()
                .filter(condition)
                .forEach(lot -> sums.computeIfAbsent(CellPart.of(lot.cell(), by), any -> new LotSum(to()))
                        .add(lot));
        return sums;
    }

    /** Whether amounts of a table were converted. */
    boolean hasRates(Section section) {
        return lots.values().stream()
                .anyMatch(lot -> lot.rate().isPresent()
                        && lot.shown(to()).filter(section::equals).isPresent());
    }

    /** By how much converting line by line makes more in a cell of the table. */
    Money difference(Section section, Cell cell) {
        LotSum sum = rated.computeIfAbsent(
                        cell.by(), by -> sums(by, lot -> lot.rate().isPresent()))
                .get(cell);
        return sum == null ? Money.zero(to()) : sum.difference(section.inKind());
    }

    /** The digits that amounts of a table are shown with. */
    int digits(Section section) {
        return Section.digits(shown(section, List.of()).values());
    }

    /** The rates that amounts were converted by. */
    List<GivenRate> used() {
        return lots.values().stream()
                .flatMap(lot -> lot.rate().stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (GivenRate given) -> given.rate().base().getCurrencyCode())
                        .thenComparing(given -> given.rate().quote().getCurrencyCode())
                        .thenComparing(given -> given.rate().date())
                        .thenComparing(given ->
                                given.until().map(last -> last.toString()).orElse("")))
                .toList();
    }

    /** What could not be converted: each currency and day or year once. */
    List<Lacking> lacking() {
        return lots.values().stream()
                .filter(lot -> lot.isUnconverted(to()))
                .map(lot -> new Lacking(
                        lot.section().orElseThrow().currency(),
                        RateDays.of(lot.cell()).text()))
                .distinct()
                .sorted(Comparator.comparing((Lacking each) -> each.currency().getCurrencyCode())
                        .thenComparing(Lacking::days))
                .toList();
    }

    /** How many amounts could not be converted. */
    long unconverted() {
        return lots.values().stream()
                .filter(lot -> lot.isUnconverted(to()))
                .mapToLong(lot -> lot.total().lines())
                .sum();
    }

    /** Whether an amount lacks a rate, or rates could not be read. */
    boolean isIncomplete() {
        return unconverted() > 0 || book.isFaulty();
    }
}
