package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.indh.budget.Dimension.APPLICANT;
import static org.indh.budget.Dimension.BASIS;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.EXPENSE_STATE;
import static org.indh.budget.Dimension.FLOW;
import static org.indh.budget.Dimension.NATURE;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.PROVINCE;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What a consolidation adds up, and what it refuses to. */
class ConsolidationTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static final List<BudgetLine> LINES = List.of(
            line("100.10 MAD", "commune", "A", "year", "Y2"),
            line("200.20 MAD", "commune", "A", "year", "Y10"),
            line("50.00 EUR", "commune", "B", "year", "Y2"),
            line("7.70 MAD", "year", "Y2"));

    private static Consolidation totals(BudgetLine... lines) {
        return Stream.of(lines).collect(Consolidation.by(COMMUNE));
    }

    private static MoneyByCurrency money(String... amounts) {
        return MoneyByCurrency.total(Stream.of(amounts).map(Money::parse).toList());
    }

    @Test
    void currencies_are_kept_apart_in_every_total() {
        Consolidation totals = LINES.stream().collect(Consolidation.by(COMMUNE, YEAR));
        assertThat(totals.total().money()).isEqualTo(money("308.00 MAD", "50.00 EUR"));
        assertThat(totals.per(COMMUNE).at("A").money()).isEqualTo(money("300.30 MAD"));
        assertThat(totals.total().in(MAD)).isEqualTo(Money.parse("308.00 MAD"));
        assertThat(totals.at("C", "Y2")).isEqualTo(Total.ZERO);
    }

    @Test
    void all_communes_and_no_commune_stated_are_two_cells() {
        Consolidation totals = LINES.stream().collect(Consolidation.by(COMMUNE, YEAR));
        assertThat(totals.at("", "Y2").money()).isEqualTo(money("7.70 MAD"));
        Cell stated = totals.per(COMMUNE).cells().lastKey();
        assertThat(stated).hasToString("commune -");
        assertThat(totals.lines(stated)).containsExactly(LINES.get(3));
        assertThat(totals.lines(new Cell(List.of(), ImmutableSortedMap.of())))
                .containsExactlyInAnyOrderElementsOf(LINES);
    }

    @Test
    void cells_are_in_the_order_that_people_count_in() {
        Consolidation totals = LINES.stream().collect(Consolidation.by(YEAR, COMMUNE));
        assertThat(totals.cells().keySet())
                .extracting(Cell::toString)
                .containsExactly(
                        "year Y2, commune A", "year Y2, commune B", "year Y2, commune -", "year Y10, commune A");
    }

    @Test
    void unknown_amounts_are_counted_and_what_does_not_apply_makes_nothing_incomplete() {
        Total unknown = totals(line("5 MAD", "commune", "A"), absent(Absence.UNKNOWN, "commune", "A"))
                .total();
        assertThat(unknown.isAtLeast()).isTrue();
        assertThat(unknown).isEqualTo(new Total(money("5 MAD"), MoneyByCurrency.ZERO, 2, 1, 0));
        Total known = totals(line("5 MAD", "commune", "A"), absent(Absence.NOT_APPLICABLE, "commune", "A"))
                .total();
        assertThat(known.isAtLeast()).isFalse();
        assertThat(known).isEqualTo(new Total(money("5 MAD"), MoneyByCurrency.ZERO, 2, 0, 1));
        assertThat(totals(line("0 MAD", "commune", "A")).total().isAtLeast()).isFalse();
    }

    @Test
    void what_is_in_kind_is_totalled_apart_and_rates_may_count_both() {
        Total total = totals(line("60 MAD"), line("40 MAD", "form", "in-kind"), line("5 MAD", "form", "cash"))
                .total();
        assertThat(total.money()).isEqualTo(money("65 MAD"));
        assertThat(total.inKind()).isEqualTo(money("40 MAD"));
        assertThat(total.withInKind()).isEqualTo(money("105 MAD"));
    }

    @Test
    void resources_are_never_added_to_uses() {
        BudgetLine in = line("9 MAD", "commune", "A", "flow", "resource");
        BudgetLine out = line("8 MAD", "commune", "A", "flow", "use");
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> totals(in, out))
                .satisfies(mixed -> {
                    assertThat(mixed.dimension()).isEqualTo(FLOW);
                    assertThat(mixed.codes()).containsExactly("resource", "use");
                    assertThat(mixed.cell()).hasToString("commune A");
                })
                .withMessageContaining("flow resource, use")
                .withMessageContaining("commune A");
        assertThat(totals(in, in).total().money()).isEqualTo(money("18 MAD"));
    }

    @Test
    void a_stated_phase_is_not_added_to_one_that_nobody_stated() {
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> totals(line("9 MAD", "phase", "approved"), line("8 MAD")))
                .satisfies(mixed -> assertThat(mixed.codes()).containsExactly("", "approved"));
    }

    @Test
    void a_refused_expense_is_not_added_to_others_however_far_these_were_checked() {
        BudgetLine declared = line("90 MAD", "commune", "A", "expense-state", "declared");
        BudgetLine certified = line("7 MAD", "commune", "A", "expense-state", "certified");
        BudgetLine unchecked = line("2 MAD", "commune", "A");
        BudgetLine refused = line("10 MAD", "commune", "A", "expense-state", "disallowed");
        assertThat(totals(declared, certified, unchecked).total().money()).isEqualTo(money("99 MAD"));
        assertThat(totals(refused, refused).total().money()).isEqualTo(money("20 MAD"));
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> totals(declared, certified, refused))
                .satisfies(mixed -> {
                    assertThat(mixed.dimension()).isEqualTo(EXPENSE_STATE);
                    assertThat(mixed.codes()).containsExactly("certified", "declared", "disallowed");
                });
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(() -> totals(unchecked, refused));
    }

    @Test
    void totals_by_state_of_expense_show_what_was_refused_beside_the_rest() {
        Consolidation totals = Stream.of(
                        line("90 MAD", "commune", "A", "expense-state", "declared"),
                        line("7 MAD", "commune", "B", "expense-state", "certified"),
                        line("10 MAD", "commune", "B", "expense-state", "disallowed"))
                .collect(Consolidation.by(COMMUNE, EXPENSE_STATE));
        assertThat(totals.per(EXPENSE_STATE).at("disallowed").money()).isEqualTo(money("10 MAD"));
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(totals::total);
        assertThat(totals.only(EXPENSE_STATE, "declared", "certified").total().money())
                .isEqualTo(money("97 MAD"));
        assertThat(totals.rollUp())
                .extracting(Consolidation::dimensions)
                .containsExactly(List.of(COMMUNE, EXPENSE_STATE), List.of(EXPENSE_STATE));
    }

    @Test
    void lines_of_several_phases_stand_beside_each_other_and_have_no_common_total() {
        Consolidation totals = Stream.of(
                        line("100 MAD", "commune", "A", "phase", "approved"),
                        line("30 MAD", "commune", "A", "phase", "paid"),
                        line("20 MAD", "commune", "B", "phase", "approved"))
                .collect(Consolidation.by(COMMUNE, PHASE));
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(totals::total);
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(() -> totals.per(COMMUNE));
        assertThat(totals.per(PHASE).at("approved").money()).isEqualTo(money("120 MAD"));
        assertThat(totals.only(PHASE, "approved").total().money()).isEqualTo(money("120 MAD"));
        assertThat(totals.rollUp())
                .extracting(Consolidation::dimensions)
                .containsExactly(List.of(COMMUNE, PHASE), List.of(PHASE));
        assertThat(totals.cube())
                .extracting(Consolidation::dimensions)
                .containsExactly(List.of(COMMUNE, PHASE), List.of(PHASE));
        Pivot pivot = totals.pivot(List.of(COMMUNE), List.of(PHASE));
        Cell a = pivot.rows().get(0);
        Cell b = pivot.rows().get(1);
        Cell approved = pivot.columns().get(0);
        assertThat(pivot.ofRow(a)).as("approved and paid").isEmpty();
        assertThat(pivot.ofRow(b)).as("approved alone").isPresent();
        assertThat(pivot.ofColumn(approved).orElseThrow().money()).isEqualTo(money("120 MAD"));
        assertThat(pivot.total()).isEmpty();
        assertThat(pivot.at(b, pivot.columns().get(1))).isEmpty();
        assertThat(totals.lines(pivot.cell(a, approved))).hasSize(1);
    }

    @Test
    void lines_that_state_a_phase_are_by_its_basis_too() {
        Consolidation totals = Stream.of(line("1 MAD", "phase", "paid"), line("2 MAD", "phase", "committed"))
                .collect(Consolidation.by(BASIS));
        assertThat(totals.at("cash").money()).isEqualTo(money("1 MAD"));
        assertThat(totals.at("commitment").money()).isEqualTo(money("2 MAD"));
    }

    @Test
    void two_views_of_one_total_are_compared_and_not_added() {
        List<BudgetLine> byBearer = List.of(
                line("70 MAD", "nature", "personnel", "view", "by-bearer"),
                line("30 MAD", "nature", "operating", "view", "by-bearer"));
        List<BudgetLine> byApplicant = List.of(
                line("60 MAD", "nature", "personnel", "view", "by-applicant", "applicant", "AVCB"),
                line("10 MAD", "nature", "personnel", "view", "by-applicant", "applicant", "UVCW"),
                line("29.99 MAD", "nature", "operating", "view", "by-applicant", "applicant", "AVCB"));
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() ->
                        Stream.of(byBearer, byApplicant).flatMap(List::stream).collect(Consolidation.by(NATURE)));
        Comparison comparison = byBearer.stream()
                .collect(Consolidation.by(NATURE))
                .beside(byApplicant.stream().collect(Consolidation.by(NATURE)));
        assertThat(comparison.cells()).hasSize(2);
        assertThat(comparison.differing()).hasSize(1);
        Comparison.Pair pair = comparison.differing().values().iterator().next();
        assertThat(pair.difference()).isEqualTo(money("0.01 MAD"));
        assertThat(pair.isUncertain()).isFalse();
        assertThat(pair.inKindDifference().isZero()).isTrue();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> byBearer.stream()
                        .collect(Consolidation.by(NATURE))
                        .beside(byApplicant.stream().collect(Consolidation.by(APPLICANT))));
    }

    @Test
    void a_cell_that_only_one_table_has_is_compared_with_nothing() {
        Comparison comparison = totals(line("3 MAD", "commune", "A")).beside(totals(line("4 MAD", "commune", "B")));
        assertThat(comparison.differing().values())
                .extracting(pair -> pair.difference().toString())
                .containsExactly("3.00 MAD", "-4.00 MAD");
    }

    @Test
    void a_ranking_names_the_largest_and_adds_up_the_others() {
        Consolidation totals = totals(
                line("3 MAD", "commune", "C"),
                line("9 MAD", "commune", "D"),
                line("9 MAD", "commune", "B"),
                line("1 MAD", "commune", "A"));
        Ranking ranking = totals.top(2, MAD);
        assertThat(ranking.first())
                .extracting(ranked -> ranked.cell().toString())
                .containsExactly("commune B", "commune D");
        assertThat(ranking.others().money()).isEqualTo(money("4 MAD"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> totals.top(-1, MAD));
    }

    @Test
    void a_filter_keeps_cells_and_their_lines() {
        Consolidation totals = LINES.stream().collect(Consolidation.by(COMMUNE, YEAR));
        assertThat(totals.only(COMMUNE, "A", "B").lines()).hasSize(3);
        assertThat(totals.filter(cell -> cell.code(YEAR).filter("Y10"::equals).isPresent())
                        .total()
                        .money())
                .isEqualTo(money("200.20 MAD"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> totals.only(NATURE, "personnel"));
    }

    @Test
    void what_it_is_not_by_cannot_be_asked_for() {
        Consolidation totals = LINES.stream().collect(Consolidation.by(COMMUNE));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> totals.per(YEAR));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> totals.at("A", "Y2"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> totals.per(COMMUNE, COMMUNE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> totals.lines(new Cell(List.of(YEAR), ImmutableSortedMap.of())));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Consolidation.by(YEAR, YEAR));
    }

    @Test
    void of_several_cells_that_are_never_added_up_the_first_in_order_is_told() {
        List<BudgetLine> lines = Stream.of("B", "C", "A")
                .flatMap(commune -> Stream.of(
                        line("1 MAD", "commune", commune, "year", "2020", "phase", "paid"),
                        line("1 MAD", "commune", commune, "year", "2019", "phase", "paid"),
                        line("2 MAD", "commune", commune, "year", "2019", "phase", "approved")))
                .toList();
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> lines.stream().collect(Consolidation.by(COMMUNE, YEAR)))
                .satisfies(mixed -> assertThat(mixed.cell()).hasToString("commune A, year 2019"));
    }

    @Test
    void by_the_form_what_is_in_kind_is_no_money_either() {
        Consolidation totals = Stream.of(line("5 MAD", "form", "in-kind"), line("7 MAD", "form", "cash"))
                .collect(Consolidation.by(Dimension.FORM));
        assertThat(totals.at("in-kind").money().isZero()).isTrue();
        assertThat(totals.at("in-kind").inKind()).isEqualTo(MoneyByCurrency.of(Money.parse("5 MAD")));
        assertThat(totals.at("cash").inKind().isZero()).isTrue();
    }

    @Test
    void a_line_may_state_any_number_of_codes() {
        BudgetLine first = line("5 MAD", "form", "in-kind");
        for (int i = 0; i < 30; i++) {
            first = first.with(Dimension.of("d" + i), "c" + i);
        }
        Dimension[] last = {Dimension.of("d29"), Dimension.of("d7")};
        Consolidation totals =
                Stream.of(first, line("6 MAD", "d7", "c7"), first).collect(Consolidation.by(last));
        assertThat(totals.at("c29", "c7").inKind()).isEqualTo(MoneyByCurrency.of(Money.parse("10 MAD")));
        assertThat(totals.at("", "c7").money()).isEqualTo(MoneyByCurrency.of(Money.parse("6 MAD")));
    }

    @Test
    void a_cube_of_too_many_dimensions_is_refused() {
        Dimension[] many = Stream.iterate(0, i -> i + 1)
                .limit(17)
                .map(i -> Dimension.of("d" + i))
                .toArray(Dimension[]::new);
        Consolidation totals = LINES.stream().collect(Consolidation.by(many));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(totals::cube);
        assertThat(totals.rollUp()).hasSize(18);
    }

    @Test
    void no_lines_add_up_to_nothing() {
        Consolidation none = Stream.<BudgetLine>empty().collect(Consolidation.by(COMMUNE, YEAR));
        assertThat(none.total()).isEqualTo(Total.ZERO);
        assertThat(none.cells()).isEmpty();
        assertThat(none.pivot(List.of(COMMUNE), List.of(YEAR)).total()).isEmpty();
    }

    @Test
    void a_year_beyond_the_largest_long_of_centimes_is_exact() {
        BudgetLine most = line("92233720368547758.07 MAD", "commune", "A");
        Total total =
                totals(most, most, most, line("-0.01 MAD", "commune", "A")).total();
        assertThat(total.money()).isEqualTo(money("276701161105643274.20 MAD"));
    }

    @Test
    void a_total_holds_as_many_currencies_as_there_are() {
        List<Money> amounts = Currency.getAvailableCurrencies().stream()
                .flatMap(currency -> Stream.of(Money.of(BigDecimal.ONE, currency), Money.of(BigDecimal.TEN, currency)))
                .toList();
        assertThat(amounts).hasSizeGreaterThan(300);
        Consolidation totals = amounts.stream().map(BudgetLine::of).collect(Consolidation.by(COMMUNE));
        assertThat(totals.total().money()).isEqualTo(MoneyByCurrency.total(amounts));
        Tally tally = Tally.by(List.of(COMMUNE));
        amounts.forEach(amount -> tally.add(BudgetLine.of(amount)));
        amounts.forEach(amount -> tally.remove(BudgetLine.of(amount)));
        assertThat(tally.cells()).isEmpty();
    }

    @Test
    void a_parent_is_taken_from_the_hierarchy_where_the_line_states_none() {
        Hierarchy places = new Hierarchy(COMMUNE, PROVINCE, "2014", ImmutableSortedMap.of("A", "P1", "B", "P2"));
        Consolidation totals = Stream.of(
                        line("1 MAD", "commune", "A"),
                        line("2 MAD", "commune", "B"),
                        line("4 MAD", "commune", "Z"),
                        line("8 MAD"))
                .collect(Consolidation.by(COMMUNE))
                .under(places);
        assertThat(totals.dimensions()).containsExactly(PROVINCE, COMMUNE);
        assertThat(totals.editions()).containsExactly("2014");
        Consolidation provinces = totals.per(PROVINCE);
        assertThat(provinces.at("P1").money()).isEqualTo(money("1 MAD"));
        assertThat(provinces.at("").money())
                .as("not in this edition, or no commune")
                .isEqualTo(money("12 MAD"));
        assertThat(provinces.editions()).containsExactly("2014");
        assertThat(provinces.total().money()).isEqualTo(money("15 MAD"));
        assertThat(provinces.lines(provinces.cells().firstKey())).containsExactly(line("1 MAD", "commune", "A"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> totals.under(places));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> provinces.under(places));
    }

    @Test
    void totals_of_a_tally_without_lines_cannot_be_opened_and_are_the_same() {
        Tally tally = Tally.withoutLines(List.of(COMMUNE));
        LINES.forEach(tally::add);
        Consolidation totals = tally.finish();
        assertThat(totals).isEqualTo(LINES.stream().collect(Consolidation.by(COMMUNE)));
        assertThat(totals.keepsLines()).isFalse();
        assertThatIllegalStateException().isThrownBy(totals::lines);
        assertThat(LINES.stream().collect(Consolidation.by(COMMUNE)).keepsLines())
                .isTrue();
    }

    @Test
    void two_tables_differ_where_a_dimension_a_cell_or_an_amount_does() {
        Consolidation totals = totals(line("3 MAD", "commune", "A"));
        assertThat(totals)
                .isNotEqualTo(totals(line("4 MAD", "commune", "A")))
                .isNotEqualTo(totals(line("3 MAD", "commune", "B")))
                .isNotEqualTo(totals.per())
                .isNotEqualTo("by commune: 1 cells")
                .hasToString("by commune: 1 cells");
    }

    @Test
    void an_empty_text_chooses_the_lines_that_state_no_code() {
        Consolidation totals = Stream.of(line("3 MAD", "commune", "A"), line("4 MAD"), line("5 MAD", "commune", "B"))
                .collect(Consolidation.by(COMMUNE));
        assertThat(totals.only(COMMUNE, "").total().money()).isEqualTo(MoneyByCurrency.of(Money.parse("4 MAD")));
        assertThat(totals.only(COMMUNE, "A", "").total().money()).isEqualTo(MoneyByCurrency.of(Money.parse("7 MAD")));
    }

    @Test
    void an_unknown_amount_beside_none_is_a_difference() {
        Consolidation planned = Stream.of(line("3 MAD", "commune", "A"), absent(Absence.UNKNOWN, "commune", "B"))
                .collect(Consolidation.by(COMMUNE));
        Consolidation paid = Stream.of(line("3 MAD", "commune", "A")).collect(Consolidation.by(COMMUNE));
        assertThat(planned.beside(paid).differing().keySet())
                .extracting(cell -> cell.codes().get(COMMUNE))
                .containsExactly("B");
        assertThat(planned.beside(planned).differing()).isEmpty();
    }
}
