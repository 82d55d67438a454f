package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Cell> opened) {
    Consolidated with(List<String> more) {
        return new Consolidated(files, rows, columns, where, grouped, ledger, kept, editions, more, opened);
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
        return kept.filter(cell::holds).total();
    }

    /** How many amounts are unknown. */
    long unknown() {
        return kept.cells().values().stream().mapToLong(Total::unknown).sum();
    }

    /** Whether an amount of it is unknown, or lines are in no total. */
    public boolean isIncomplete() {
        return unknown() > 0 || ledger.sets().stream().anyMatch(LineSet::isIncomplete);
    }
}
