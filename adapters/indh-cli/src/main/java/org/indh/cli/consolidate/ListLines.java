package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.BulkConsolidation;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.LineColumns;
import org.indh.budget.consolidation.LineHashes;
import org.indh.budget.consolidation.RepeatedIds;
import org.indh.budget.consolidation.Tally;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.statement.NumberConvention;
import org.jspecify.annotations.Nullable;

/** The lines of a list, which are added up as they are read and read again when somebody wants to see them. */
final class ListLines implements LineSet {
    private final LineList list;
    private final String member;
    private final Hierarchies hierarchies;
    private @Nullable BulkConsolidation bulk;
    private @Nullable TotalRows totalRows;
    private @Nullable RepeatedIds repeated;

    /** @param member whose lines they are, where they do not say it */
    ListLines(LineList list, String member, Hierarchies hierarchies) {
        this.list = list;
        this.member = member;
        this.hierarchies = hierarchies;
    }

    @Override
    public long count() {
        return bulk == null ? 0 : bulk.lines();
    }

    @Override
    public SortedSet<Dimension> dimensions() {
        TreeSet<Dimension> stated = new TreeSet<>(list.columns().dimensions().keySet());
        stated.add(Dimension.MEMBER);
        if (stated.contains(Dimension.PHASE)) {
            stated.add(Dimension.BASIS); // it follows from the phase
        }
        if (list.columns().taxBasis() != null) {
            stated.add(Dimension.TAX_BASIS);
        }
        return hierarchies.around(stated);
    }

    @Override
    public SortedSet<Dimension> dimensions(Chosen chosen) {
        return dimensions();
    }

    @Override
    public Consolidation totals(List<Dimension> by) throws UnreadableFileException {
        LineColumns columns = list.columns(by);
        List<Dimension> told = new ArrayList<>(hierarchies.within(by));
        RateDays.PERIOD.stream()
                .filter(each -> columns.dimensions().containsKey(each))
                .forEach(told::add);
        BulkConsolidation added = BulkConsolidation.of(list.chosen(), columns, told);
        bulk = added;
        if (repeated == null) { // by whatever it is added up, its ids and its rows of totals are the same
            TotalRows beside = new TotalRows(list);
            repeated = RepeatedIds.of(list.chosen(), list.columns(), beside);
            totalRows = beside;
        }
        if (!hierarchies.mayPlace(by) && !by.contains(Dimension.MEMBER) && !by.contains(RateDays.DAY)) {
            return added.totals(); // nothing is to be said beside what the list says
        }
        Tally tally = Tally.withoutLines(by);
        added.totals().forEach((cell, total) -> tally.add(completed(cell, by), total));
        return tally.finish();
    }

    /** The cell that such lines belong to when all that is known of them is said. */
    private Cell completed(Cell cell, List<Dimension> by) {
        TreeMap<Dimension, String> codes = new TreeMap<>(cell.codes());
        codes.putIfAbsent(Dimension.MEMBER, member);
        RateDays.settle(codes);
        hierarchies.place(codes);
        codes.keySet().retainAll(by);
        return new Cell(by, codes);
    }

    @Override
    public LineSet only(Dimension dimension, Set<String> codes) {
        return new ListLines(list.only(dimension, codes), member, hierarchies);
    }

    @Override
    public Set<String> codes(Dimension dimension) throws UnreadableFileException {
        return list.codes(dimension).stream()
                .map(code -> hierarchies.places().code(dimension, code))
                .collect(Collectors.toSet());
    }

    @Override
    public void open(Chosen chosen, Consumer<SourceLine> each) throws UnreadableFileException {
        if (bulk == null) {
            throw new IllegalStateException("not read yet: " + list.source().name());
        }
        bulk.open(
                cell -> chosen.cells().test(completed(cell, chosen.by())),
                opened -> each.accept(completed(opened.line(), opened.fileLine())));
    }

    private SourceLine completed(BudgetLine line, int fileLine) {
        LinePlace place = new LinePlace.OfList(list.source().name(), fileLine);
        return hierarchies.place(new SourceLine(RateDays.dated(line), place).orElse(Dimension.MEMBER, member));
    }

    @Override
    public void hashes(Chosen chosen, Function<String, FileLines> files) throws UnreadableFileException {
        FileLines own = files.apply(list.source().name());
        hashes().each(own::add, own::addId);
    }

    @Override
    public void find(LongPredicate hashes, Chosen chosen, Consumer<SourceLine> each) throws UnreadableFileException {
        hashes().open(hashes, opened -> {
            SourceLine line = completed(opened.line(), opened.fileLine());
            if (chosen.holds(line)) {
                each.accept(line);
            }
        });
    }

    private LineHashes hashes() {
        NumberConvention convention = bulk == null ? list.columns().convention() : bulk.convention();
        return LineHashes.of(list.chosen(), list.columns().written(convention));
    }

    @Override
    public List<String> remarks(Chosen chosen, Words words) {
        String file = list.source().name();
        List<String> remarks = new ArrayList<>(list.unread().say(file, words));
        UnreadColumns.sayOwn(file, list.columns(), words).ifPresent(remarks::add);
        if (bulk != null) {
            remarks.addAll(ListFaults.say(file, bulk, words));
            if (bulk.notGivenCount() > 0 && isUnknown(bulk, chosen)) {
                ListFaults.sayNotGiven(file, bulk, words).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    /** Whether an amount is unknown in what was chosen. */
    private boolean isUnknown(BulkConsolidation added, Chosen chosen) {
        return added.totals().cells().entrySet().stream()
                .filter(each -> each.getValue().unknown() > 0)
                .anyMatch(each -> chosen.cells().test(completed(each.getKey(), chosen.by())));
    }

    @Override
    public List<String> notes(Words words) {
        List<String> notes = new ArrayList<>();
        if (isIncomplete() && bulk != null) {
            notes.add(words.say("left-out", Map.of("file", list.source().name(), "count", bulk.leftOut())));
        }
        if (repeated != null) {
            notes.addAll(RepeatedIdWords.say(list.source().name(), repeated, words));
        }
        if (totalRows != null) {
            totalRows.note(words).ifPresent(notes::add);
        }
        return notes;
    }

    @Override
    public boolean isIncomplete() {
        return bulk != null && bulk.leftOut() > 0;
    }
}
