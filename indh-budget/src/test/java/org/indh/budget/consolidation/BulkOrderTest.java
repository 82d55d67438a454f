package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.COMMUNE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.CurrencyCode;
import org.indh.core.rows.CsvSource;
import org.junit.jupiter.api.Test;

/** A list's totals are those of its lines, whichever come first; and they open to those lines and to no others. */
class BulkOrderTest {
    private static final List<String> FIVES = Collections.nCopies(1_200, "Tiznit;5");

    @Test
    void an_amount_far_down_settles_what_a_point_or_comma_means() throws Exception {
        assertThat(total(FIVES, "Tiznit;1.234", "Tiznit;2,50").money()).hasToString("7236.50 MAD");
        assertThat(total(List.of("Tiznit;1.234", "Tiznit;2,50"), FIVES).money()).hasToString("7236.50 MAD");
        assertThat(total(FIVES, "Tiznit;1.234", "Tiznit;2.50").money()).hasToString("6003.734 MAD");
    }

    @Test
    void where_amounts_contradict_each_other_far_apart_one_of_two_readings_is_unknown() throws Exception {
        List<String> halves = Collections.nCopies(1_200, "Tiznit;5,5");
        Total total = total(halves, "Tiznit;1.234", "Tiznit;1.5");
        assertThat(total.money()).hasToString("6601.50 MAD");
        assertThat(total.unknown()).isOne();
        assertThat(total(List.of("Tiznit;1.234", "Tiznit;1.5"), halves)).isEqualTo(total);
    }

    @Property(tries = 200)
    void any_order_of_the_lines_gives_the_same(
            @ForAll("lines") List<String> lines, @ForAll @IntRange(max = 1_000) int seed) throws Exception {
        List<String> others = new ArrayList<>(lines);
        Collections.shuffle(others, new Random(seed));
        assertThat(read(others, 2).totals()).isEqualTo(read(lines, 1).totals());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> amount = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("5", "1 200", "-3", "")),
                Tuple.of(2, Arbitraries.of("1.234", "1,234")),
                Tuple.of(1, Arbitraries.of("2,50", "2.50", "1.200,50", "1,200.50", "deux")));
        return Combinators.combine(Arbitraries.of("Tiznit", "Tata"), amount)
                .as((commune, text) -> commune + ";" + text)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Test
    void a_list_whose_amounts_have_changed_is_not_opened_as_if_they_had_not() throws Exception {
        Path file = Files.writeString(Files.createTempFile("lignes", ".csv"), "commune;amount\nTiznit;5\nTiznit;6\n");
        BulkConsolidation bulk = read(CsvSource.of(file), 1);
        Files.writeString(file, "commune;amount\nTiznit;6\nTiznit;50\n");
        Cell all = Cell.of(List.of(), new String[0]);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> bulk.open(all, line -> {}))
                .withMessageContaining("11.00 MAD")
                .withMessageContaining("56.00 MAD");
        Files.delete(file);
    }

    private static Total total(List<String> first, String... rest) throws Exception {
        return total(first, List.of(rest));
    }

    private static Total total(List<String> first, List<String> rest) throws Exception {
        List<String> lines = new ArrayList<>(first);
        lines.addAll(rest);
        return read(lines, 2).totals().total();
    }

    private static BulkConsolidation read(List<String> lines, int threads) throws IOException, UnreadableFileException {
        Path file = Files.createTempFile("lignes", ".csv");
        try {
            Files.writeString(file, "commune;amount\n" + String.join("\n", lines) + "\n");
            return read(CsvSource.of(file), threads);
        } finally {
            Files.delete(file);
        }
    }

    private static BulkConsolidation read(CsvSource source, int threads) throws UnreadableFileException {
        LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
        return BulkConsolidation.of(source, columns, List.of(COMMUNE), threads);
    }
}
