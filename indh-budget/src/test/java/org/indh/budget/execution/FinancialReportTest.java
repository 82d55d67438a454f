package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.PlacedLine;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class FinancialReportTest {
    private static final BudgetLine PAID =
            BudgetLine.of(Money.parse("120.00 MAD")).with(Phase.PAID);

    private static ObjectNode line(String member, String text) {
        return ObjectNode.builder()
                .put("codes", ObjectNode.builder().put("phase", "paid").build())
                .put(member, text)
                .build();
    }

    private static Document<FinancialReport> bind(ObjectNode... lines) {
        return Binder.bind(
                FinancialReport.KIND,
                ObjectNode.builder()
                        .put("member", "Coopérative Tifaouine")
                        .put("lines", new ListNode(List.of(lines), null))
                        .build());
    }

    @Test
    void a_line_bears_the_reporting_member_unless_it_names_one_itself() {
        FinancialReport report = FinancialReportBuilder.builder()
                .member("A")
                .lines(List.of(PAID, PAID.with(Dimension.MEMBER, "B")))
                .build();
        assertThat(report.placedLines(List.of()))
                .containsExactly(
                        new PlacedLine(PAID.with(Dimension.MEMBER, "A"), Path.parse("/lines/0/amount")),
                        new PlacedLine(PAID.with(Dimension.MEMBER, "B"), Path.parse("/lines/1/amount")));
    }

    @Test
    void the_place_of_a_line_with_quantity_and_price_is_the_line() {
        BudgetLine months = new BudgetLine(
                null, ImmutableSortedMap.of(), null, Decimal.of(12), Money.parse("4500.00 MAD"), null, null, null);
        FinancialReport report =
                FinancialReportBuilder.builder().lines(List.of(months)).build();
        assertThat(report.placedLines(List.of())).containsExactly(new PlacedLine(months, Path.parse("/lines/0")));
    }

    @Test
    void an_amount_and_a_whole_line_that_cannot_be_read_are_lines_of_unknown_amount() {
        Document<FinancialReport> document = bind(
                line("amount", "douze"),
                line("amount", "5.00 MAD"),
                ObjectNode.builder()
                        .put("codes", ObjectNode.builder().put("phase", "soon").build())
                        .build());
        List<PlacedLine> lines = document.value()
                .orElseThrow()
                .placedLines(
                        document.unreadable().stream().map(document::inValue).toList());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).line().money()).isEmpty();
        assertThat(lines.get(1).line().money()).contains(Money.parse("5.00 MAD"));
        assertThat(lines.get(2).line().money()).isEmpty();
        assertThat(lines).extracting(PlacedLine::path).hasToString("[/lines/0/amount, /lines/1/amount, /lines]");
    }

    @Test
    void amounts_of_one_year_in_two_currencies_are_said_and_do_no_harm_to_the_others() {
        ObjectNode year = ObjectNode.builder()
                .put("year", "2031")
                .put("opened", "1000.00 MAD")
                .put("carriedIn", "0.00 EUR")
                .put("spent", "600.00 MAD")
                .put("cancelled", "0.00 MAD")
                .build();
        Document<FinancialReport> document = Binder.bind(
                FinancialReport.KIND,
                ObjectNode.builder()
                        .put("title", "Réseau d’eau d’Amerzgane")
                        .put(
                                "credits",
                                new ListNode(
                                        List.of(ObjectNode.builder()
                                                .put("years", new ListNode(List.of(year), null))
                                                .build()),
                                        null))
                        .build());
        assertThat(document.faults("DC-UNREADABLE"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).hasToString("/credits/0/years/0"))
                .extracting(Fault::raw)
                .isEqualTo("EUR");
        assertThat(document.value().orElseThrow().credits()).hasSize(1);
    }

    @Test
    void a_total_adds_up_the_lines_that_have_its_codes() {
        StatedTotal paid = new StatedTotal(
                ImmutableSortedMap.of(Dimension.PHASE, " paid "), Money.parse("120.00 MAD"), null, null);
        assertThat(paid.holds(PAID)).isTrue();
        assertThat(paid.holds(PAID.with(Phase.COMMITTED))).isFalse();
        assertThat(new StatedTotal(ImmutableSortedMap.of(), Money.parse("0 MAD"), 2, null).holds(PAID))
                .isTrue();
    }

    @Test
    void a_total_of_money_adds_up_lines_that_say_no_form() {
        StatedTotal cash =
                new StatedTotal(ImmutableSortedMap.of(Dimension.FORM, "cash"), Money.parse("120.00 MAD"), null, null);
        assertThat(cash.holds(PAID)).isTrue();
        assertThat(cash.holds(PAID.with(Dimension.FORM, "cash"))).isTrue();
        assertThat(cash.holds(PAID.with(Dimension.FORM, "in-kind"))).isFalse();
    }

    @Test
    void a_total_has_no_code_that_no_line_can_have_and_lacks_no_less_than_nothing() {
        Money amount = Money.parse("1.00 MAD");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new StatedTotal(ImmutableSortedMap.of(Dimension.PHASE, "soon"), amount, null, null));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new StatedTotal(ImmutableSortedMap.of(), amount, -1, null));
        assertThat(new StatedTotal(ImmutableSortedMap.of(), amount, 0, null).unknown())
                .isZero();
    }

    @Test
    void a_cost_of_which_nobody_said_who_pays_has_no_shares() {
        assertThat(FundedCostBuilder.builder().of("L1").build().shares()).isEmpty();
    }
}
