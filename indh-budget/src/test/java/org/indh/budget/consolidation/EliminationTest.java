package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.FLOW;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.consolidation.Lines.absent;
import static org.indh.budget.consolidation.Lines.line;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.ExchangeRates;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What members of a group pay each other counts once. */
class EliminationTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate CLOSE = LocalDate.of(2031, 12, 31);
    private static final Closing CLOSING = Closing.on(CLOSE).transit(15);

    private static final Perimeter GROUP =
            new Perimeter(CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.full("B")));

    private static BudgetLine sent(String amount, LocalDate day, String... more) {
        return with(
                line(amount, "member", "A", "counterpart", "B", "flow", "use").on(day), more);
    }

    private static BudgetLine booked(String amount, LocalDate day, String... more) {
        return with(
                line(amount, "member", "B", "counterpart", "A", "flow", "resource")
                        .on(day),
                more);
    }

    private static BudgetLine with(BudgetLine line, String... more) {
        BudgetLine coded = line;
        for (int i = 0; i < more.length; i += 2) {
            coded = coded.with(Dimension.of(more[i]), more[i + 1]);
        }
        return coded;
    }

    private static MoneyByCurrency money(String... amounts) {
        return MoneyByCurrency.total(Stream.of(amounts).map(Money::parse).toList());
    }

    private static Elimination.Entry only(Elimination elimination) {
        assertThat(elimination.journal()).hasSize(1);
        return elimination.journal().get(0);
    }

    /** Worked example 14. */
    @Test
    void what_one_member_pays_another_is_not_spent_twice_and_what_is_on_its_way_is_told() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        line("450 MAD", "member", "A", "flow", "use"),
                        sent("150 MAD", CLOSE.minusDays(11)),
                        line("180 MAD", "member", "B", "flow", "use"),
                        booked("90 MAD", CLOSE.minusDays(2))),
                CLOSING);
        Consolidation totals = elimination.withResiduals().collect(Consolidation.by(FLOW));
        assertThat(totals.at("use").money()).isEqualTo(money("630 MAD"));
        assertThat(totals.at("resource")).isEqualTo(Total.ZERO);
        assertThat(totals.at("suspense").money()).isEqualTo(money("60 MAD"));
        Elimination.Entry entry = only(elimination);
        assertThat(entry.id()).isEqualTo("E1");
        assertThat(entry.state()).isEqualTo(TransferState.IN_TRANSIT);
        assertThat(entry.givenMoney()).isEqualTo(money("150 MAD"));
        assertThat(entry.receivedMoney()).isEqualTo(money("90 MAD"));
        assertThat(elimination.residuals()).singleElement().satisfies(residual -> {
            assertThat(residual.is(Dimension.TRANSFER_STATE, "in-transit")).isTrue();
            assertThat(residual.is(MEMBER, "A")).isTrue();
            assertThat(residual.id()).isEqualTo("E1 MAD");
        });
    }

    @Test
    void only_what_was_sent_in_a_currency_is_on_its_way_in_it() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("5 EUR", CLOSE, "transfer", "V-7"),
                        booked("5 EUR", CLOSE, "transfer", "V-7"),
                        booked("3 MAD", CLOSE, "transfer", "V-7")),
                CLOSING);
        assertThat(only(elimination).state()).isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        assertThat(only(elimination).residual()).isEqualTo(money("-3 MAD"));
        Elimination late = GROUP.consolidate(
                List.of(
                        sent("5 EUR", CLOSE, "transfer", "V-7"),
                        sent("3 MAD", CLOSE, "transfer", "V-7"),
                        booked("5 EUR", CLOSE, "transfer", "V-7")),
                CLOSING);
        assertThat(only(late).state()).isEqualTo(TransferState.IN_TRANSIT);
    }

    @Test
    void money_sent_long_before_the_closing_is_not_on_its_way() {
        LocalDate spring = LocalDate.of(2031, 4, 1);
        assertThat(only(GROUP.consolidate(List.of(sent("150 MAD", spring), booked("90 MAD", spring)), CLOSING))
                        .state())
                .isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        assertThat(only(GROUP.consolidate(List.of(sent("150 MAD", spring)), CLOSING))
                        .state())
                .isEqualTo(TransferState.ONE_SIDED);
        assertThat(only(GROUP.consolidate(List.of(sent("150 MAD", CLOSE)), CLOSING))
                        .state())
                .isEqualTo(TransferState.IN_TRANSIT);
        assertThat(GROUP.consolidate(
                                List.of(
                                        sent("100 MAD", spring, "transfer", "V-7"),
                                        sent("50 MAD", CLOSE, "transfer", "V-7"),
                                        booked("90 MAD", spring, "transfer", "V-7")),
                                CLOSING)
                        .journal())
                .as("60 are missing and only 50 were sent of late")
                .extracting(Elimination.Entry::state)
                .containsExactly(TransferState.AMOUNT_DIFFERENCE);
    }

    @Test
    void more_booked_than_sent_is_a_difference_below_nil() {
        Elimination elimination = GROUP.consolidate(List.of(sent("90 MAD", CLOSE), booked("100 MAD", CLOSE)), CLOSING);
        assertThat(only(elimination).state()).isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        assertThat(only(elimination).residual()).isEqualTo(money("-10 MAD"));
        Elimination alone = GROUP.consolidate(List.of(booked("100 MAD", CLOSE)), CLOSING);
        assertThat(only(alone).state()).isEqualTo(TransferState.ONE_SIDED);
        assertThat(only(alone).residual()).isEqualTo(money("-100 MAD"));
    }

    @Test
    void a_reference_ties_instalments_to_what_was_sent() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        booked("40 MAD", CLOSE, "transfer", "V-7"),
                        booked("60 MAD", CLOSE.minusDays(200), "transfer", "V-7"),
                        sent("100 MAD", CLOSE.minusDays(210), "transfer", "V-7"),
                        sent("100 MAD", CLOSE, "transfer", "V-8")),
                CLOSING);
        assertThat(elimination.journal())
                .extracting(entry -> entry.reference() + " " + entry.state().code())
                .containsExactly("V-7 matched", "V-8 in-transit");
        assertThat(elimination.lines()).isEmpty();
    }

    @Test
    void without_a_reference_equal_amounts_of_near_days_are_one_transfer() {
        LocalDate june = LocalDate.of(2031, 6, 1);
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("100 MAD", june),
                        sent("100 MAD", june.plusDays(40)),
                        booked("100 MAD", june.plusDays(3)),
                        booked("100 MAD", june.plusDays(90))),
                CLOSING);
        assertThat(elimination.journal())
                .extracting(entry -> entry.state().code())
                .as("what was sent 40 days later and booked 50 days after that is too far apart to be one")
                .containsExactly("matched", "one-sided", "one-sided");
        assertThat(elimination.journal().get(0).received())
                .extracting(BudgetLine::date)
                .containsExactly(june.plusDays(3));
    }

    @Test
    void what_was_booked_before_it_was_sent_is_another_transfer() {
        LocalDate june = LocalDate.of(2031, 6, 10);
        Elimination elimination = GROUP.consolidate(
                List.of(
                        booked("100 MAD", june.minusDays(9)),
                        booked("100 MAD", june.plusDays(2)),
                        sent("100 MAD", june)),
                CLOSING);
        assertThat(elimination.journal())
                .extracting(entry ->
                        entry.state().code() + " " + entry.received().get(0).date())
                .containsExactly("one-sided 2031-06-01", "matched 2031-06-12");
    }

    @Test
    void a_side_without_a_day_may_be_of_any() {
        BudgetLine sent = line("100 MAD", "member", "A", "counterpart", "B", "flow", "use");
        BudgetLine booked = line("100 MAD", "member", "B", "counterpart", "A", "flow", "resource");
        LocalDate spring = LocalDate.of(2031, 4, 1);
        for (List<BudgetLine> transfer :
                List.of(List.of(sent, booked("100 MAD", spring)), List.of(sent("100 MAD", spring), booked))) {
            List<BudgetLine> lines = new ArrayList<>(transfer);
            lines.add(sent("7 MAD", spring));
            assertThat(GROUP.consolidate(lines, CLOSING).journal())
                    .extracting(entry -> entry.state().code())
                    .as("one transfer, and 7 that nobody booked")
                    .containsExactly("matched", "one-sided");
        }
    }

    @Test
    void money_is_on_its_way_for_as_many_days_as_the_closing_allows_and_no_longer() {
        Closing fortnight = Closing.on(CLOSE).transit(14);
        assertThat(only(GROUP.consolidate(List.of(sent("5 MAD", CLOSE.minusDays(14))), fortnight))
                        .state())
                .isEqualTo(TransferState.IN_TRANSIT);
        assertThat(only(GROUP.consolidate(List.of(sent("5 MAD", CLOSE.minusDays(15))), fortnight))
                        .state())
                .isEqualTo(TransferState.ONE_SIDED);
        assertThat(only(GROUP.consolidate(
                                List.of(sent("5 MAD", CLOSE)), Closing.on(CLOSE).transit(0)))
                        .state())
                .as("sent on the day itself")
                .isEqualTo(TransferState.IN_TRANSIT);
        assertThat(only(GROUP.consolidate(
                                List.of(sent("5 MAD", CLOSE.minusDays(366))),
                                Closing.on(CLOSE).transit(366)))
                        .state())
                .isEqualTo(TransferState.IN_TRANSIT);
    }

    @Test
    void instalments_stand_in_the_journal_in_the_order_of_their_days() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("60 MAD", CLOSE, "transfer", "V-7"),
                        sent("40 MAD", CLOSE.minusDays(200), "transfer", "V-7"),
                        booked("30 MAD", CLOSE, "transfer", "V-7"),
                        booked("70 MAD", CLOSE.minusDays(100), "transfer", "V-7")),
                CLOSING);
        assertThat(only(elimination).given())
                .extracting(BudgetLine::amount)
                .containsExactly(Money.parse("40 MAD"), Money.parse("60 MAD"));
        assertThat(only(elimination).received())
                .extracting(BudgetLine::amount)
                .containsExactly(Money.parse("70 MAD"), Money.parse("30 MAD"));
    }

    @Test
    void what_is_left_of_a_transfer_says_what_both_sides_say_of_it() {
        LocalDate spring = LocalDate.of(2031, 4, 1);
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("100 MAD", spring, "transfer", "V-7", "year", "2031", "view", "cash-book"),
                        booked("90 MAD", spring, "transfer", "V-7", "year", "2032", "view", "cash-book")),
                CLOSING);
        assertThat(elimination.residuals()).singleElement().satisfies(residual -> {
            assertThat(residual.code(Dimension.TRANSFER)).contains("V-7");
            assertThat(residual.code(Dimension.VIEW)).contains("cash-book");
            assertThat(residual.code(Dimension.YEAR))
                    .as("of which of two years?")
                    .isEmpty();
        });
    }

    private static Closing rates(String sending, String booking) {
        return CLOSING.rates(
                ExchangeRates.of(rate(sending, LocalDate.of(2031, 3, 1)), rate(booking, LocalDate.of(2031, 4, 1)))
                        .by(ExchangeRate.Kind.TRANSACTION, Period.ofMonths(1)),
                RoundingMode.HALF_UP);
    }

    private static ExchangeRate rate(String price, LocalDate day) {
        return ExchangeRate.of(EUR, Decimal.parse(price), MAD, day, ExchangeRate.Kind.TRANSACTION, "bank");
    }

    /** Worked example 15. */
    @Test
    void a_transfer_that_each_side_booked_at_its_own_rate_leaves_the_exchange_difference() {
        List<BudgetLine> transfer =
                List.of(sent("15000 EUR", LocalDate.of(2031, 3, 20)), booked("160650 MAD", LocalDate.of(2031, 4, 2)));
        Elimination elimination = GROUP.consolidate(transfer, rates("10.80", "10.71"));
        assertThat(only(elimination).state()).isEqualTo(TransferState.RATE_DIFFERENCE);
        assertThat(only(elimination).residual()).isEqualTo(money("1350 MAD"));
        assertThat(only(GROUP.consolidate(transfer, rates("10.71", "10.71"))).state())
                .isEqualTo(TransferState.MATCHED);
        assertThat(only(GROUP.consolidate(transfer, rates("10.80", "10.70"))).state())
                .isEqualTo(TransferState.AMOUNT_DIFFERENCE);
    }

    @Test
    void two_currencies_without_a_rate_stay_two_amounts() {
        List<BudgetLine> transfer = List.of(sent("15000 EUR", CLOSE), booked("160650 MAD", CLOSE));
        Elimination unrated = GROUP.consolidate(transfer, CLOSING);
        assertThat(only(unrated).state()).isEqualTo(TransferState.NO_RATE);
        assertThat(only(unrated).residual()).isEqualTo(money("15000 EUR", "-160650 MAD"));
        assertThat(unrated.residuals()).hasSize(2);
        assertThat(only(GROUP.consolidate(transfer, rates("10.80", "10.71"))).state())
                .as("no rate holds on that day")
                .isEqualTo(TransferState.NO_RATE);
    }

    @Test
    void a_transfer_of_unknown_amount_is_no_expense_and_leaves_an_unknown() {
        BudgetLine unknown = absent(Absence.UNKNOWN, "member", "A", "counterpart", "B", "flow", "use");
        Elimination elimination = GROUP.consolidate(List.of(unknown, booked("5 MAD", CLOSE)), CLOSING);
        assertThat(elimination.lines()).isEmpty();
        assertThat(only(elimination).state()).isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        Total suspense = elimination.withResiduals().collect(Consolidation.by()).total();
        assertThat(suspense.isAtLeast()).isTrue();
        assertThat(suspense.money()).isEqualTo(money("-5 MAD"));
        assertThat(only(GROUP.consolidate(List.of(unknown), CLOSING)).state()).isEqualTo(TransferState.ONE_SIDED);
    }

    @Test
    void money_to_whom_the_group_does_not_consolidate_leaves_it() {
        Perimeter group = new Perimeter(CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.none("B")));
        BudgetLine spent = line("9 MAD", "member", "B", "flow", "use");
        BudgetLine stranger = line("8 MAD", "member", "C", "flow", "use");
        Elimination elimination = group.consolidate(List.of(sent("150 MAD", CLOSE), spent, stranger), CLOSING);
        assertThat(elimination.lines()).containsExactly(sent("150 MAD", CLOSE));
        assertThat(elimination.outside()).containsExactly(spent, stranger);
        assertThat(elimination.journal()).isEmpty();
    }

    @Test
    void of_a_member_by_half_half_the_money_and_half_the_transfers_count() {
        Perimeter group = new Perimeter(
                CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.proportionate("B", Share.of(1, 2))));
        Elimination elimination = group.consolidate(
                List.of(
                        sent("100.01 MAD", CLOSE),
                        booked("100.01 MAD", CLOSE),
                        line("100.01 MAD", "member", "B", "flow", "use")),
                CLOSING);
        Consolidation totals = elimination.lines().stream().collect(Consolidation.by(FLOW, MEMBER));
        assertThat(totals.at("use", "A").money())
                .as("to the other half's owners")
                .isEqualTo(money("50 MAD"));
        assertThat(totals.at("use", "B").money()).isEqualTo(money("50.01 MAD"));
        assertThat(totals.at("resource", "B")).isEqualTo(Total.ZERO);
        assertThat(only(elimination).state()).isEqualTo(TransferState.MATCHED);
        assertThat(only(elimination).givenMoney()).isEqualTo(money("50.01 MAD"));
        assertThat(elimination.outside()).hasSize(2);
    }

    @Test
    void what_is_no_transfer_stays_whatever_it_names() {
        BudgetLine itself = line("5 MAD", "member", "A", "counterpart", "A", "flow", "use");
        BudgetLine noWay = line("6 MAD", "member", "A", "counterpart", "B");
        assertThat(GROUP.consolidate(List.of(itself, noWay), CLOSING).lines()).containsExactly(itself, noWay);
    }

    @Test
    void two_phases_of_one_transfer_are_two_transfers() {
        Elimination elimination = GROUP.consolidate(
                List.of(sent("5 MAD", CLOSE, "phase", "committed"), booked("5 MAD", CLOSE, "phase", "paid")), CLOSING);
        assertThat(elimination.journal()).hasSize(2);
    }

    @Test
    void instalments_to_a_member_by_half_differ_by_no_cent_that_nobody_owes() {
        Perimeter group = new Perimeter(
                CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.proportionate("B", Share.of(1, 2))));
        LocalDate spring = LocalDate.of(2031, 4, 1);
        Elimination elimination = group.consolidate(
                List.of(
                        sent("100.01 MAD", spring, "transfer", "V-9"),
                        booked("33.33 MAD", spring, "transfer", "V-9"),
                        booked("33.33 MAD", spring, "transfer", "V-9"),
                        booked("33.35 MAD", spring, "transfer", "V-9")),
                CLOSING);
        assertThat(only(elimination).state()).isEqualTo(TransferState.MATCHED);
        assertThat(only(elimination).givenMoney()).isEqualTo(money("50.01 MAD"));
        assertThat(only(elimination).receivedMoney()).isEqualTo(money("50.01 MAD"));
        assertThat(elimination.residuals()).isEmpty();
        assertThat(Elimination.money(elimination.lines()))
                .as("A's, to the others")
                .isEqualTo(money("50.00 MAD"));
        assertThat(Elimination.money(elimination.outside()))
                .as("B's, of the others")
                .isEqualTo(money("50.00 MAD"));
    }

    @Test
    void of_a_member_by_half_half_the_exchange_difference_is_the_group_s() {
        Perimeter group = new Perimeter(
                CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.proportionate("B", Share.of(1, 2))));
        Elimination elimination = group.consolidate(
                List.of(sent("15000 EUR", LocalDate.of(2031, 3, 20)), booked("160650 MAD", LocalDate.of(2031, 4, 2))),
                rates("10.80", "10.71"));
        assertThat(only(elimination).state()).isEqualTo(TransferState.RATE_DIFFERENCE);
        assertThat(only(elimination).residual()).isEqualTo(money("675 MAD"));
    }

    @Test
    void a_side_that_does_not_say_its_form_is_in_money() {
        assertThat(only(GROUP.consolidate(
                                List.of(sent("5 MAD", CLOSE, "form", "cash"), booked("5 MAD", CLOSE)), CLOSING))
                        .state())
                .isEqualTo(TransferState.MATCHED);
        assertThat(GROUP.consolidate(List.of(sent("5 MAD", CLOSE, "form", "in-kind"), booked("5 MAD", CLOSE)), CLOSING)
                        .journal())
                .as("goods that were given are no money that came")
                .hasSize(2);
    }

    @Test
    void a_side_that_says_only_when_it_is_counted_belongs_to_the_other_s_phase() {
        BudgetLine booked = booked("5 MAD", CLOSE, "basis", "budget");
        assertThat(only(GROUP.consolidate(List.of(sent("5 MAD", CLOSE, "phase", "approved"), booked), CLOSING))
                        .state())
                .isEqualTo(TransferState.MATCHED);
        assertThat(GROUP.consolidate(List.of(sent("5 MAD", CLOSE, "phase", "paid"), booked), CLOSING)
                        .journal())
                .as("of another basis")
                .hasSize(2);
        assertThat(GROUP.consolidate(
                                List.of(
                                        sent("5 MAD", CLOSE, "phase", "approved"),
                                        sent("6 MAD", CLOSE, "phase", "revised"),
                                        booked),
                                CLOSING)
                        .journal())
                .as("of which of two phases, nobody said")
                .hasSize(3);
    }

    @Test
    void a_change_of_the_group_between_two_years_is_told() {
        Perimeter later = new Perimeter(
                CLOSE.plusYears(1),
                List.of(Perimeter.Member.proportionate("B", Share.of(1, 2)), Perimeter.Member.full("C")));
        assertThat(GROUP.changes(later))
                .containsExactly(
                        new Perimeter.Change("A", Share.of(1, 1), null),
                        new Perimeter.Change("B", Share.of(1, 1), Share.of(1, 2)),
                        new Perimeter.Change("C", null, Share.of(1, 1)));
        Perimeter same = new Perimeter(
                CLOSE, List.of(Perimeter.Member.proportionate("B", Share.of(7, 7)), Perimeter.Member.full("A")));
        assertThat(GROUP.changes(same)).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> new Perimeter(CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.none("A"))));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Perimeter.Member.proportionate("B", Share.of(3, 2)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Perimeter.Member.proportionate("B", Share.of(-1, 2)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Perimeter.Member.full(" "));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CLOSING.transit(-1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CLOSING.transit(367));
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        Arbitrary<String> members = Arbitraries.of("A", "B", "C", "D");
        return Combinators.combine(
                        members,
                        members,
                        Arbitraries.of("use", "resource"),
                        Arbitraries.longs().between(1, 400),
                        Arbitraries.of("MAD", "EUR"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of("", "", "V-1", "V-2"))
                .as((member, other, flow, amount, currency, days, reference) -> line(
                                "0 MAD", "member", member, "counterpart", other, "flow", flow, "transfer", reference)
                        .with(Money.ofMinor(amount, Currency.getInstance(currency)))
                        .on(CLOSE.minusDays(days)))
                .list()
                .ofMaxSize(30);
    }

    private static final Perimeter MIXED = new Perimeter(
            CLOSE,
            List.of(
                    Perimeter.Member.full("A"),
                    Perimeter.Member.proportionate("B", Share.of(2, 3)),
                    Perimeter.Member.proportionate("C", Share.of(1, 2)),
                    Perimeter.Member.none("D")));

    @Property
    void no_cent_vanishes(@ForAll("lines") List<BudgetLine> lines) {
        Elimination elimination = MIXED.consolidate(lines, CLOSING);
        List<BudgetLine> there = new ArrayList<>(elimination.lines());
        there.addAll(elimination.outside());
        for (Elimination.Entry entry : elimination.journal()) {
            there.addAll(entry.given());
            there.addAll(entry.received());
            assertThat(entry.residual()).isEqualTo(entry.givenMoney().minus(entry.receivedMoney()));
        }
        Consolidation came = lines.stream().collect(Consolidation.by(FLOW));
        Consolidation went = there.stream().collect(Consolidation.by(FLOW));
        for (String flow : List.of("use", "resource")) {
            assertThat(went.at(flow).money()).isEqualTo(came.at(flow).money());
        }
        MoneyByCurrency left = elimination.journal().stream()
                .map(Elimination.Entry::residual)
                .reduce(MoneyByCurrency.ZERO, MoneyByCurrency::plus);
        assertThat(Elimination.money(elimination.residuals())).isEqualTo(left);
    }

    @Property
    void the_order_of_lines_changes_nothing(@ForAll("lines") List<BudgetLine> lines, @ForAll Random random) {
        List<BudgetLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        Elimination one = MIXED.consolidate(lines, CLOSING);
        Elimination other = MIXED.consolidate(shuffled, CLOSING);
        assertThat(other.journal()).isEqualTo(one.journal());
        assertThat(other.residuals()).isEqualTo(one.residuals());
        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
    }
}
