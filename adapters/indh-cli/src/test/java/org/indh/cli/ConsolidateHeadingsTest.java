package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of lines as suites and people write them: what their headings say, and what {@code indh consolidate} says of them. */
class ConsolidateHeadingsTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run added(String list) throws IOException {
        return run(file("l.csv", list), "--by", "heading", "--format", "csv", "--lang", "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Montant (kDH) | MAD,1500.00",
                "Montant en kDH | MAD,1500.00",
                "Montants (en milliers de dirhams) | MAD,1500.00",
                "Montant (MDH) | MAD,1500000.00",
                "Montant DH | MAD,1.50",
                "Montant (MAD) | MAD,1.50",
                "Montant (€) | EUR,1.50",
                "المبلغ (بآلاف الدراهم) | MAD,1500.00",
                "Montant TTC | XXX,1.5",
                "Montant HT (DH) | MAD,1.50",
            })
    void the_heading_of_amounts_says_what_they_count_in(String head, String amount) throws IOException {
        Run run = added("rubrique;exercice;" + head + "\nx;2026;1,5\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("x,cash," + amount + ",1,0,0\r\n");
    }

    @Test
    void of_amounts_with_and_without_tax_the_first_is_added_up_and_both_are_named() throws IOException {
        Run run = added("rubrique;Montant HT;Montant TTC\nx;100;120\n");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("several columns of amounts, Montant HT, Montant TTC; only Montant HT is added up");
        assertThat(run.out()).endsWith("x,cash,XXX,100,1,0,0\r\n");
        Run told = run(folder.resolve("l.csv"), "--by", "tax-basis", "--lang", "en", "--format", "csv");
        assertThat(told.out()).endsWith("net,cash,XXX,100,1,0,0\r\n");
    }

    @Test
    void lists_with_and_without_tax_are_never_added() throws IOException {
        Path net = file("ht.csv", "rubrique;Montant HT\nx;100\n");
        Path gross = file("ttc.csv", "rubrique;Montant TTC\nx;120\n");
        Run mixed = run(net, gross, "--by", "heading", "--lang", "en");
        assertThat(mixed.status()).isEqualTo(2);
        assertThat(mixed.err()).contains("--by heading,tax-basis");
        Run shown = run(net, gross, "--by", "heading,tax-basis", "--format", "csv");
        assertThat(shown.out()).endsWith("x,gross,cash,XXX,120,1,0,0\r\nx,net,cash,XXX,100,1,0,0\r\n");
        Run one = run(net, gross, "--by", "heading", "--where", "tax-basis=gross", "--format", "csv");
        assertThat(one.out()).endsWith("x,cash,XXX,120,1,0,0\r\n");
    }

    @Test
    void a_column_that_stands_twice_is_said_to_and_the_first_is_read() throws IOException {
        Run run = added("rubrique;montant;Montant;année;Année\nx;1;2;2026;2027\n");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("columns that stand twice, of which only the first is read: montant, Montant, année, Année")
                .doesNotContain("unknown");
        assertThat(run.out()).endsWith("x,cash,XXX,1,1,0,0\r\n");
    }

    @Test
    void columns_that_nobody_knows_are_left_aside_and_named_or_are_the_lists_own() throws IOException {
        String list = """
                N° marché;Collectivité;ملاحظة;2027;Montant (DH)
                12/2026;Berkane;x;a;100
                12/2026;Oujda;y;b;20
                13/2026;Oujda;z;c;3
                """;
        Path file = file("l.csv", list);
        Run run = run(file, "--by", "n-marche", "--lang", "en", "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        "indh: " + file
                                + ": columns left aside, for they are unknown or in another unit than the amounts:"
                                + " ملاحظة, 2027",
                        "indh: " + file + ": columns of this list’s own, which --by and --where know by these names:"
                                + " collectivite (Collectivité), n-marche (N° marché)");
        assertThat(run.out()).endsWith("12/2026,cash,MAD,120.00,2,0,0\r\n13/2026,cash,MAD,3.00,1,0,0\r\n");
        assertThat(run(file, "--by", "N° Marché", "--lang", "en", "--format", "csv")
                        .out())
                .isEqualTo(run.out());
        Run chosen =
                run(file, "--by", "n° marché", "--where", "Collectivité=Oujda", "--open", "12/2026", "--lang", "en");
        assertThat(chosen.status()).as(chosen.err()).isZero();
        assertThat(chosen.out()).contains("20.00").doesNotContain("100.00", "3.00");
        assertThat(run(file, "--by", "ملاحظة", "--lang", "en").status()).isEqualTo(2);
    }

    @Test
    void prices_in_another_unit_than_the_amounts_are_left_aside() throws IOException {
        Run run = added("rubrique;quantité;PU (DH);Montant (kDH)\nx;3;2;1\nx;3;2;\n");
        assertThat(run.err()).contains("left aside", "PU (DH)", "1 amount is not given", "(line:character 3:7)");
        assertThat(run.out()).endsWith("x,cash,MAD,1000.00,1,0,0\r\nx,,,,1,1,0\r\n");
    }

    @Test
    void words_for_currencies_are_read_in_their_column_and_on_the_command_line() throws IOException {
        Path list = file(
                "l.csv",
                "rubrique;an;devise;montant\nx;2026;DH;1\nx;2026;dirhams;2\nx;2026;درهم;4\nx;2026;€;8\nx;2026;kDH;1\n");
        Run run = run(list, "--by", "heading", "--format", "csv", "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("x,cash,EUR,8.00,1,0,0\r\n", "x,cash,MAD,1007.00,4,0,0\r\n");
        Path rates = file("taux.csv", "from,to,rate,unit,date,kind,source\n€,DH,10,1,2026,budget,convention\n");
        Run converted = run(list, "--by", "heading", "--in", "DH", "--rates", rates, "--format", "csv", "--lang", "en");
        assertThat(converted.err()).doesNotContain("--in");
        assertThat(converted.out()).contains(",MAD,1087.00,");
        Run refused = run(list, "--by", "heading", "--in", "kDH", "--lang", "en");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--in: expected the ISO 4217 code", "“kDH”");
    }

    @Test
    void rows_of_separators_are_no_lines_and_amounts_that_are_not_given_are_told_with_their_places()
            throws IOException {
        Run run = added("rubrique;objet;montant\nx;eau;5\n;;\nx;route;\n;;\nx;pont;p.m.\nx;puits;n.d.\n;;\n;;\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("indh: " + folder.resolve("l.csv")
                        + ": 3 amounts are not given and count as unknown (line:character 4:9, 6:8, 7:9)\n");
        assertThat(run.out()).endsWith("x,cash,XXX,5,1,0,0\r\nx,,,,3,3,0\r\n");
        assertThat(run(folder.resolve("l.csv"), "--by", "heading", "--lang", "en")
                        .out())
                .contains("≥: at least; 3 amounts are not known.");
        Run without = run(folder.resolve("l.csv"), "--by", "heading", "--where", "objet=eau", "--lang", "en");
        assertThat(without.err())
                .as("of what was not asked for nothing is said")
                .isEmpty();
        assertThat(without.status()).isZero();
        Run many = added("rubrique;montant\n" + "x;\n".repeat(21));
        assertThat(many.err()).contains("21 amounts", "21:3, …)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void a_list_is_read_in_the_encodings_of_suites(String charset) throws IOException {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String list = mark + "rubrique;libellé;montant\r\nFès;à l’eau;5\r\nAït Baha;école;6,5\r\n;;\r\n";
        Path file = Files.write(folder.resolve("excel.csv"), list.getBytes(Charset.forName(charset)));
        Run run = run(file, "--by", "heading", "--format", "csv", "--lang", "fr");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("Aït Baha,cash,XXX,6.5,1,0,0\r\nFès,cash,XXX,5,1,0,0\r\n");
        assertThat(run(file, "--by", "heading", "--open", "Fès", "--format", "csv")
                        .out())
                .contains("à l’eau");
    }

    @Test
    void a_line_of_another_encoding_than_its_list_is_told() throws IOException {
        byte[] bytes = "rubrique;montant\nFès;5\nAït Baha;6\nS?frou;7\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        Path file = Files.write(folder.resolve("l.csv"), bytes);
        Run run = run(file, "--by", "heading", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("4:1: ", "expected: a text in UTF-8");
    }
}
