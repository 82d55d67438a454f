package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Pivot;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;

/**
 * What was asked for and what it comes to.
 *
 * @param files the files, as they were given
 * @param rows the dimensions of the rows, in the order of the subtotals
 * @param columns the dimensions of the columns
 * @param where what the lines were chosen by
 * @param grouped what the lines are of a group, or that they are of none
 * @param ledger all lines that count
 * @param kept the totals of those that count, as fine as the ledger's
 * @param editions whose division of the territory was used, and of when
 * @param notes what is to be known beside the figures, in the user's language
 * @param opened cells to be opened to their lines
 * @param converted the totals that count in one currency, where that was asked for
 */
public record Consolidated(
        List<String> files,
        List<Dimension> rows,
        List<Dimension> columns,
        List<LineFilter> where,
        Grouped grouped,
        Ledger ledger,
        Consolidation kept,
        List<String> editions,
        List<String> notes,
        List<Cell> opened,
        Optional<InOneCurrency> converted) {
    Consolidated with(List<String> more) {
        return new Consolidated(files, rows, columns, where, grouped, ledger, kept, editions, more, opened, converted);
    }

    /** The lists that could not be read to their end. */
    public List<UnreadableFileException> unreadable() {
        return ledger.unreadable();
    }

    /** Every dimension that was asked for. */
    List<Dimension> by() {
        return ImmutableList.<Dimension>builder().addAll(rows).addAll(columns).build();
    }

    /** The totals by these. */
    Consolidation totals() {
        return kept.per(by().toArray(Dimension[]::new));
    }

    /** The tables that are shown: one for each currency and form. */
    List<Section> sections() {
        return converted.map(InOneCurrency::sections).orElseGet(() -> Section.of(kept));
    }

    /** The totals that a table is made of. */
    Consolidation of(Section section) {
        return kept.filter(
                cell -> converted.map(each -> each.isIn(section, cell)).orElseGet(() -> section.holds(cell)));
    }

    /** What a table shows of a total. */
    Total shown(Section section, Cell cell, Total exact) {
        return converted.map(each -> each.shown(section, cell)).orElse(exact);
    }

    /** The totals of a table by fewer dimensions, in one currency where that was asked for. */
    SortedMap<Cell, Total> cells(Consolidation level) {
        return converted.map(each -> each.totals(level.dimensions())).orElseGet(level::cells);
    }

    /** The currencies and forms of the amounts in each cell by those dimensions, be their sum nil. */
    Map<Cell, Set<Section>> held(List<Dimension> by) {
        Map<Cell, Set<Section>> held = new HashMap<>();
        kept.cells()
                .keySet()
                .forEach(cell -> converted
                        .map(each -> each.shown(cell))
                        .orElseGet(() -> Section.of(cell))
                        .ifPresent(section -> held.computeIfAbsent(CellPart.of(cell, by), any -> new HashSet<>())
                                .add(section)));
        return held;
    }

    /** A table for each subtotal, by none of the rows, by the first, by the first two; nothing where it would add what is never added. */
    List<Optional<Pivot>> levels(Consolidation totals) {
        List<Optional<Pivot>> levels = new ArrayList<>();
        for (int depth = 0; depth <= rows.size(); depth++) {
            levels.add(level(totals, rows.subList(0, depth)));
        }
        return levels;
    }

    private Optional<Pivot> level(Consolidation totals, List<Dimension> down) {
        try {
            return Optional.of(totals.pivot(down, columns));
        } catch (MixedMoneyException e) {
            return Optional.empty(); // a dimension that is kept apart was asked for below
        }
    }

    /** The lines that count. */
    Chosen chosen() {
        return new Chosen(ledger.by(), cell -> kept.cells().containsKey(cell));
    }

    /** The lines of documents that count. */
    List<SourceLine> ofDocuments() {
        return ledger.sets().stream()
                .filter(DocumentLines.class::isInstance)
                .flatMap(lines -> ((DocumentLines) lines).of(chosen()).stream())
                .toList();
    }

    /** Lines that are one money, as far as they count. */
    SameMoney sameMoney() {
        Chosen chosen = chosen();
        return grouped.same().only(chosen::holds, grouped.group().isPresent());
    }

    /** Gives the lines of a cell, in the order of the files. */
    void open(Cell cell, Consumer<SourceLine> each) throws UnreadableFileException {
        ledger.open(chosen().in(cell), each);
    }

    /** The first lines of a cell, so many at most. */
    List<SourceLine> first(Cell cell, int most) throws UnreadableFileException {
        List<SourceLine> lines = new ArrayList<>();
        open(cell, line -> {
            if (lines.size() < most) {
                lines.add(line);
            }
        });
        return lines;
    }

    /** What the lines of a cell add up to. */
    Total total(Cell cell) {
        Total exact = kept.filter(cell::holds).total();
        return converted
                .map(each -> each.totals(cell.by()).getOrDefault(cell, Total.ZERO))
                .orElse(exact);
    }

    /** How many amounts are unknown. */
    long unknown() {
        return kept.cells().values().stream().mapToLong(Total::unknown).sum();
    }

    /** Whether an amount of it is unknown or lacks a rate, or lines are in no total. */
    public boolean isIncomplete() {
        return unknown() > 0
                || converted.filter(InOneCurrency::isIncomplete).isPresent()
                || ledger.sets().stream().anyMatch(LineSet::isIncomplete);
    }
}
