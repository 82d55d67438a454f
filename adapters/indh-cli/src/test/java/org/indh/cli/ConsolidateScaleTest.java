package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code indh consolidate --scale}: what is shown in thousands adds up or says by how much it does not, and data stays exact. */
class ConsolidateScaleTest {
    @TempDir
    private Path folder;

    private Path lines;

    @BeforeEach
    void list() throws IOException {
        lines = Files.writeString(folder.resolve("lignes.csv"), """
                heading,item,year,amount,currency,form
                1,A,2031,1400,MAD,
                1,B,2031,1400,MAD,
                2,C,2031,1400,MAD,
                2,D,2031,1400,MAD,
                2,D,2031,2600,MAD,in-kind
                """);
    }

    @Test
    void subtotals_in_thousands_add_up_from_the_total_down() {
        Run run = run(lines, "--by", "heading,item", "--scale", "thousand");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()))
                .startsWith("Montants en MAD (milliers)")
                .containsPattern("(?s)\n1 +3\n  A +2\n  B +1\n2 +3\n  C +2\n  D +1\n.*\nTotal +6\n")
                .contains("Apports en nature, évalués en MAD (milliers)")
                .containsPattern("(?s)nature.*Total +3\n")
                .doesNotContain("Arrondi en");
    }

    @Test
    void where_columns_do_not_add_up_the_difference_is_said() throws IOException {
        StringBuilder list = new StringBuilder("heading,year,amount,currency\n");
        for (String heading : new String[] {"1", "2", "3"}) {
            for (String year : new String[] {"2031", "2032"}) {
                list.append(heading).append(',').append(year).append(",1400,MAD\n");
            }
        }
        Path years = Files.writeString(folder.resolve("ans.csv"), list);
        Run run = run(years, "--by", "heading,year", "--scale", "thousand", "--lang", "en");
        assertThat(run.out())
                .containsPattern("Total +4 +4 +8\n")
                .contains(
                        "Rounded to thousands: rows add up; in a column a total differs from its parts by 1 at most.");
        assertThat(run(years, "--by", "heading,year", "--lang", "en").out())
                .contains("8,400")
                .doesNotContain("Rounded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void data_stays_exact(String format) {
        String scaled = run(lines, "--by", "heading,item", "--format", format, "--scale", "million")
                .out();
        assertThat(scaled)
                .isEqualTo(
                        run(lines, "--by", "heading,item", "--format", format).out())
                .contains("1400");
    }

    @Test
    void another_scale_is_wrong_usage() {
        for (String scale : new String[] {"kilo", "DH", "EUR", ""}) {
            Run run = run(lines, "--by", "heading", "--scale", scale);
            assertThat(run.status()).as(scale).isEqualTo(2);
            assertThat(run.err()).contains("kDH, MDH, thousand, million, milliard, unit", "« " + scale + " »");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kDH;milliers;1 250",
                "milliers;milliers;1 250",
                "آلاف الدراهم;milliers;1 250",
                "MDH;millions;1,25",
                "Million;millions;1,25",
                "milliard;milliards;0,001",
                "MMDH;milliards;0,001",
                "unit;unités;1 249 500",
            })
    void a_scale_is_called_as_amounts_call_it_and_keeps_figures_that_mean_something(
            String scale, String title, String total) throws IOException {
        Path list = Files.writeString(folder.resolve("l.csv"), "heading,amount,currency\n1,1249500.40,MAD\n");
        Run run = run(list, "--by", "heading", "--scale", scale);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(plain(run.out()))
                .startsWith("Montants en MAD (" + title + ")")
                .containsPattern("Total +" + total + "\n");
    }

    @Test
    void decimals_are_as_many_as_are_asked_for_and_still_add_up() {
        Run run = run(lines, "--by", "heading,item", "--scale", "kDH", "--decimals", "1");
        assertThat(plain(run.out())).containsPattern("(?s)\n1 +2,8\n  A +1,4\n  B +1,4\n2 +2,8\n.*\nTotal +5,6\n");
        Run most = run(lines, "--by", "heading", "--scale", "MDH", "--decimals", "9");
        assertThat(plain(most.out())).containsPattern("Total +0,005600000\n");
        Run least = run(lines, "--by", "heading", "--scale", "MDH", "--decimals", "0");
        assertThat(plain(least.out())).containsPattern("Total +0\n");
    }

    @Test
    void the_rounding_difference_has_the_same_decimals() throws IOException {
        StringBuilder list = new StringBuilder("heading,year,amount,currency\n");
        for (String heading : new String[] {"1", "2", "3"}) {
            for (String year : new String[] {"2031", "2032"}) {
                list.append(heading).append(',').append(year).append(",1004000,MAD\n");
            }
        }
        Path years = Files.writeString(folder.resolve("ans.csv"), list);
        Run run = run(years, "--by", "heading,year", "--scale", "million", "--lang", "en");
        assertThat(run.out()).contains("3.01", "differs from its parts by 0.01 at most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--decimals 2", "--scale kDH --decimals 10", "--scale kDH --decimals -1", "--scale kDH --open 1"
            })
    void decimals_without_a_scale_or_none_and_a_scale_of_opened_lines_are_wrong_usage(String options) {
        Run run = run((Object[]) (lines + " --by heading " + options).split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("--(scale|decimals)");
    }

    @Test
    void converted_amounts_are_not_rounded_once_more() {
        Run run = run(lines, "--by", "heading", "--scale", "thousand", "--in", "EUR", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--scale rounds and does not go with --in, which shows amounts to the cent");
    }
}
