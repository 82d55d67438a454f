package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.given.Lines.line;
import static org.indh.budget.group.TransferLines.CLOSE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/** What holds of transfers whatever their lines say and leave unsaid. */
class TransferPropertiesTest {
    private static final Perimeter MIXED = new Perimeter(
            CLOSE,
            List.of(
                    Perimeter.Member.full("A"),
                    Perimeter.Member.full("B"),
                    Perimeter.Member.proportionate("C", Share.of(1, 2))));
    private static final Perimeter BY_PARTS = new Perimeter(
            CLOSE,
            List.of(
                    Perimeter.Member.full("A"),
                    Perimeter.Member.proportionate("B", Share.of(2, 3)),
                    Perimeter.Member.proportionate("C", Share.of(1, 2)),
                    Perimeter.Member.none("D")));

    private static final Closing CLOSING = Closing.on(CLOSE).transit(10);

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        Arbitrary<Tuple.Tuple3<String, String, String>> way = Combinators.combine(
                        Arbitraries.of("A", "B", "C"), Arbitraries.of("A", "B", "C"), Arbitraries.of("use", "resource"))
                .as(Tuple::of);
        return Combinators.combine(
                        way,
                        Arbitraries.longs().between(1, 9),
                        Arbitraries.integers().between(-30, 10).optional(0.8),
                        Arbitraries.of("", "", "V-1", "V-2"),
                        Arbitraries.of("", "", "committed", "paid"),
                        Arbitraries.of("", "", "gross", "net"),
                        Arbitraries.of("", "2031", "2032"))
                .as((who, amount, days, reference, phase, tax, year) -> {
                    BudgetLine line = line(
                                    amount + " MAD",
                                    "member",
                                    who.get1(),
                                    "counterpart",
                                    who.get2(),
                                    "flow",
                                    who.get3(),
                                    "transfer",
                                    reference)
                            .with(Dimension.PHASE, phase)
                            .with(Dimension.TAX_BASIS, tax)
                            .with(Dimension.YEAR, year);
                    return days.map(day -> line.on(CLOSE.plusDays(day))).orElse(line);
                })
                .list()
                .ofMaxSize(30);
    }

    private static MoneyByCurrency money(List<BudgetLine> lines, String flow) {
        return MoneyByCurrency.total(lines.stream()
                .filter(line -> line.is(Dimension.FLOW, flow))
                .flatMap(line -> line.money().stream())
                .toList());
    }

    @Property
    void no_cent_vanishes_and_nothing_is_of_two_transfers(@ForAll("lines") List<BudgetLine> lines) {
        Elimination elimination = MIXED.consolidate(lines, CLOSING);
        List<BudgetLine> there = new ArrayList<>(elimination.lines());
        there.addAll(elimination.outside());
        there.addAll(elimination.after());
        for (Elimination.Entry entry : elimination.journal()) {
            there.addAll(entry.given());
            there.addAll(entry.received());
        }
        assertThat(money(there, "use")).isEqualTo(money(lines, "use"));
        assertThat(money(there, "resource")).isEqualTo(money(lines, "resource"));
    }

    @Property
    void the_order_of_lines_changes_nothing(@ForAll("lines") List<BudgetLine> lines, @ForAll Random random) {
        List<BudgetLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        Elimination one = MIXED.consolidate(lines, CLOSING);
        Elimination other = MIXED.consolidate(shuffled, CLOSING);
        assertThat(other.journal()).isEqualTo(one.journal());
        assertThat(other.residuals()).isEqualTo(one.residuals());
    }

    @Property
    void the_sides_of_a_transfer_contradict_each_other_in_nothing(@ForAll("lines") List<BudgetLine> lines) {
        for (Elimination.Entry entry : MIXED.consolidate(lines, CLOSING).journal()) {
            List<BudgetLine> sides = new TransferSides(entry.given(), entry.received()).all();
            for (Dimension dimension : List.of(Dimension.TRANSFER, Dimension.PHASE, Dimension.TAX_BASIS)) {
                assertThat(sides.stream()
                                .flatMap(line -> line.code(dimension).stream())
                                .distinct())
                        .hasSizeLessThan(2);
            }
        }
    }

    @Property
    void what_is_matched_leaves_nothing_and_all_else_does(@ForAll("lines") List<BudgetLine> lines) {
        for (Elimination.Entry entry : MIXED.consolidate(lines, CLOSING).journal()) {
            Money left = entry.residual().in(Currency.getInstance("MAD"));
            boolean agrees = entry.state() == TransferState.MATCHED || entry.state() == TransferState.SUM_ONLY;
            assertThat(left.isZero()).isEqualTo(agrees);
        }
    }

    @Property
    void what_agrees_in_sum_only_has_several_lines_on_each_side_and_no_reference_on_one_of_them(
            @ForAll("lines") List<BudgetLine> lines) {
        for (Elimination.Entry entry : MIXED.consolidate(lines, CLOSING).journal()) {
            boolean isSeveral = entry.given().size() > 1 && entry.received().size() > 1;
            boolean isTied = new TransferSides(entry.given(), entry.received())
                    .all().stream()
                            .allMatch(line -> line.code(Dimension.TRANSFER).isPresent());
            boolean isExact = entry.residual().isZero();
            assertThat(entry.state() == TransferState.SUM_ONLY).isEqualTo(isExact && isSeveral && !isTied);
        }
    }

    @Provide
    Arbitrary<List<BudgetLine>> inCentimes() {
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

    @Property
    void no_cent_of_members_by_parts_vanishes(@ForAll("inCentimes") List<BudgetLine> lines) {
        Elimination elimination = BY_PARTS.consolidate(lines, CLOSING);
        List<BudgetLine> there = new ArrayList<>(elimination.lines());
        there.addAll(elimination.outside());
        for (Elimination.Entry entry : elimination.journal()) {
            there.addAll(entry.given());
            there.addAll(entry.received());
            assertThat(entry.residual()).isEqualTo(entry.givenMoney().minus(entry.receivedMoney()));
        }
        Consolidation came = lines.stream().collect(Consolidation.by(Dimension.FLOW));
        Consolidation went = there.stream().collect(Consolidation.by(Dimension.FLOW));
        for (String flow : List.of("use", "resource")) {
            assertThat(went.at(flow).money()).isEqualTo(came.at(flow).money());
        }
        MoneyByCurrency left = elimination.journal().stream()
                .map(Elimination.Entry::residual)
                .reduce(MoneyByCurrency.ZERO, MoneyByCurrency::plus);
        assertThat(Elimination.money(elimination.residuals())).isEqualTo(left);
    }

    @Property
    void the_order_of_lines_changes_nothing_for_members_by_parts(
            @ForAll("inCentimes") List<BudgetLine> lines, @ForAll Random random) {
        List<BudgetLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        Elimination one = BY_PARTS.consolidate(lines, CLOSING);
        Elimination other = BY_PARTS.consolidate(shuffled, CLOSING);
        assertThat(other.journal()).isEqualTo(one.journal());
        assertThat(other.residuals()).isEqualTo(one.residuals());
        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
    }
}
