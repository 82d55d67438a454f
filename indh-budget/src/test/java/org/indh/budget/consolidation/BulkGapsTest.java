package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.COMMUNE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that a list does not give, and where; rows that are none; lists in the encodings of suites. */
class BulkGapsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "n.d.", "p.m.", "pm", "Mémoire", "?"})
    void an_amount_that_is_not_given_is_unknown_and_its_place_is_told(String word) throws Exception {
        BulkConsolidation bulk = read("commune;montant;objet\nTiznit;" + word + ";eau\nTiznit;5;eau\n");
        assertThat(bulk.totals().total().unknown()).isOne();
        assertThat(bulk.faults()).isEmpty();
        assertThat(bulk.notGiven()).containsExactly(new TextOrigin(2, 8));
        assertThat(bulk.notGivenCount()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-", "néant", "s.o.", "douze", "1.234"})
    void what_is_nil_or_not_applicable_or_told_as_unreadable_is_not_among_them(String word) throws Exception {
        assertThat(read("commune;montant\nTiznit;" + word + "\n").notGiven()).isEmpty();
    }

    @Test
    void rows_of_separators_and_blanks_are_no_lines_and_have_no_unknown_amount() throws Exception {
        BulkConsolidation bulk = read("commune;montant;objet\nTiznit;5;eau\n;;\n ; ;\n;;;;;\nTiznit;;eau\n;;\n");
        assertThat(bulk.lines()).isEqualTo(2);
        assertThat(bulk.leftOut()).isZero();
        assertThat(bulk.notGiven()).containsExactly(new TextOrigin(6, 8));
    }

    @Test
    void of_a_quantity_and_a_price_the_one_that_lacks_is_the_place() throws Exception {
        BulkConsolidation bulk = read("commune;quantité;PU\nTiznit;2;3\nTiznit;;3\nTiznit;2;\nTiznit;;\n");
        assertThat(bulk.totals().total().unknown()).isEqualTo(3);
        assertThat(bulk.notGiven()).containsExactly(new TextOrigin(3, 8), new TextOrigin(4, 10), new TextOrigin(5, 8));
    }

    @Test
    void an_absence_that_is_stated_is_told_at_the_amount_where_it_is_unknown() throws Exception {
        BulkConsolidation bulk =
                read("commune;absence;montant\nTiznit;unknown;\nTiznit;not-applicable;\nTiznit;;s.o.\n");
        assertThat(bulk.notGiven()).containsExactly(new TextOrigin(2, 16));
    }

    @Test
    void the_first_thousand_places_are_kept_in_the_order_of_the_file_and_all_are_counted() throws Exception {
        String list = "commune;montant\n" + "Tiznit;\nSefrou;12\n".repeat(150_000);
        CsvSource source = CsvSource.of(Files.writeString(folder.resolve("l.csv"), list));
        BulkConsolidation bulk = BulkConsolidation.of(source, LineColumns.of(source.columns()), List.of(COMMUNE), 3);
        assertThat(bulk.notGivenCount()).isEqualTo(150_000);
        assertThat(bulk.notGiven()).hasSize(1_000).isSortedAccordingTo((a, b) -> a.line() - b.line());
        assertThat(bulk.notGiven().get(999)).isEqualTo(new TextOrigin(2_000, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void totals_and_opened_lines_are_those_of_the_same_list_in_utf_8(String charset) throws Exception {
        String list = "commune;libellé;montant\nAït Baha;École;5\nAït Baha;hôtel « Étoile »;n.d.\nFès;à l’eau;6,5\n";
        Charset other = Charset.forName(charset);
        String mark = other.equals(Charset.forName("windows-1252")) ? "" : "\uFEFF";
        BulkConsolidation one = read(list.getBytes(StandardCharsets.UTF_8));
        List<OpenedLine> expected = opened(one);
        BulkConsolidation bulk = read((mark + list).getBytes(other));
        assertThat(bulk.totals()).isEqualTo(one.totals());
        assertThat(bulk.notGiven()).isEqualTo(one.notGiven());
        assertThat(opened(bulk)).isEqualTo(expected).hasSize(3);
    }

    private static List<OpenedLine> opened(BulkConsolidation bulk) throws Exception {
        List<OpenedLine> opened = new ArrayList<>();
        bulk.open(any -> true, opened::add);
        return opened;
    }

    private BulkConsolidation read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private BulkConsolidation read(byte[] bytes) throws Exception {
        CsvSource source = CsvSource.of(Files.write(folder.resolve("lignes.csv"), bytes));
        return BulkConsolidation.of(source, LineColumns.of(source.columns()), List.of(COMMUNE));
    }
}
