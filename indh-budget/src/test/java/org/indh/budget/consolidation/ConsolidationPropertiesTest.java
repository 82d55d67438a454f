package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.given.Lines;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/** Whatever the lines are, and however they come. */
class ConsolidationPropertiesTest {
    private static final Dimension[] BY = {Dimension.COMMUNE, Dimension.YEAR, Dimension.NATURE};

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Lines.any().list().ofMaxSize(40);
    }

    private static Consolidation totals(List<BudgetLine> lines) {
        return lines.stream().collect(Consolidation.by(BY));
    }

    /** The sums as somebody would make them who thinks of nothing but being right. */
    private static Map<List<String>, MoneyByCurrency> naive(List<BudgetLine> lines, List<Dimension> by) {
        Map<List<String>, List<Money>> amounts = new HashMap<>();
        for (BudgetLine line : lines) {
            List<String> key = by.stream().map(one -> line.code(one).orElse("")).toList();
            amounts.computeIfAbsent(key, any -> new ArrayList<>());
            if (!line.isInKind()) {
                line.money().ifPresent(money -> amounts.get(key).add(money));
            }
        }
        Map<List<String>, MoneyByCurrency> sums = new HashMap<>();
        amounts.forEach((key, list) -> sums.put(key, MoneyByCurrency.total(list)));
        return sums;
    }

    private static Map<List<String>, MoneyByCurrency> money(Consolidation totals) {
        Map<List<String>, MoneyByCurrency> money = new HashMap<>();
        totals.cells()
                .forEach((cell, total) -> money.put(
                        totals.dimensions().stream()
                                .map(one -> cell.code(one).orElse(""))
                                .toList(),
                        total.money()));
        return money;
    }

    @Property
    void it_adds_up_what_is_there(@ForAll("lines") List<BudgetLine> lines) {
        assertThat(money(totals(lines))).isEqualTo(naive(lines, List.of(BY)));
    }

    @Property
    void any_order_gives_the_same(@ForAll("lines") List<BudgetLine> lines, @ForAll Random random) {
        List<BudgetLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(totals(shuffled)).isEqualTo(totals(lines)).hasSameHashCodeAs(totals(lines));
    }

    @Property
    void any_split_and_merge_gives_the_same(
            @ForAll("lines") List<BudgetLine> lines, @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> places) {
        List<Tally> tallies =
                IntStream.range(0, 4).mapToObj(i -> Tally.by(List.of(BY))).toList();
        List<Tally> bare = IntStream.range(0, 4)
                .mapToObj(i -> Tally.withoutLines(List.of(BY)))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            int place = i < places.size() ? places.get(i) : i % 4;
            tallies.get(place).add(lines.get(i));
            bare.get(place).add(lines.get(i));
        }
        Tally left = tallies.get(2);
        left.merge(tallies.get(0));
        Tally right = tallies.get(3);
        right.merge(tallies.get(1));
        right.merge(left);
        assertThat(right.finish()).isEqualTo(totals(lines));
        Tally sent = Tally.withoutLines(List.of(BY));
        bare.forEach(tally -> tally.cells().forEach(sent::add));
        assertThat(sent.finish()).isEqualTo(totals(lines));
    }

    @Property(tries = 30)
    void any_number_of_threads_gives_the_same(
            @ForAll("lines") List<BudgetLine> lines, @ForAll @IntRange(min = 1, max = 5) int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<BudgetLine> many = new ArrayList<>();
            IntStream.range(0, 20).forEach(i -> many.addAll(lines));
            Consolidation parallel = pool.submit(() -> many.parallelStream().collect(Consolidation.by(BY)))
                    .get();
            assertThat(parallel).isEqualTo(totals(many));
            assertThat(parallel.lines()).hasSameSizeAs(many);
        } finally {
            pool.shutdown();
        }
    }

    @Property
    void taking_back_what_was_added_leaves_what_was_there(
            @ForAll("lines") List<BudgetLine> lines, @ForAll("lines") List<BudgetLine> more, @ForAll Random random) {
        Tally tally = Tally.by(List.of(BY));
        List<BudgetLine> all = new ArrayList<>(lines);
        all.addAll(more);
        all.forEach(tally::add);
        assertThat(tally.finish()).isEqualTo(totals(all));
        Collections.shuffle(more, random);
        more.forEach(tally::remove);
        assertThat(tally.finish()).isEqualTo(totals(lines));
        assertThat(tally.finish().lines()).containsExactlyInAnyOrderElementsOf(lines);
    }

    @Property
    void every_subtotal_is_what_the_lines_give_directly(@ForAll("lines") List<BudgetLine> lines) {
        Consolidation totals = totals(lines);
        assertThat(totals.cube()).hasSize(8).allSatisfy(level -> {
            Dimension[] by = level.dimensions().toArray(Dimension[]::new);
            assertThat(level).isEqualTo(lines.stream().collect(Consolidation.by(by)));
            assertThat(level.total()).isEqualTo(totals.total());
        });
        assertThat(totals.rollUp())
                .extracting(Consolidation::dimensions)
                .containsExactly(Arrays.asList(BY), Arrays.asList(BY[0], BY[1]), Arrays.asList(BY[0]), List.of());
    }

    @Property
    void the_cells_of_a_table_add_up_to_its_total(@ForAll("lines") List<BudgetLine> lines) {
        Consolidation totals = totals(lines);
        Total sum = totals.cells().values().stream().reduce(Total.ZERO, Total::plus);
        assertThat(totals.total()).isEqualTo(sum);
        assertThat(sum.lines()).isEqualTo(lines.size());
    }

    @Property
    void margins_of_a_pivot_are_the_sums_of_its_rows_and_columns(@ForAll("lines") List<BudgetLine> lines) {
        Pivot pivot = totals(lines).pivot(List.of(BY[0]), List.of(BY[1], BY[2]));
        for (Cell row : pivot.rows()) {
            Total sum = pivot.columns().stream()
                    .flatMap(column -> pivot.at(row, column).stream())
                    .reduce(Total.ZERO, Total::plus);
            assertThat(pivot.ofRow(row)).contains(sum);
        }
        for (Cell column : pivot.columns()) {
            Total sum = pivot.rows().stream()
                    .flatMap(row -> pivot.at(row, column).stream())
                    .reduce(Total.ZERO, Total::plus);
            assertThat(pivot.ofColumn(column)).contains(sum);
        }
        assertThat(pivot.total().orElse(Total.ZERO)).isEqualTo(totals(lines).total());
    }

    @Property
    void a_cell_opens_to_the_lines_that_make_its_total(@ForAll("lines") List<BudgetLine> lines) {
        Consolidation totals = totals(lines);
        for (Consolidation level : totals.cube()) {
            level.cells().forEach((cell, total) -> {
                List<BudgetLine> opened = totals.lines(cell);
                assertThat(opened).isSubsetOf(lines);
                assertThat(opened.stream().collect(Consolidation.by()).total()).isEqualTo(total);
            });
        }
    }

    @Property
    void a_ranking_leaves_no_money_out(@ForAll("lines") List<BudgetLine> lines, @ForAll @IntRange(max = 5) int count) {
        Consolidation totals = totals(lines);
        Ranking ranking = totals.top(count, java.util.Currency.getInstance("MAD"));
        Total sum = ranking.first().stream().map(Ranking.Ranked::total).reduce(ranking.others(), Total::plus);
        assertThat(sum).isEqualTo(totals.total());
        assertThat(ranking.first()).hasSize(Math.min(count, totals.cells().size()));
    }
}
