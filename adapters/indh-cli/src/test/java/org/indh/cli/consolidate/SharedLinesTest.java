package org.indh.cli.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of several lists, some of which are too long to be compared one by one. */
class SharedLinesTest {
    private static final int LINES = 1_200;

    @TempDir
    private Path folder;

    private static List<String> lines() {
        return new ArrayList<>(IntStream.range(0, LINES)
                .mapToObj(i -> "Tata;" + (2020 + i % 7) + ";" + (1000 + i) + ".25;MAD")
                .toList());
    }

    private Path list(String name, List<String> lines) throws IOException {
        return Files.writeString(
                folder.resolve(name), "commune;année;montant;monnaie\n" + String.join("\n", lines) + "\n");
    }

    private static SharedLines shared(List<Path> files, Predicate<Cell> chosen, long mostRead, int mostHeld)
            throws UnreadableFileException {
        List<LineSet> sets = Given.read(files).lines(false, Hierarchies.NONE);
        for (LineSet set : sets) {
            set.totals(Dimension.apart());
        }
        return SharedLines.among(sets, new Chosen(List.of(Dimension.MEMBER), chosen), mostRead, mostHeld);
    }

    private List<Path> twoInOtherOrder() throws IOException {
        List<String> reversed = lines();
        Collections.reverse(reversed);
        return List.of(list("a.csv", lines()), list("b.csv", reversed));
    }

    @Test
    void lists_that_are_too_long_for_it_are_told_where_they_are_one_as_a_whole() throws Exception {
        List<Path> files = twoInOtherOrder();
        for (SharedLines shared :
                List.of(shared(files, any -> true, LINES, LINES), shared(files, any -> true, 9_999, 9))) {
            assertThat(shared.lines()).isEmpty();
            assertThat(shared.uncompared()).isPositive();
            SameLines same = SameLines.of(shared);
            assertThat(same.uncompared()).isZero();
            assertThat(same.overlaps()).hasSize(1);
            Overlap overlap = same.overlaps().get(0);
            assertThat(overlap.one()).endsWith("a.csv");
            assertThat(overlap.other()).endsWith("b.csv");
            assertThat(overlap.count()).isEqualTo(LINES);
            assertThat(overlap.total().orElseThrow().money())
                    .isEqualTo(MoneyByCurrency.of(Money.parse("1919700.00 MAD")));
        }
    }

    @Test
    void where_the_lines_of_one_of_them_do_not_count_nothing_is_told() throws Exception {
        Predicate<Cell> first =
                cell -> cell.code(Dimension.MEMBER).filter("a.csv"::equals).isPresent();
        assertThat(SameLines.of(shared(twoInOtherOrder(), first, LINES, LINES)).overlaps())
                .isEmpty();
        assertThat(SameLines.of(shared(twoInOtherOrder(), first, 9_999, 9_999)).overlaps())
                .isEmpty();
    }

    @Test
    void what_was_not_compared_is_counted() throws Exception {
        List<String> other = lines();
        other.set(7, "Akka;2024;1.00;MAD");
        List<Path> files = List.of(list("a.csv", lines()), list("b.csv", other));
        SameLines same = SameLines.of(shared(files, any -> true, LINES, LINES));
        assertThat(same.overlaps()).isEmpty();
        assertThat(same.uncompared()).isEqualTo(2 * LINES);
        SameLines compared = SameLines.of(shared(files, any -> true, 9_999, 9_999));
        assertThat(compared.overlaps()).extracting(Overlap::count).containsExactly(LINES - 1L);
        assertThat(compared.uncompared()).isZero();
    }

    @Test
    void one_long_list_is_compared_with_nothing() throws Exception {
        SharedLines shared = shared(List.of(list("a.csv", lines())), any -> true, 10, 10);
        assertThat(shared.uncompared()).isZero();
        assertThat(shared.files()).isEmpty();
    }

    @Test
    void of_a_line_that_one_file_has_twice_and_another_once_one_is_in_both() throws Exception {
        List<String> one = List.of("Tata;2024;10.25;MAD", "Tata;2024;10.25;MAD", "Fès;2024;20.75;MAD");
        List<String> other = List.of("Tata;2024;10.25;MAD", "Fès;2024;20.75;MAD");
        List<SharedLine> shared = shared(List.of(list("a.csv", one), list("b.csv", other)), any -> true, 99, 99)
                .lines();
        assertThat(shared).hasSize(2);
        List<String> files = shared.get(0).files();
        assertThat(shared.get(0).inCommon(files.get(0), files.get(1))).isEqualTo(1);
    }

    @Test
    void hashes_of_several_files_are_found_however_often_one_has_them() {
        SortedHashes one = SortedHashes.of(List.of(5L, -3L, 5L, 9L).stream().mapToLong(n -> n));
        SortedHashes other = SortedHashes.of(List.of(9L, 7L, 7L, -3L).stream().mapToLong(n -> n));
        SortedHashes both = SortedHashes.inSeveral(List.of(one, other));
        assertThat(both.all().asList()).containsExactly(-3L, 9L);
        assertThat(one.inCommon(other)).isEqualTo(2);
        assertThat(both.contains(9)).isTrue();
        assertThat(both.contains(7)).isFalse();
        assertThat(both.contains(Long.MAX_VALUE)).isFalse();
    }
}
