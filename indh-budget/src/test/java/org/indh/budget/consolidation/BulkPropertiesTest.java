package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.given.Lines;

/** A list that is read from a file adds up to what the same lines in memory add up to, on however many threads. */
class BulkPropertiesTest {
    private static final List<Dimension> BY =
            List.of(Dimension.COMMUNE, Dimension.YEAR, Dimension.CURRENCY, Dimension.NATURE);

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        LocalDate first = LocalDate.of(2019, 3, 1);
        return Combinators.combine(Lines.any(), Arbitraries.integers().between(-1, 300))
                .as((line, days) -> days < 0 ? line : line.during(first, first.plusDays(days)))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void totals_are_those_of_lines_in_memory(
            @ForAll("lines") List<BudgetLine> lines, @ForAll @IntRange(min = 1, max = 4) int threads) throws Exception {
        LineRows source = LineRows.of(lines);
        BulkConsolidation bulk = BulkConsolidation.of(source, LineColumns.of(source.columns()), BY, threads);
        Consolidation expected = lines.stream().collect(Consolidation.by(BY.toArray(Dimension[]::new)));
        assertThat(bulk.faults()).isEmpty();
        assertThat(bulk.lines()).isEqualTo(lines.size());
        assertThat(bulk.totals()).isEqualTo(expected);
    }

    @Property(tries = 20)
    void so_are_those_of_so_many_lines_that_they_are_added_in_several_goes(
            @ForAll("lines") List<BudgetLine> some, @ForAll @IntRange(min = 1, max = 4) int threads) throws Exception {
        List<BudgetLine> lines =
                Collections.nCopies(60, some).stream().flatMap(List::stream).toList();
        LineRows source = LineRows.of(lines);
        BulkConsolidation bulk = BulkConsolidation.of(source, LineColumns.of(source.columns()), BY, threads);
        assertThat(bulk.totals()).isEqualTo(lines.stream().collect(Consolidation.by(BY.toArray(Dimension[]::new))));
    }

    @Property
    void every_total_can_be_opened_to_its_lines_and_knows_where_they_stand(
            @ForAll("lines") List<BudgetLine> lines, @ForAll @IntRange(min = 1, max = 4) int threads) throws Exception {
        LineRows source = LineRows.of(lines);
        BulkConsolidation bulk = BulkConsolidation.of(source, LineColumns.of(source.columns()), BY, threads);
        Consolidation expected = lines.stream().collect(Consolidation.by(BY.toArray(Dimension[]::new)));
        for (Cell cell : cells(expected)) {
            List<OpenedLine> opened = new ArrayList<>();
            bulk.open(cell, opened::add);
            List<BudgetLine> made = expected.lines(cell).stream()
                    .map(BulkPropertiesTest::asStated)
                    .toList();
            assertThat(opened.stream().map(OpenedLine::line)).containsExactlyInAnyOrderElementsOf(made);
            assertThat(opened).isSortedAccordingTo((one, other) -> Integer.compare(one.fileLine(), other.fileLine()));
            opened.forEach(each -> assertThat(each.line()).isEqualTo(asStated(lines.get(each.fileLine() - 2))));
            assertThat(bulk.span(cell))
                    .contains(new LineSpan(
                            made.size(),
                            opened.get(0).fileLine(),
                            opened.get(opened.size() - 1).fileLine()));
        }
    }

    private static List<Cell> cells(Consolidation totals) {
        return totals.rollUp().stream()
                .flatMap(level -> level.cells().keySet().stream())
                .collect(Collectors.toList());
    }

    /** A record without an amount says that it is unknown. */
    private static BudgetLine asStated(BudgetLine line) {
        boolean isUnknown =
                line.money().isEmpty() && line.code(Dimension.ABSENCE).isEmpty();
        return isUnknown ? line.with(Dimension.ABSENCE, "unknown") : line;
    }

    @Property
    void a_filtered_or_coarser_cell_that_has_no_line_opens_to_none(@ForAll("lines") List<BudgetLine> lines)
            throws Exception {
        LineRows source = LineRows.of(lines);
        BulkConsolidation bulk = BulkConsolidation.of(source, LineColumns.of(source.columns()), BY, 1);
        Cell nowhere = Cell.of(List.of(Dimension.COMMUNE), new String[] {"99.999.99.99"});
        List<OpenedLine> opened = new ArrayList<>();
        bulk.open(nowhere, opened::add);
        assertThat(opened).isEmpty();
        assertThat(bulk.span(nowhere)).isEmpty();
        assertThat(Stream.of(bulk.totals().total().lines())).containsExactly((long) lines.size());
    }
}
