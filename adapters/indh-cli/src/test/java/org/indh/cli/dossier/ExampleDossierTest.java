package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indh.cli.testing.Found;
import org.indh.core.document.Dossier;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.ValidationReport;
import org.indh.json.JsonFormat;
import org.indh.json.JsonText;
import org.indh.planning.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole dossier of the programme of the examples, which everyone has: judged together, and each file alone. */
class ExampleDossierTest {
    private static final Path FOLDER = Path.of("..", "..", "examples", "cic-maroc");
    private static final String LOGFRAME = "cadre-logique.xlsx";
    private static final String BUDGET = "couts-t3.xlsx";
    private static final String RISKS = "risques.xlsx";
    private static final String PARTNERS = "partenariats.csv";
    private static final String PROGRAMME = "programme.json";
    private static final List<String> FILES = List.of(LOGFRAME, BUDGET, RISKS, PARTNERS, PROGRAMME);

    /** A row of the table of findings. */
    private record Row(String file, String cells, String code, String severity, List<String> with) {
        static Row of(NamedCsvRecord row) {
            return new Row(
                    row.getField("file"),
                    row.getField("cells"),
                    row.getField("code"),
                    row.getField("severity"),
                    Stream.of(row.getField("with").split(" "))
                            .filter(file -> !file.isEmpty())
                            .toList());
        }

        /** As a finding is shown here; a pointer may hold a blank, before what is neither a pointer nor a cell. */
        String shown() {
            return ExampleDossierTest.shown(file, code, severity, List.of(cells.split(" (?=/|[A-Z]+[0-9])")));
        }
    }

    private static String shown(String file, String code, String severity, List<String> cells) {
        TreeSet<String> sorted = new TreeSet<>(cells);
        sorted.remove("");
        return file + " " + code + " " + severity + " " + sorted;
    }

    private static List<Row> rows() {
        Path table = FOLDER.resolve("constats-dossier.csv");
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(table)) {
            return csv.stream().map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(Predicate<Row> wanted) {
        return rows().stream().filter(wanted).map(Row::shown).toList();
    }

    private static ValidationReport judged(List<String> files) {
        return Found.judge(Dossier.read(files.stream().map(FOLDER::resolve).toList()));
    }

    private static List<String> found(List<String> files) {
        return FoundInFile.all(judged(files)).stream()
                .map(each -> shown(
                        each.file(),
                        each.found().code(),
                        each.found().severity(),
                        each.found().cells()))
                .toList();
    }

    @Test
    void together_the_files_have_the_mistakes_that_the_table_of_findings_tells_and_no_others() {
        assertThat(found(FILES)).containsExactlyInAnyOrderElementsOf(rows(row -> true));
    }

    @Test
    void exactly_two_of_them_are_errors() {
        assertThat(judged(FILES).summary().error()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {LOGFRAME, BUDGET, RISKS, PARTNERS, PROGRAMME})
    void a_file_alone_has_those_that_take_no_other_file(String file) {
        List<String> alone = rows(row -> row.file().equals(file) && row.with().isEmpty());
        assertThat(alone).isNotEmpty();
        assertThat(found(List.of(file))).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void what_takes_other_files_is_found_as_soon_as_they_are_there() {
        List<Row> between = rows().stream().filter(row -> !row.with().isEmpty()).toList();
        assertThat(between).extracting(Row::code).containsExactlyInAnyOrder("BU-TREE-SUM", "LF-COUNT-UNIT");
        for (Row row : between) {
            List<String> files = new ArrayList<>(row.with());
            files.add(0, row.file());
            assertThat(found(files)).contains(row.shown());
        }
    }

    @Test
    void the_list_of_partners_and_the_programme_stand_in_for_each_other() {
        assertThat(found(List.of(LOGFRAME, BUDGET, RISKS, PARTNERS)))
                .containsExactlyInAnyOrderElementsOf(rows(row -> !row.file().equals(PROGRAMME)));
        List<String> withoutList = found(List.of(LOGFRAME, BUDGET, RISKS, PROGRAMME));
        assertThat(withoutList)
                .containsAll(rows(row -> !row.file().equals(PARTNERS)))
                .hasSize(rows(row -> !row.file().equals(PARTNERS)).size() + 1)
                .anyMatch(finding -> finding.startsWith(PROGRAMME + " BU-TREE-SUM warning [/partnerships"));
    }

    @Test
    void what_the_files_do_not_tell_is_not_judged() {
        assertThat(judged(FILES).notEvaluated())
                .extracting(NotEvaluated::code)
                .containsExactlyInAnyOrder("RK-LEVEL-MATCH", "RK-TREATED");
        assertThat(judged(List.of(BUDGET, PARTNERS)).notEvaluated())
                .as("the list of partners does not state the programme's years")
                .extracting(NotEvaluated::code)
                .contains("BU-YEARS");
    }

    private static String programme() {
        try {
            return Files.readString(FOLDER.resolve(PROGRAMME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_programme_is_written_as_it_would_be_written_again() {
        Programme value = Dossier.read(List.of(FOLDER.resolve(PROGRAMME)))
                .documents(Programme.KIND)
                .get(0)
                .value()
                .orElseThrow();
        assertThat(programme()).isEqualTo(JsonText.write(Programme.KIND, value));
    }

    /** The codes of the rules that the programme breaches with one text put for another in it. */
    private static List<String> codesWith(String text, String other) throws UnreadableFileException {
        String programme = programme();
        assertThat(programme).contains(text);
        byte[] bytes = programme.replace(text, other).getBytes(StandardCharsets.UTF_8);
        return Found.all(Found.judge(Dossier.of(
                        PROGRAMME, List.of(JsonFormat.read(PROGRAMME, bytes, ReadLimits.standard())), Found.kinds())))
                .stream()
                .map(Found::code)
                .toList();
    }

    @Test
    void each_fact_that_is_put_otherwise_brings_or_takes_its_finding() throws UnreadableFileException {
        List<String> asItIs = codesWith("DGD", "DGD");
        assertThat(codesWith("\"vocabulary\": \"99\"", "\"vocabulary\": \"1\""))
                .hasSize(asItIs.size() + 2)
                .contains("CO-MARKER-VOCAB");
        assertThat(codesWith("\"vocabulary\": \"2\"", "\"vocabulary\": \"1\""))
                .hasSize(asItIs.size() + 1)
                .contains("CO-SECTOR-LEAF");
        assertThat(codesWith("\"12 communes marocaines", "\"Une dizaine de communes marocaines"))
                .hasSize(asItIs.size() + 1)
                .contains("TE-COUNT");
        assertThat(codesWith("Région Souss Massa", "Drâa-Tafilalet")).containsOnlyOnce("TE-CODE");
        assertThat(codesWith("en cours de signature", "12/05/2016"))
                .hasSize(asItIs.size() - 3)
                .doesNotContain("DG-PARTNER-AGREEMENT", "CO-DATE");
    }
}
