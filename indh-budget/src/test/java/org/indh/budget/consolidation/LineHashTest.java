package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.given.Lines;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;

/** Lines are known again by a number, in memory and in a list, however they are written. */
class LineHashTest {
    private static final BudgetLine LINE = line("100.50 MAD", "commune", "Fès", "year", "2031");

    private static List<Long> hashes(LineRows rows) throws UnreadableFileException {
        List<Long> hashes = new ArrayList<>();
        LineColumns columns = LineColumns.of(rows.columns());
        LineHashes.of(rows, columns.settledBy(rows)).each(hashes::add, id -> {});
        return hashes;
    }

    private static List<Long> hashes(List<BudgetLine> lines) {
        return lines.stream()
                .map(LineHash::of)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList();
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        LocalDate first = LocalDate.of(2019, 3, 1);
        return Combinators.combine(Lines.any(), Arbitraries.integers().between(-1, 300))
                .as((line, days) -> days < 0 ? line : line.during(first, first.plusDays(days)))
                .list()
                .ofMaxSize(20);
    }

    @Property
    void lines_of_a_list_have_the_numbers_that_they_have_in_memory(@ForAll("lines") List<BudgetLine> lines)
            throws UnreadableFileException {
        assertThat(hashes(LineRows.of(lines))).isEqualTo(hashes(lines));
    }

    @Property
    void two_lines_have_one_number_where_they_say_the_same_and_no_other(@ForAll("lines") List<BudgetLine> lines) {
        Set<BudgetLine> said = new HashSet<>();
        Set<Long> numbers = new HashSet<>();
        for (BudgetLine line : lines) {
            LineHash.of(line).ifPresent(hash -> {
                said.add(line.with(Dimension.MEMBER, "").with(line.money().orElseThrow()));
                numbers.add(hash);
            });
        }
        assertThat(numbers).hasSameSizeAs(said);
    }

    @Test
    void whose_a_line_is_and_how_its_amount_is_written_makes_no_difference() {
        BudgetLine times =
                new BudgetLine(null, LINE.codes(), null, Decimal.of(10), Money.parse("10.05 MAD"), null, null, null);
        assertThat(LineHash.of(LINE.with(Dimension.MEMBER, "A"))).isEqualTo(LineHash.of(LINE));
        assertThat(LineHash.of(times)).isEqualTo(LineHash.of(LINE));
    }

    @Test
    void everything_else_makes_one() {
        LocalDate day = LocalDate.of(2031, 5, 4);
        List<BudgetLine> others = List.of(
                LINE,
                LINE.withId("1"),
                LINE.on(day),
                LINE.during(day, day.plusDays(1)),
                LINE.with(Money.parse("100.51 MAD")),
                LINE.with(Money.parse("100.50 EUR")),
                LINE.with(Money.parse("100.505 MAD")),
                line("100.50 MAD", "commune", "2031", "year", "Fès"),
                line("100.50 MAD", "commune", "Fès"));
        assertThat(new HashSet<>(hashes(others))).hasSameSizeAs(others);
    }

    @Test
    void nil_and_what_nobody_knows_have_none() throws UnreadableFileException {
        List<BudgetLine> lines = List.of(line("0 MAD"), absent(Absence.UNKNOWN), LINE);
        assertThat(LineHash.of(lines.get(0))).isEmpty();
        assertThat(LineHash.of(lines.get(1))).isEmpty();
        assertThat(hashes(LineRows.of(lines))).hasSize(1);
    }

    @Test
    void a_list_may_write_amounts_days_blanks_and_columns_otherwise() throws UnreadableFileException {
        List<String> names = List.of("date", "commune", "year", "amount", "currency", "id");
        LineRows plain = new LineRows(
                names,
                List.of(
                        List.of("2031-05-04", "Fès", "2031", "1200.50", "MAD", "F-1"),
                        List.of("2031-05-05", "تارودانت", "2031", "7", "", "")));
        LineRows other = new LineRows(
                List.of("id", "currency", "amount", "year", "commune", "date"),
                List.of(
                        List.of(" F-1", "MAD ", "1 200,50", " 2031", "\u2003Fès ", "04/05/2031"),
                        List.of("", "", "7,00", "2031", "تارودانت\u2003", "05/05/2031")));
        assertThat(hashes(other)).isEqualTo(hashes(plain)).hasSize(2);
    }

    @Test
    void what_the_heading_of_amounts_says_counts_as_if_every_line_said_it() throws UnreadableFileException {
        LineRows brief = new LineRows(
                List.of("commune", "Montant TTC (kDH)"), List.of(List.of("Fès", "1,5"), List.of("Fès", "2,5 kDH")));
        LineRows full = new LineRows(
                List.of("commune", "amount", "currency", "tax-basis"),
                List.of(List.of("Fès", "1500", "MAD", "gross"), List.of("Fès", "2500.00", "MAD", "gross")));
        assertThat(hashes(brief)).isEqualTo(hashes(full)).hasSize(2);
    }

    @Test
    void ids_are_given_beside_and_lines_are_opened_by_their_numbers() throws UnreadableFileException {
        List<BudgetLine> lines = List.of(
                LINE.withId("F-1"), LINE, LINE.withId("F-2"), line("0 MAD").withId("F-3"));
        LineRows rows = LineRows.of(lines);
        LineHashes hashes = LineHashes.of(rows, LineColumns.of(rows.columns()));
        List<Long> ids = new ArrayList<>();
        hashes.each(line -> {}, ids::add);
        assertThat(ids).isEqualTo(Arrays.asList(LineHash.ofId("F-1"), LineHash.ofId("F-2")));
        long wanted = LineHash.of(lines.get(2)).orElseThrow();
        List<OpenedLine> opened = new ArrayList<>();
        hashes.open(hash -> hash == wanted, opened::add);
        assertThat(opened).containsExactly(new OpenedLine(lines.get(2), 4, List.of()));
    }
}
