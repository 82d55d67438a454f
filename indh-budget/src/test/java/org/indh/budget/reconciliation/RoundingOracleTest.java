package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.measure.Decimal;

/** What rounding can explain is never broken, and what it cannot always is: held against every amount that may be meant. */
class RoundingOracleTest {
    private static final List<RoundingMode> HABITS =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN);

    /** An amount as it is, and how its writer rounds it. */
    record True(BigDecimal amount, BigDecimal unit, RoundingMode habit) {
        Stated stated() {
            BigDecimal rounded = amount.divide(unit, 0, habit).multiply(unit);
            return Stated.of("", new Decimal(rounded), new Decimal(unit));
        }
    }

    @Provide
    Arbitrary<List<True>> truths() {
        Arbitrary<BigDecimal> amounts =
                Arbitraries.longs().between(-9_999_999_999L, 9_999_999_999L).map(it -> BigDecimal.valueOf(it, 4));
        return truth(amounts).list().ofMinSize(0).ofMaxSize(30);
    }

    private static Arbitrary<True> truth(Arbitrary<BigDecimal> amounts) {
        return Combinators.combine(amounts, units(), Arbitraries.of(HABITS)).as(True::new);
    }

    private static Arbitrary<BigDecimal> units() {
        return Arbitraries.of("0.001", "0.01", "0.05", "0.1", "0.25", "1", "10", "1000")
                .map(BigDecimal::new);
    }

    @Property
    void amounts_that_add_up_before_each_is_rounded_to_its_unit_are_never_broken(
            @ForAll("truths") List<True> truths, @ForAll("habit") RoundingMode habit, @ForAll("unit") BigDecimal unit) {
        BigDecimal whole = truths.stream().map(True::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Reconciliation sum = Reconciliation.of(
                new True(whole, unit, habit).stated(),
                truths.stream().map(True::stated).toList());
        assertThat(sum.agreement().isKept()).isTrue();
    }

    @Provide
    Arbitrary<RoundingMode> habit() {
        return Arbitraries.of(HABITS);
    }

    @Provide
    Arbitrary<BigDecimal> unit() {
        return units();
    }

    /** Few amounts in coarse steps, so that all that may be meant by them can be gone through. */
    @Provide
    Arbitrary<List<Stated>> few() {
        Arbitrary<Integer> units = Arbitraries.of(1, 2, 5, 10);
        Arbitrary<Stated> stated = Combinators.combine(Arbitraries.integers().between(-4, 4), units)
                .as((steps, unit) -> Stated.of("", Decimal.of((long) steps * unit), Decimal.of(unit)));
        return stated.list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 2000)
    void a_gap_is_broken_just_where_no_amounts_that_may_be_meant_add_up(@ForAll("few") List<Stated> stated) {
        Reconciliation sum = Reconciliation.of(stated.get(0), stated.subList(1, stated.size()));
        assertThat(sum.agreement().isKept()).isEqualTo(mayAddUp(sum));
    }

    /** Goes through every amount in half steps that each stated one may stand for. */
    private static boolean mayAddUp(Reconciliation sum) {
        Set<BigDecimal> sums = Set.of(BigDecimal.ZERO);
        for (Stated part : sum.parts()) {
            Set<BigDecimal> more = new TreeSet<>();
            for (BigDecimal meant : meant(part)) {
                sums.forEach(each -> more.add(each.add(meant).stripTrailingZeros()));
            }
            sums = more;
        }
        Set<BigDecimal> reached = sums;
        return meant(sum.whole()).stream().anyMatch(meant -> reached.contains(meant.stripTrailingZeros()));
    }

    private static List<BigDecimal> meant(Stated stated) {
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal reach = stated.unit().value().multiply(half);
        List<BigDecimal> meant = new ArrayList<>();
        BigDecimal at = stated.amount().value().subtract(reach);
        while (at.compareTo(stated.amount().value().add(reach)) <= 0) {
            meant.add(at);
            at = at.add(half);
        }
        return meant;
    }

    @Property
    void the_bound_is_reached_and_one_step_beyond_is_broken(
            @ForAll("steps") int parts, @ForAll("unit") BigDecimal unit) {
        // Every part was half a unit more and was rounded down; the total, an uneven number of halves, was rounded up.
        List<True> truths = new ArrayList<>();
        BigDecimal half = unit.divide(BigDecimal.valueOf(2));
        for (int i = 0; i < parts; i++) {
            truths.add(new True(unit.multiply(BigDecimal.valueOf(7 + i)).add(half), unit, RoundingMode.HALF_DOWN));
        }
        BigDecimal whole = truths.stream().map(True::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Stated total = new True(whole, unit, RoundingMode.HALF_UP).stated();
        List<Stated> stated = truths.stream().map(True::stated).toList();
        Reconciliation reached = Reconciliation.of(total, stated);
        assertThat(reached.gap()).isEqualTo(reached.bound());
        assertThat(reached.agreement()).isEqualTo(Agreement.ROUNDED);
        Stated beyond = total.amended(total.amount().plus(new Decimal(unit)));
        assertThat(Reconciliation.of(beyond, stated).agreement()).isEqualTo(Agreement.BROKEN);
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.integers().between(0, 20).map(half -> 2 * half + 1);
    }
}
