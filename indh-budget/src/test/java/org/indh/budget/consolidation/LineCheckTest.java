package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Dimension;
import org.indh.core.document.Fault;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.finding.Origin;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read of a list, whatever is asked of it. */
class LineCheckTest {
    private static final String HEADER = "phase,flow,date,amount,currency\n";

    @TempDir
    private Path folder;

    private static CsvSource source(Path folder, String text) throws IOException, UnreadableFileException {
        return CsvSource.of(Files.writeString(folder.resolve("l.csv"), text));
    }

    private LineCheck check(String text) throws IOException, UnreadableFileException {
        CsvSource source = source(folder, text);
        return LineCheck.of(source, LineColumns.of(source.columns()));
    }

    private static List<Origin> places(List<Fault> faults) {
        return faults.stream().map(fault -> fault.origins().get(0)).toList();
    }

    @Test
    void every_field_that_cannot_be_read_is_told_in_the_order_of_the_file() throws Exception {
        LineCheck check = check(HEADER + """
                paid,use,2027-02-30,5,MAD
                payé,use,2027-03-01,douze,MAD
                paid,use
                paid,use,,5,dirhams du Roi
                """);
        assertThat(check.lines()).isEqualTo(4);
        assertThat(check.faultCount()).isEqualTo(5);
        assertThat(places(check.faults()))
                .containsExactlyInAnyOrder(
                        new TextOrigin(2, 10),
                        new TextOrigin(3, 1),
                        new TextOrigin(3, 21),
                        new TextOrigin(4, 1),
                        new TextOrigin(5, 13));
    }

    @Test
    void what_is_nil_or_not_stated_is_no_fault() throws Exception {
        assertThat(check(HEADER + "paid,use,2027-02-28,néant,MAD\n,use,,,\n,,,s.o.,\n,,,,\n"))
                .isEqualTo(new LineCheck(3, 0, List.of()));
    }

    @Test
    void points_and_commas_mean_what_all_amounts_say() throws Exception {
        assertThat(check("heading;montant\nA;1.234\nB;1.234,50\n").faultCount()).isZero();
    }

    @Test
    void a_thousand_faults_are_kept_and_all_are_counted() throws Exception {
        LineCheck check = check("heading,amount\n" + "A,douze\n".repeat(1_200));
        assertThat(check.faultCount()).isEqualTo(1_200);
        assertThat(check.faults()).hasSize(1_000);
    }

    @Test
    void a_source_that_is_gone_cannot_be_checked() throws Exception {
        CsvSource source = source(folder, HEADER);
        Files.delete(folder.resolve("l.csv"));
        assertThatThrownBy(() -> LineCheck.of(source, LineColumns.of(source.columns())))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Property(tries = 60)
    void adding_up_tells_nothing_that_the_check_did_not_tell(@ForAll("lists") String text) throws Exception {
        Path own = Files.createTempDirectory("listes");
        try {
            CsvSource source = source(own, text);
            LineColumns columns = LineColumns.of(source.columns());
            LineCheck check = LineCheck.of(source, columns);
            BulkConsolidation bulk = BulkConsolidation.of(
                    source, columns, List.of(Dimension.PHASE, Dimension.FLOW, Dimension.CURRENCY, Dimension.BASIS), 1);
            assertThat(places(check.faults())).containsAll(places(bulk.faults()));
            assertThat(check.lines()).isEqualTo(bulk.lines() + bulk.leftOut());
        } finally {
            Files.deleteIfExists(own.resolve("l.csv"));
            Files.delete(own);
        }
    }

    @Provide
    Arbitrary<String> lists() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.of("paid", "payé", "approved", ""),
                        Arbitraries.of("use", "resource", "sortie", ""),
                        Arbitraries.of("2027-03-01", "2027-02-30", "mars", ""),
                        Arbitraries.of("5", "douze", "1200.50", "néant", "", "s.o."),
                        Arbitraries.of("MAD", "EUR", "dirhams du Roi", ""))
                .as((phase, flow, date, amount, currency) ->
                        String.join(",", phase, flow, date, amount, currency) + "\n");
        Arbitrary<String> flawed = Arbitraries.of("paid,use\n", "paid,use,,5,MAD,6\n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, line), net.jqwik.api.Tuple.of(1, flawed))
                .list()
                .ofMaxSize(20)
                .map(lines -> HEADER + String.join("", lines));
    }
}
