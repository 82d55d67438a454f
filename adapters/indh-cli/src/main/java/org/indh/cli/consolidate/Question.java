package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Hierarchy;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the lines, as it was typed.
 *
 * @param by by what they are added up, in the order of the subtotals
 * @param columns which of these stand in columns; absent where nobody said it
 * @param where which lines count
 * @param under what communes are put under
 * @param open the cells to be opened
 * @param group whose members' lines they are
 * @param conversion in which currency the result is wanted
 */
public record Question(
        List<String> by,
        @Nullable List<String> columns,
        List<String> where,
        List<String> under,
        List<String> open,
        GroupRequest group,
        AskedConversion conversion) {
    private static final String NO_COLUMNS = "none";

    /** Whether it is about the applicants' view of budgets. */
    private boolean namesApplicants() {
        return names().stream()
                .anyMatch(name -> name.equals(Dimension.APPLICANT.name()) || name.equals(Dimension.VIEW.name()));
    }

    /** The names of the dimensions in --by, --columns and --where. */
    private List<String> names() {
        List<String> names = new ArrayList<>(by);
        if (columns != null) {
            names.addAll(columns);
        }
        where.forEach(text -> names.add(text.replaceFirst("(?s)=.*", "")));
        names.replaceAll(String::strip);
        return names;
    }

    /**
     * What it comes to.
     *
     * @throws QuestionException where no line has a dimension or code that is asked for, or amounts would be added that never
     *     are
     * @throws UnreadableFileException where a file of rates cannot be read, or a list cannot be read again
     */
    public Consolidated answer(Given given, CodeNames names, Words words)
            throws QuestionException, UnreadableFileException {
        Optional<RateBook> rates = conversion.rates(given.dossier(), words);
        List<Dimension> above = above(names, words);
        Set<Dimension> territories = territories(above);
        List<Hierarchy> documents = DossierHierarchies.of(given.dossier(), names());
        List<Hierarchy> all = new ArrayList<>(Territories.hierarchies(territories));
        all.addAll(documents);
        Hierarchies hierarchies = new Hierarchies(all, PlaceNames.of(territories));
        Grouped grouped = Grouped.of(
                group,
                given.lines(namesApplicants(), hierarchies),
                given.files().size(),
                names,
                words);
        List<LineSet> lines = grouped.sets();
        TreeSet<Dimension> known = new TreeSet<>();
        lines.forEach(set -> known.addAll(set.dimensions()));
        Vocabulary vocabulary = new Vocabulary(known, names, words);
        List<Dimension> order = order(above, vocabulary);
        List<Dimension> across = columns(order, vocabulary);
        List<Dimension> rows =
                order.stream().filter(dimension -> !across.contains(dimension)).toList();
        Map<String, Dimension> filtered = new LinkedHashMap<>();
        for (String text : where) {
            filtered.put(text, LineFilter.dimension(text, vocabulary, words));
        }
        List<WantedCell> wanted = new ArrayList<>();
        for (String text : open) {
            wanted.add(WantedCell.parse(text, order, vocabulary, words));
        }
        Set<Dimension> asked = new LinkedHashSet<>(rows);
        asked.addAll(across);
        asked.addAll(filtered.values());
        Set<Dimension> needed = new LinkedHashSet<>(asked);
        wanted.forEach(cell -> needed.addAll(cell.texts().keySet()));
        rates.ifPresent(book -> needed.addAll(RateDays.NEEDED));
        Ledger ledger = Ledger.read(narrowed(lines, filtered, names), needed);
        SortedMap<Cell, Total> cells = ledger.totals().cells();
        List<LineFilter> filters = new ArrayList<>();
        for (Map.Entry<String, Dimension> each : filtered.entrySet()) {
            Set<String> codes = codes(each.getKey(), each.getValue(), cells.keySet(), lines);
            filters.add(LineFilter.parse(each.getKey(), each.getValue(), codes, vocabulary));
        }
        Views views = Views.of(cells, asked);
        Consolidation kept = ledger.totals()
                .filter(cell -> views.keeps(cell) && filters.stream().allMatch(filter -> filter.holds(cell)));
        refuseMixed(kept, rows, across, given, words);
        List<Cell> opened = new ArrayList<>();
        for (WantedCell cell : kept.cells().isEmpty() ? List.<WantedCell>of() : wanted) {
            Cell each = cell.among(kept.cells().keySet(), vocabulary);
            refuseMixed(kept.filter(each::holds), each, rows, across, given, words);
            opened.add(each);
        }
        Optional<InOneCurrency> converted = rates.isPresent()
                ? Optional.of(InOneCurrency.of(rates.get(), conversion.rounded(), ledger, kept))
                : Optional.empty();
        Consolidated result = new Consolidated(
                given.names(),
                rows,
                across,
                filters,
                grouped,
                ledger,
                kept,
                hierarchies.editions(),
                List.of(),
                opened,
                converted);
        List<String> notes = new ArrayList<>(views.notes(names, words));
        notes.addAll(Territories.notes(territories, kept, words));
        notes.addAll(unplaced(territories, hierarchies, result).notes(words));
        notes.addAll(DossierHierarchies.notes(documents, words));
        notes.addAll(new Doubts(result.ofDocuments(), names, words).notes(List.of(rows, across)));
        ledger.sets().forEach(set -> notes.addAll(set.notes(words)));
        if (!given.missing().isEmpty()) {
            notes.add(words.say("missing-file", Map.of("files", given.missing())));
        }
        converted.ifPresent(each -> notes.addAll(RateText.notes(each, words)));
        notes.addAll(new GroupNotes(grouped, words).notes(result.sameMoney()));
        notes.addAll(SameLines.of(result).notes(words));
        return result.with(notes);
    }

    /** What is put under no territory, where somebody asks for one that a name does not say by itself. */
    private static UnplacedNames unplaced(Set<Dimension> territories, Hierarchies hierarchies, Consolidated result) {
        UnplacedNames unplaced = new UnplacedNames();
        if (!Set.of(Dimension.COMMUNE).containsAll(territories)) {
            unplaced.add(hierarchies.places().unplaced());
        }
        if (!territories.isEmpty()) {
            unplaced.addPartnerships(result.ofDocuments());
        }
        return unplaced;
    }

    /** The lines without those of lists that --where passes over by codes which have no other name. */
    private static List<LineSet> narrowed(List<LineSet> lines, Map<String, Dimension> filtered, CodeNames names) {
        List<LineSet> narrowed = new ArrayList<>(lines);
        filtered.forEach((text, dimension) -> {
            Set<String> texts = LineFilter.texts(text);
            if (!texts.isEmpty() && !names.isCalled(dimension)) {
                narrowed.replaceAll(set -> set.only(dimension, texts));
            }
        });
        return narrowed;
    }

    /** The codes that a text may mean; where it means none of those that were added up, others as well, to say what there is. */
    private static Set<String> codes(String text, Dimension dimension, Set<Cell> cells, List<LineSet> lines)
            throws UnreadableFileException {
        Set<String> codes = LineFilter.codes(dimension, cells);
        if (!codes.containsAll(LineFilter.texts(text))) {
            for (LineSet set : lines) {
                codes.addAll(set.codes(dimension));
            }
        }
        return codes;
    }

    /** What communes are put under. */
    private List<Dimension> above(CodeNames names, Words words) throws QuestionException {
        List<String> levels = Territories.ORDER.subList(0, Territories.ORDER.size() - 1).stream()
                .map(Dimension::name)
                .toList();
        List<Dimension> above = new ArrayList<>();
        for (String name : under) {
            if (!levels.contains(name.strip())) {
                throw new Vocabulary(Set.of(), names, words).unknown("--under", name.strip(), levels);
            }
            above.add(Dimension.of(name.strip()));
        }
        return above;
    }

    /** The territories that it asks for, those in --by and --where among them. */
    private Set<Dimension> territories(List<Dimension> above) {
        TreeSet<Dimension> wanted = new TreeSet<>(above);
        names().forEach(name -> Territories.ORDER.stream()
                .filter(territory -> territory.name().equals(name))
                .forEach(wanted::add));
        return wanted;
    }

    private List<Dimension> order(List<Dimension> above, Vocabulary vocabulary) throws QuestionException {
        Set<Dimension> order = new LinkedHashSet<>();
        for (Dimension dimension : Territories.with(vocabulary.dimensions("--by", by), above)) {
            order.add(vocabulary.dimension("--under", dimension.name()));
        }
        return List.copyOf(order);
    }

    /** Those in columns: what was asked, else the year where there is something to stand in rows beside it. */
    private List<Dimension> columns(List<Dimension> order, Vocabulary vocabulary) throws QuestionException {
        if (columns == null) {
            return order.contains(Dimension.YEAR) && order.size() > 1 ? List.of(Dimension.YEAR) : List.of();
        }
        return columns.equals(List.of(NO_COLUMNS)) ? List.of() : vocabulary.dimensions("--columns", columns);
    }

    /** Refuses to add up an opened cell whose lines are never added, as one member's uses and resources. */
    private void refuseMixed(
            Consolidation part, Cell opened, List<Dimension> rows, List<Dimension> across, Given given, Words words)
            throws QuestionException {
        List<Dimension> all = new ArrayList<>(rows);
        all.addAll(across);
        try {
            part.per(opened.by().toArray(Dimension[]::new)).total();
        } catch (MixedMoneyException e) {
            throw new QuestionException(MixedText.of(e, part, all, this, given.names(), words));
        }
    }

    /** Refuses to add what is never added, in the cells and in their subtotals. */
    private void refuseMixed(Consolidation kept, List<Dimension> rows, List<Dimension> across, Given given, Words words)
            throws QuestionException {
        List<Dimension> all = new ArrayList<>(rows);
        all.addAll(across);
        try {
            kept.per(all.toArray(Dimension[]::new)).rollUp();
        } catch (MixedMoneyException e) {
            throw new QuestionException(MixedText.of(e, kept, all, this, given.names(), words));
        }
    }
}
