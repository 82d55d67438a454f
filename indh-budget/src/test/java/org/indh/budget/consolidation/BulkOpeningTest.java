package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.COMMUNE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.Dimension;
import org.indh.core.money.CurrencyCode;
import org.indh.core.rows.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lines of an opened total say besides their amounts, and that they are those which made it. */
class BulkOpeningTest {
    @TempDir
    private Path folder;

    private BulkConsolidation read(String text, Dimension by) throws Exception {
        Path file = Files.writeString(folder.resolve("lignes.csv"), text);
        CsvSource source = CsvSource.of(file);
        LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
        return BulkConsolidation.of(source, columns, List.of(by));
    }

    @Test
    void a_list_that_has_other_lines_by_now_is_not_opened_as_if_it_had_not() throws Exception {
        BulkConsolidation bulk = read("commune;amount\nTiznit;5\nTiznit;6\n", COMMUNE);
        Files.writeString(folder.resolve("lignes.csv"), "commune;amount\nTiznit;5\nSefrou;6\n");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> bulk.open(bulk.totals().cells().firstKey(), each -> {}))
                .withMessageContaining("1 of 2 lines");
    }

    @Test
    void what_adding_up_does_not_need_may_be_unreadable_and_is_left_out_of_the_opened_line() throws Exception {
        BulkConsolidation bulk = read("""
                commune;amount;date;funding-state;id
                Tiznit;5;31/03/2027;acquired;L1
                Tiznit;6;hier;peut-être;L2
                Tiznit;douze;2027-04-01;requested;L3
                """, COMMUNE);
        assertThat(bulk.totals().total().money()).hasToString("11.00 MAD");
        assertThat(bulk.faultCount()).isOne();
        List<OpenedLine> opened = new ArrayList<>();
        bulk.open(bulk.totals().cells().firstKey(), opened::add);
        assertThat(opened).extracting(each -> each.line().id()).containsExactly("L1", "L2", "L3");
        assertThat(opened.get(2).line().is(Dimension.ABSENCE, "unknown")).isTrue();
        assertThat(opened.get(0).line().date()).hasToString("2027-03-31");
        assertThat(opened.get(0).line().code(Dimension.FUNDING_STATE)).contains("acquired");
        assertThat(opened.get(1).line().date()).isNull();
        assertThat(opened.get(1).line().code(Dimension.FUNDING_STATE)).isEmpty();
        assertThat(opened.get(0).faults()).isEmpty();
        assertThat(opened.get(1).faults().stream().map(BulkConsolidationTest::told))
                .containsExactly("3:15 peut-être expected.funding-state", "3:10 hier expected.date");
        assertThat(opened.get(2).faults().stream().map(BulkConsolidationTest::told))
                .containsExactly("4:8 douze expected.amount");
    }

    @Test
    void an_opened_line_says_what_time_it_pays_for_which_adding_up_does_not_read() throws Exception {
        BulkConsolidation bulk = read("""
                commune;amount;period-from;period-until
                Tiznit;5;2031-03-01;31/03/2031
                Tiznit;6;bientôt;2031-03-31
                Tiznit;7;2031-03-31;2031-03-01
                Tiznit;8;;
                """, COMMUNE);
        assertThat(bulk.totals().total().money()).hasToString("26.00 MAD");
        assertThat(bulk.faultCount()).isZero();
        List<String> times = new ArrayList<>();
        bulk.open(
                bulk.totals().cells().firstKey(),
                each -> times.add(
                        each.line().periodFrom() + " to " + each.line().periodUntil()));
        assertThat(times)
                .containsExactly(
                        "2031-03-01 to 2031-03-31", "null to 2031-03-31", "2031-03-31 to null", "null to null");
    }
}
