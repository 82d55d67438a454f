package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.sent;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.junit.jupiter.api.Test;

/** Lines that agree in sum, parted where they agree so far. */
class RunningTotalsTest {
    private static TransferSides sides(List<Long> sent, List<Long> booked) {
        List<BudgetLine> given = new ArrayList<>();
        List<BudgetLine> received = new ArrayList<>();
        sent.forEach(amount -> given.add(sent(amount + " MAD", day(given.size()))));
        booked.forEach(amount -> received.add(booked(amount + " MAD", day(received.size()))));
        return new TransferSides(given, received);
    }

    private static String day(int number) {
        return "2031-06-%02d".formatted(number + 1);
    }

    private static long sum(List<BudgetLine> side) {
        return side.stream()
                .mapToLong(line -> line.money().orElseThrow().amount().longValueExact())
                .sum();
    }

    @Provide
    Arbitrary<List<Long>> amounts() {
        return Arbitraries.longs().between(1, 9).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void each_part_agrees_in_sum_and_none_can_be_parted_again(
            @ForAll("amounts") List<Long> sent, @ForAll("amounts") List<Long> booked) {
        long missing =
                sum(sides(sent, booked).given()) - sum(sides(sent, booked).received());
        List<Long> first = new ArrayList<>(sent);
        List<Long> second = new ArrayList<>(booked);
        if (missing != 0) {
            (missing < 0 ? first : second).add(Math.abs(missing));
        }
        TransferSides sides = sides(first, second);
        List<TransferSides> parts = RunningTotals.parted(sides);
        assertThat(parts.stream().flatMap(part -> part.given().stream())).containsExactlyElementsOf(sides.given());
        assertThat(parts.stream().flatMap(part -> part.received().stream()))
                .containsExactlyElementsOf(sides.received());
        for (TransferSides part : parts) {
            assertThat(sum(part.given())).isEqualTo(sum(part.received()));
            assertThat(RunningTotals.parted(part)).containsExactly(part);
        }
    }

    @Test
    void what_does_not_agree_in_sum_takes_money_back_or_is_unknown_is_not_parted() {
        for (TransferSides sides : List.of(
                sides(List.of(1L, 2L, 5L), List.of(3L, 4L)),
                sides(List.of(5L, -2L, 4L), List.of(5L, 2L)),
                new TransferSides(
                        List.of(sent("5 MAD", day(0)), sent("3 EUR", day(1))),
                        List.of(booked("5 MAD", day(0)), booked("3 EUR", day(1)))),
                new TransferSides(
                        List.of(sent("5 MAD", day(0)), absent(Absence.UNKNOWN)), List.of(booked("5 MAD", day(0)))))) {
            assertThat(RunningTotals.parted(sides)).containsExactly(sides);
        }
    }
}
