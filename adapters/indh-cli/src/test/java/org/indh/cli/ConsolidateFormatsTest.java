package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.budget;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate}: opened totals, CSV, JSON and files. */
class ConsolidateFormatsTest {
    @TempDir
    private Path folder;

    private Path costs;

    @BeforeEach
    void files() throws IOException {
        costs = ConsolidateFiles.costs(folder);
    }

    @Test
    void an_opened_total_shows_its_lines_with_their_cells() {
        Run run = run(costs, "--by", "bearer,nature,year", "--open", "4,personnel", "--open", "nature=Investissement");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()))
                .startsWith("4 Siège, personnel : 197 500,05 (5 lignes)\n\n" + costs + " · T3 OS2\n")
                .contains("  B19  37 214,15  2022\n", "  F19  42 388,05  2026\n")
                .contains("investissement : 323 833,79 (5 lignes)\n")
                .contains("  C5  65 152,98  2023\n");
    }

    @Test
    void csv_has_a_row_for_each_cell_and_adds_up_to_the_total() throws IOException {
        Path target = folder.resolve("totaux.csv");
        Run run = run(costs, "--by", "bearer,nature,year", "--format", "csv", "--out", target);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        BigDecimal total = BigDecimal.ZERO;
        int lines = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(target)) {
            for (NamedCsvRecord row : csv) {
                total = total.add(new BigDecimal(row.getField("amount")));
                lines += Integer.parseInt(row.getField("lines"));
                assertThat(row.getField("currency")).isEqualTo("XXX");
            }
        }
        assertThat(total).isEqualByComparingTo("1574795.20");
        assertThat(lines).isEqualTo(25);
        assertThat(Files.readString(target))
                .startsWith("bearer,nature,year,form,currency,amount,lines,unknown,not-applicable\r\n"
                        + "1,investment,2022,cash,XXX,58981.66,1,0,0\r\n");
    }

    @Test
    void csv_of_an_opened_total_has_a_row_for_each_line_and_its_cell() {
        String out = run(costs, "--by", "nature", "--open", "personnel", "--format", "csv")
                .out();
        assertThat(out.lines().findFirst().orElseThrow())
                .startsWith("nature,")
                .endsWith("form,currency,amount,file,sheet,cell,line,pointer");
        assertThat(out).contains(",cash,XXX,37214.15," + costs + ",T3 OS2,B19,,/headings/3/lines/2/amounts/2022\r\n");
    }

    @Test
    void json_has_cells_subtotals_and_the_total_in_exact_amounts() {
        Run run =
                run(costs, "--by", "bearer,nature", "--format", "json", "--where", "bearer=4", "--open", "4,personnel");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("""
                          "where": {
                            "bearer": [
                              "4"
                            ]
                          },
                        """.indent(0))
                .contains("\"197500.05 XXX\"", "\"289750.05 XXX\"")
                .containsSubsequence("\"cells\"", "\"subtotals\"", "\"total\"", "\"opened\"", "\"cell\": \"B19\"");
        assertThat(run(
                        costs,
                        "--by",
                        "bearer,nature",
                        "--format",
                        "json",
                        "--where",
                        "bearer=4",
                        "--open",
                        "4,personnel"))
                .isEqualTo(run);
    }

    @Test
    void no_text_of_a_csv_file_is_taken_for_a_formula_and_amounts_below_nil_stay_numbers() throws IOException {
        Path budget = Files.writeString(
                folder.resolve("a.json"),
                budget("MAD", "-5").replace("\"1\"", "\"=cmd|'/c calc'!A0\"").replace("Communes", "x"));
        assertThat(run(budget, "--by", "bearer", "--format", "csv").out())
                .endsWith("\r\n'=cmd|'/c calc'!A0,cash,MAD,-5.00,1,0,0\r\n");
        for (String start : List.of("+", "-", "@")) {
            Path other = Files.writeString(
                    folder.resolve("b.json"), budget("MAD", "5").replace("\"1\"", "\"" + start + "1+1\""));
            assertThat(run(other, "--by", "bearer", "--format", "csv").out()).contains("\r\n'" + start + "1+1,cash,");
        }
    }

    @Test
    void the_old_file_stays_whole_where_nothing_can_be_written() {
        Run run = run(costs, "--by", "bearer", "--out", folder.resolve("absent").resolve("t.csv"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("impossible d’écrire le résultat dans", "ce dossier n’existe pas", "--help");
    }
}
