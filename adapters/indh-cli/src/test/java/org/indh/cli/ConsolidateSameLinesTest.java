package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code indh consolidate}: lines that several files state alike, so that the same money counts twice. */
class ConsolidateSameLinesTest {
    private static final String HEADER = "commune;rubrique;année;montant;monnaie";
    private static final List<String> LINES = List.of(
            "Fès;Eau;2024;12040,50;MAD",
            "Fès;Piste;2025;8120,75;MAD",
            "Tata;Eau;2024;30655,20;MAD",
            "Akka;École;2025;4410,90;MAD");

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void list() throws IOException {
        list = file("liste.csv", HEADER, LINES);
    }

    private Path file(String name, String header, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", lines) + "\n");
    }

    private static String text(Run run) {
        return plain(run.out()).replaceAll("\\s+", " ");
    }

    private static String consolidated(Path... files) {
        List<Object> arguments = new ArrayList<>(List.of(files));
        arguments.addAll(List.of("--by", "year"));
        Run run = run(arguments.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return text(run);
    }

    private String told(Path other, int lines, String sum) {
        return "Peut-être compté deux fois, car deux fichiers ont des lignes de mêmes codes et montants : " + list
                + " et " + other + ", " + lines + " lignes, soit " + sum
                + ". Si c’est le même argent, ne donnez que l’un des deux.";
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank line", "line ends", "order of lines", "order of columns", "decimals"})
    void a_list_and_its_copy_in_another_form_are_told(String change) throws IOException {
        String text = Files.readString(list);
        List<String> reversed = new ArrayList<>(LINES);
        Collections.reverse(reversed);
        Path copy = switch (change) {
            case "blank line" -> Files.writeString(folder.resolve("copie.csv"), text + "\n");
            case "line ends" -> Files.writeString(folder.resolve("copie.csv"), text.replace("\n", "\r\n"));
            case "order of lines" -> file("copie.csv", HEADER, reversed);
            case "order of columns" ->
                file(
                        "copie.csv",
                        "montant;monnaie;année;commune;rubrique",
                        LINES.stream()
                                .map(line -> line.split(";", -1))
                                .map(parts -> String.join(";", parts[3], parts[4], parts[2], parts[0], parts[1]))
                                .toList());
            default -> Files.writeString(folder.resolve("copie.csv"), text.replace(",50;", ",500;"));
        };
        assertThat(consolidated(list, copy)).contains("Total 110 454,70").contains(told(copy, 4, "55 227,35 MAD"));
    }

    @Test
    void a_copy_with_a_few_lines_more_is_told_with_what_both_have() throws IOException {
        List<String> more = new ArrayList<>(LINES);
        more.add(2, "Tiznit;Eau;2024;999,99;MAD");
        more.add("Tiznit;Eau;2026;5,01;MAD");
        Path longer = file("plus.csv", HEADER, more);
        assertThat(consolidated(list, longer)).contains(told(longer, 4, "55 227,35 MAD"));
    }

    @Test
    void a_list_of_which_another_one_has_two_lines_in_four_is_its_own() throws IOException {
        Path other = file(
                "autre.csv",
                HEADER,
                List.of(LINES.get(0), LINES.get(1), "Zagora;Eau;2024;77,12;MAD", "Zagora;Eau;2025;78,12;MAD"));
        assertThat(consolidated(list, other)).doesNotContain("ompté");
    }

    @Test
    void lines_that_do_not_count_are_not_told() throws IOException {
        Path copy = Files.writeString(folder.resolve("copie.csv"), Files.readString(list) + "\n");
        Run run = run(list, copy, "--by", "member,year", "--where", "member=liste.csv");
        assertThat(text(run)).contains("55 227,35").doesNotContain("ompté");
    }

    @Test
    void equal_small_tables_of_two_partners_are_no_copies() throws IOException {
        String header = "rubrique;année;montant;monnaie";
        List<String> round = List.of("Personnel;2024;120000;MAD", "Carburant;2024;30000;MAD", "Loyer;2024;60000;MAD");
        assertThat(consolidated(file("a.csv", header, round), file("b.csv", header + "\n", round)))
                .doesNotContain("ompté");
        List<String> shared = List.of("Personnel;2031;150145,16;MAD", "Loyer;2031;150145,16;MAD");
        assertThat(consolidated(
                        file("c.csv", header, shared),
                        file("d.csv", header, List.of(shared.get(1), shared.get(0))),
                        file("e.csv", "année;rubrique;montant;monnaie", List.of("2031;Loyer;150145,16;MAD"))))
                .as("what is shared out evenly")
                .doesNotContain("ompté");
    }

    @Test
    void three_copies_are_told_once_each() throws IOException {
        String text = Files.readString(list);
        Path one = Files.writeString(folder.resolve("un.csv"), text + "\n");
        Path two = Files.writeString(folder.resolve("deux.csv"), text + "\n\n");
        assertThat(consolidated(list, one, two))
                .contains(list + " et " + one + ", 4 lignes", list + " et " + two + ", 4 lignes")
                .doesNotContain(one + " et " + two);
    }

    @Test
    void of_money_that_is_never_added_up_only_the_lines_are_counted() throws IOException {
        String header = HEADER + ";sens";
        List<String> lines = List.of(LINES.get(0) + ";use", LINES.get(1) + ";use", LINES.get(2) + ";resource");
        Path one = file("un.csv", header, lines);
        Path other = Files.writeString(folder.resolve("deux.csv"), Files.readString(one) + "\n");
        assertThat(text(run(one, other, "--by", "flow"))).contains(one + " et " + other + ", 3 lignes. Si");
    }

    @Test
    void an_id_with_the_same_codes_and_amount_in_two_files_is_told() throws IOException {
        String header = "id;commune;année;montant;monnaie";
        Path one = file("i1.csv", header, List.of("1;Fès;2024;100;MAD"));
        Path two = file("i2.csv", header, List.of("1;Fès;2024;100;MAD", "2;Fès;2024;5;MAD"));
        assertThat(consolidated(one, two))
                .contains("Total 205,00")
                .contains("1 ligne peut-être comptée plusieurs fois, car plusieurs fichiers la portent sous le même"
                        + " identifiant, avec les mêmes codes et le même montant : 1, 100,00 MAD (" + one + " 2, " + two
                        + " 2). Si c’est le même argent, ne la laissez que dans un fichier.");
    }

    @Test
    void ids_that_are_each_lists_own_numbers_are_no_repetition() throws IOException {
        String header = "id;commune;année;montant;monnaie";
        Path one = file("i1.csv", header, List.of("1;Fès;2024;100;MAD", "2;Fès;2024;7;MAD", "3;Tata;2024;9;MAD"));
        Path two = file("i2.csv", header, List.of("1;Fès;2024;100;MAD", "2;Akka;2024;7;MAD", "3;Tata;2024;8;MAD"));
        assertThat(consolidated(one, two)).as("one agrees by chance").doesNotContain("ompté");
        List<Path> partners = new ArrayList<>();
        for (String member : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
            partners.add(file(
                    member + ".csv",
                    "id;membre;année;montant;monnaie",
                    List.of("1;" + member + ";2031;150145,16;MAD")));
        }
        assertThat(consolidated(partners.toArray(Path[]::new)))
                .contains("1 201 161,28")
                .doesNotContain("ompté");
    }

    @Test
    void an_invoice_in_two_members_lists_is_told() throws IOException {
        String header = "id;membre;année;montant;monnaie";
        Path one = file("i1.csv", header, List.of("F-12;A;2024;100;MAD", "F-13;A;2024;7;MAD"));
        Path two = file("i2.csv", header, List.of("F-12;Programme;2024;100;MAD", "F-14;B;2024;9;MAD"));
        assertThat(consolidated(one, two)).contains("F-12, 100,00 MAD (" + one + " 2, " + two + " 2)");
    }

    @Test
    void one_budget_written_anew_is_told() throws IOException {
        String budget = ConsolidateFiles.budget("MAD", "1234.50")
                .replace("\"version\": 1,", "\"version\": 1, \"title\": \"OS 2\",")
                .replace("\"2027\": \"1234.50\"", "\"2027\": \"1234.50\", \"2028\": \"2345.60\", \"2029\": \"99.95\"");
        Path one = Files.writeString(folder.resolve("a.json"), budget);
        Path other = Files.writeString(folder.resolve("b.json"), budget.replace("  ", "\t"));
        assertThat(consolidated(one, other)).contains(one + " et " + other + ", 3 lignes, soit 3 680,05 MAD");
        Path another = Files.writeString(
                folder.resolve("c.json"), budget.replace("OS 2", "OS 3").replace("  ", "\t"));
        assertThat(consolidated(one, another)).as("of another title").doesNotContain("ompté");
    }

    @Test
    void a_table_in_two_encodings_is_told() throws IOException {
        Path one = ConsolidateFiles.partners(folder);
        Path other =
                Files.writeString(folder.resolve("ancien.csv"), Files.readString(one), Charset.forName("windows-1252"));
        Run run = run(one, other, "--by", "partnership");
        assertThat(text(run)).contains("4 200,00").contains(one + " et " + other + ", 3 lignes, soit 2 100,00 EUR");
    }

    @Test
    void members_of_a_group_who_list_the_same_lines_are_told() throws IOException {
        Path copy = Files.writeString(folder.resolve("copie.csv"), Files.readString(list) + "\n");
        Run run = run(list, copy, "--by", "year", "--group", "liste.csv,copie.csv", "--closing", "2031-12-31");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(text(run)).contains(told(copy, 4, "55 227,35 MAD"));
    }

    @Test
    void it_is_said_in_english_and_arabic_and_as_json() throws IOException {
        Path copy = Files.writeString(folder.resolve("copie.csv"), Files.readString(list) + "\n");
        assertThat(text(run(list, copy, "--by", "year", "--lang", "en")))
                .contains("Maybe counted twice, for two files have lines of the same codes and amounts: " + list
                        + " and " + copy + ", 4 lines, which make 55,227.35 MAD.");
        assertThat(text(run(list, copy, "--by", "year", "--lang", "ar"))).contains("4 سطور", "فاكتفوا بأحد الملفين");
        assertThat(run(list, copy, "--by", "year", "--format", "json").out()).contains("4 lignes, soit");
    }

    @Test
    @EnabledIfSystemProperty(named = "indh.samples", matches = ".+")
    void the_published_budget_and_its_copy_with_numbers_as_text_are_told() {
        Path samples = Path.of(System.getProperty("indh.samples"), "cic-maroc");
        Run run =
                run(samples.resolve("budget-t3.xlsx"), samples.resolve("budget-t3-texte.xlsx"), "--by", "bearer,year");
        assertThat(text(run))
                .contains("4 061 062,50")
                .contains("budget-t3-texte.xlsx, ")
                .contains("soit 2 030 531,25");
    }
}
