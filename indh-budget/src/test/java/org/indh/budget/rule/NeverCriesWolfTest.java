package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.budget.Budget;
import org.indh.budget.rule.Tables.Table;
import org.indh.budget.rule.Tables.Table.Line;

/** Sound budgets have no finding; one planted fault is one finding, at its cell. */
class NeverCriesWolfTest {
    @Provide
    Arbitrary<Table> tables() {
        return Tables.tables();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_table_that_adds_up_has_no_finding(@ForAll("tables") Table table) {
        assertThat(Sketch.found(table.budget(table.lines(), -1))).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_amount_that_is_wrong_by_one_is_one_finding_at_that_amount(
            @ForAll("tables") Table table, @ForAll @IntRange(max = 9_999) int anywhere, @ForAll boolean more) {
        List<Line> lines = table.lines();
        List<Line> rows = lines.stream().filter(line -> line.cells().length > 0).toList();
        Line row = rows.get(anywhere % rows.size());
        int column = anywhere / 7 % (table.years() + 1);
        long one = table.decimals() == 0 ? 20 : 100; // in whole amounts, one alone may be rounding
        row.cells()[column] += more ? one : -one;
        Budget wrong = table.budget(lines, -1);
        String component = column == table.years() ? "/total" : "/amounts/" + (2021 + column);
        assertThat(Sketch.found(wrong))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .startsWith("error BU-")
                        .containsPattern("^error BU-[A-Z]+-SUM " + place(lines, row) + component + " "));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_year_that_is_left_out_is_one_finding(@ForAll("tables") Table table, @ForAll @IntRange(max = 5) int year) {
        assertThat(Sketch.found(table.budget(table.lines(), year % table.years())))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("error BU-ROW-SUM /h/0/total /h/0/lines/0/total"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void totals_that_are_left_out_are_one_information(@ForAll("tables") Table table) {
        assertThat(Sketch.found(table.budget(table.lines(), table.years())))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("info BU-TOTAL-MISSING /h/0/total"));
    }

    /** Where a row of the sketch stands in the budget. */
    private static String place(List<Line> lines, Line row) {
        int headings = -1;
        int applicants = -1;
        int line = -1;
        String block = "";
        for (Line one : lines) {
            String start = one.start().substring(0, 1);
            boolean opens = Stream.of("#", "=", "@").anyMatch(start::equals);
            line = opens ? -1 : line + 1;
            headings += start.equals("#") ? 1 : 0;
            applicants += start.equals("@") ? 1 : 0;
            block = switch (start) {
                case "#" -> "/h/" + headings;
                case "=" -> "/total";
                case "@" -> "/applicants/" + applicants;
                default -> block;
            };
            if (one == row) {
                return start.equals("+") ? block + "/total" : opens ? block : block + "/lines/" + line;
            }
        }
        throw new AssertionError(row);
    }
}
