package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.FLOW;
import static org.indh.budget.Dimension.PROVINCE;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.given.Lines.line;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** A table with subtotals, in thousands. */
class PrintedSubtotalsTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static PrintedPivot provinces(Consolidation totals, Dimension across) {
        PrintedPivot all = totals.pivot(List.of(), List.of(across)).presented(-3, MAD);
        return all.finer(totals.pivot(List.of(PROVINCE), List.of(across)));
    }

    private static Consolidation totals(List<BudgetLine> lines) {
        return lines.stream().collect(Consolidation.by(PROVINCE, COMMUNE, YEAR, FLOW));
    }

    @Test
    void communes_add_up_to_their_province_and_provinces_to_the_total() {
        Consolidation totals = totals(List.of(
                line("1400 MAD", "province", "P", "commune", "A", "year", "2031"),
                line("1400 MAD", "province", "P", "commune", "B", "year", "2031"),
                line("1400 MAD", "province", "Q", "commune", "C", "year", "2031"),
                line("1400 MAD", "province", "Q", "commune", "D", "year", "2031")));
        PrintedPivot provinces = provinces(totals, YEAR);
        PrintedPivot communes = provinces.finer(totals.pivot(List.of(PROVINCE, COMMUNE), List.of(YEAR)));
        assertThat(communes.total()).as("5.6").contains(Money.of(6000, "MAD"));
        assertThat(provinces.exact().rows())
                .extracting(row -> provinces.ofRow(row).orElseThrow())
                .containsExactly(Money.of(3000, "MAD"), Money.of(3000, "MAD"));
        assertThat(communes.exact().rows())
                .extracting(row -> communes.ofRow(row).orElseThrow())
                .containsExactly(
                        Money.of(2000, "MAD"), Money.of(1000, "MAD"), Money.of(2000, "MAD"), Money.of(1000, "MAD"));
        assertThat(communes.largestDifference()).isEqualTo(Money.of(0, "MAD"));
    }

    @Test
    void what_columns_differ_by_is_known() {
        List<BudgetLine> lines = new ArrayList<>();
        for (String commune : List.of("A", "B", "C")) {
            for (String year : List.of("2031", "2032")) {
                lines.add(line("1400 MAD", "province", "P", "commune", commune, "year", year));
            }
        }
        Consolidation totals = totals(lines);
        PrintedPivot provinces = provinces(totals, YEAR);
        assertThat(provinces.largestDifference()).isEqualTo(Money.of(0, "MAD"));
        PrintedPivot communes = provinces.finer(totals.pivot(List.of(PROVINCE, COMMUNE), List.of(YEAR)));
        assertThat(communes.largestDifference())
                .as("4 and 4 thousand above, 5 and 3 below")
                .isEqualTo(Money.of(1000, "MAD"));
    }

    @Test
    void contributions_in_kind_are_printed_by_themselves() {
        Consolidation totals = totals(List.of(
                line("1600 MAD", "province", "P", "commune", "A", "form", Form.IN_KIND.code()),
                line("9000 MAD", "province", "P", "commune", "A")));
        Pivot table = totals.pivot(List.of(PROVINCE), List.of());
        assertThat(table.presentedInKind(-3, MAD).total()).contains(Money.of(2000, "MAD"));
        assertThat(table.presented(-3, MAD).total()).contains(Money.of(9000, "MAD"));
    }

    @Test
    void a_table_without_lines_prints_nothing() {
        Consolidation none = totals(List.of());
        PrintedPivot printed = none.pivot(List.of(PROVINCE), List.of(YEAR)).presented(-3, MAD);
        assertThat(printed.exact().rows()).isEmpty();
        assertThat(printed.largestDifference()).isEqualTo(Money.of(0, "MAD"));
    }

    @Property
    void every_row_adds_up_across_and_every_subtotal_down(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = -2_000_000, max = 2_000_000) Long> cents,
            @ForAll @IntRange(min = 1, max = 3) int provinces) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            lines.add(line("0 MAD", "province", "P" + i % provinces, "commune", "C" + i % 7, "year", "203" + i % 2)
                    .with(Money.ofMinor(cents.get(i), MAD)));
        }
        Consolidation totals = totals(lines);
        PrintedPivot coarse = provinces(totals, YEAR);
        PrintedPivot fine = coarse.finer(totals.pivot(List.of(PROVINCE, COMMUNE), List.of(YEAR)));
        for (Cell row : fine.exact().rows()) {
            assertThat(fine.rowDifference(row)).contains(Money.of(0, "MAD"));
        }
        for (Cell province : coarse.exact().rows()) {
            List<Money> below = fine.exact().rows().stream()
                    .filter(province::holds)
                    .map(row -> fine.ofRow(row).orElseThrow())
                    .toList();
            assertThat(coarse.ofRow(province)).contains(Money.total(below, MAD));
        }
    }

    @Property
    void where_columns_are_never_added_every_cell_adds_up_down(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = -2_000_000, max = 2_000_000) Long> cents) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            for (String flow : List.of("use", "resource")) {
                lines.add(line("0 MAD", "province", "P" + i % 2, "commune", "C" + i % 5, "flow", flow)
                        .with(Money.ofMinor(cents.get((i + flow.length()) % cents.size()), MAD)));
            }
        }
        Consolidation totals = lines.stream().collect(Consolidation.by(PROVINCE, COMMUNE, FLOW));
        PrintedPivot coarse = totals.pivot(List.of(PROVINCE), List.of(FLOW)).presented(-3, MAD);
        PrintedPivot fine = coarse.finer(totals.pivot(List.of(PROVINCE, COMMUNE), List.of(FLOW)));
        assertThat(coarse.largestDifference()).isEqualTo(Money.of(0, "MAD"));
        assertThat(fine.largestDifference()).isEqualTo(Money.of(0, "MAD"));
    }
}
