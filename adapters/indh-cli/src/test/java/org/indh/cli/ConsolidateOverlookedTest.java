package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people overlook in their files, or in what they type, and would pay for: each is said, and nothing is destroyed. */
class ConsolidateOverlookedTest {
    private static final String LINES = """
            commune;exercice;montant;devise
            Berkane;2026;1000,50;MAD
            Berkane;2026;10;EUR
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_currency_and_the_year_are_known_by_the_words_of_everyday() throws IOException {
        Run run = run(file("l.csv", LINES), "--by", "commune,year", "--lang", "fr");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Montants en EUR", "Montants en MAD", "2026")
                .doesNotContain("sans monnaie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "TOTAL GÉNÉRAL", "Sous-total I", "المجموع"})
    void a_row_of_a_list_that_is_called_a_total_is_told_whatever_is_asked(String total) throws IOException {
        Path list =
                file("l.csv", "rubrique;année;montant;monnaie\nEau;2026;1000,50;MAD\n" + total + ";2026;1000,50;MAD\n");
        for (String by : new String[] {"heading", "year"}) {
            Run run = run(list, "--by", by, "--lang", "en");
            assertThat(run.status()).isZero();
            assertThat(run.out().replace("\n", " "))
                    .contains("Maybe counted twice")
                    .contains("l.csv:3 ")
                    .contains(total);
        }
    }

    @Test
    void a_total_is_looked_for_in_columns_that_group_lines_and_not_among_a_hundred_thousand_numbers()
            throws IOException {
        String lines =
                IntStream.range(0, 100_000).mapToObj(i -> "Eau;F-" + i + ";1\n").collect(Collectors.joining());
        Path list = file("l.csv", "rubrique;pièce;montant\n" + lines + "Total;F;1\nEau;Total;1\n");
        Run run = run(list, "--by", "heading", "--lang", "en");
        assertThat(run.out()).contains("l.csv:100002 Total").doesNotContain("l.csv:100003");
    }

    @Test
    void a_list_without_total_rows_has_no_such_note() throws IOException {
        Path list = file("l.csv", "rubrique;année;montant;monnaie\nTotalité du réseau;2026;5;MAD\n");
        assertThat(run(list, "--by", "year", "--lang", "en").out()).doesNotContain("counted twice");
    }

    @Test
    void files_of_which_nothing_is_in_the_totals_are_named_beneath_them_and_in_the_status() throws IOException {
        Path good = file("bon.csv", LINES);
        Path foreign = file("excel.csv", "البيان;المبلغ\nالماء;5\n");
        Path none = file("vide.csv", "");
        Run one = run(good, foreign.toString(), "--by", "commune", "--lang", "fr");
        assertThat(one.out().replace("\n", " "))
                .contains("Rien de ces fichiers")
                .contains("excel.csv");
        assertThat(one.status()).isEqualTo(1);
        Run other = run(good, none.toString(), "--by", "commune", "--lang", "en", "--format", "json");
        assertThat(other.out())
                .contains("Nothing of these files is in the totals")
                .contains("vide.csv");
        assertThat(other.status()).isEqualTo(3);
    }

    @Test
    void a_cell_whose_lines_are_never_added_is_refused_with_what_to_ask_instead() throws IOException {
        Path list = file("l.csv", "member,flow,amount,currency\nB,use,10,MAD\nB,resource,10,MAD\n");
        Run run = run(list, "--by", "member,flow", "--open", "B", "--lang", "en");
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("flow");
        assertThat(run(list, "--by", "member,flow", "--open", "B,use", "--lang", "en")
                        .status())
                .isZero();
    }

    @Test
    void a_result_never_goes_onto_a_file_that_is_read() throws IOException {
        Path list = file("l.csv", LINES);
        Path rates = file("taux.csv", "from,to,rate,unit,date,kind,source\nEUR,MAD,10.8,1,2026,budget,convention\n");
        Path members = file("membres.csv", "member;share\nBerkane;full\n");
        String closing = "2026-12-31";
        for (String[] options : new String[][] {
            {"--out", list.toString()},
            {"--out", folder.resolve("./l.csv").toString()},
            {"--in", "MAD", "--rates", rates.toString(), "--out", rates.toString()},
            {"--group", members.toString(), "--closing", closing, "--journal", members.toString()},
            {"--group", "A", "--closing", closing, "--out", folder + "/r.csv", "--journal", folder + "/r.csv"},
        }) {
            List<Object> all = new ArrayList<>(List.of(list, "--by", "commune"));
            all.addAll(List.of(options));
            Run run = run(all.toArray());
            assertThat(run.status()).as(all.toString()).isEqualTo(2);
            assertThat(run.err()).contains("ce fichier sert déjà à autre chose");
        }
        assertThat(list).hasContent(LINES);
        assertThat(folder.resolve("r.csv")).doesNotExist();
    }

    @Test
    void dimensions_are_known_by_what_tables_call_them() throws IOException {
        Path list = file("l.csv", "rubrique;année;montant;monnaie\nEau;2026;5;MAD\n");
        String expected = run(list, "--by", "heading,year").out();
        assertThat(run(list, "--by", "rubrique,année").out()).isEqualTo(expected);
        assertThat(run(list, "--by", "Rubrique,annee").out()).isEqualTo(expected);
    }
}
