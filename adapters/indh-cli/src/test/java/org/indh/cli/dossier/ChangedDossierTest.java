package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.indh.cli.testing.Rearranged;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.spreadsheet.csv.CsvFile;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Workbook;
import org.indh.spreadsheet.xlsx.XlsxReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing of one programme is known to the code: with other years, places, partners, amounts, columns and order in all four
 * files the same causes are found at the same cells, those between the files included.
 */
class ChangedDossierTest {
    private static final String LOGFRAME = "cadre-logique.xlsx";
    private static final String BUDGET = "budget-t3.xlsx";
    private static final String RISKS = "risques.xlsx";
    private static final String PARTNERS = "partenariats.csv";

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]+(\\.[0-9]{1,2})?");
    private static final Pattern LISTED_AMOUNT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})*),([0-9]{2})");

    private ChangedDossier published;
    private List<String> asItIs;

    @BeforeEach
    void read() throws UnreadableFileException {
        String samples = System.getProperty("indh.samples", "");
        assumeFalse(samples.isBlank(), "the published samples are not here: set -Dindh.samples to their folder");
        Path folder = Path.of(samples, "cic-maroc");
        Map<String, Rearranged> tables = new LinkedHashMap<>();
        for (String file : List.of(LOGFRAME, BUDGET, RISKS, PARTNERS)) {
            Path path = folder.resolve(file);
            ReadLimits limits = ReadLimits.standard();
            Workbook workbook = file.endsWith(".csv") ? CsvFile.read(path, limits) : XlsxReader.read(path, limits);
            tables.put(file, Rearranged.of(workbook.sheets().get(0)));
        }
        published = ChangedDossier.of(tables);
        asItIs = published.found();
        assertThat(asItIs)
                .hasSizeGreaterThan(38)
                .anyMatch(row -> row.startsWith("BU-TREE-SUM warning"))
                .anyMatch(row -> row.startsWith("LF-COUNT-UNIT info"));
    }

    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> with) {
        return pattern.matcher(text).replaceAll(match -> with.apply(match));
    }

    private static Rearranged later(Rearranged table, int years) {
        return table.reworded((cell, text) ->
                replaced(text, YEAR, year -> String.valueOf(Integer.parseInt(year.group()) + years)));
    }

    private static UnaryOperator<Rearranged> renamed(Map<String, String> names) {
        return table -> table.reworded((cell, text) -> {
            String changed = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                changed = changed.replace(name.getKey(), name.getValue());
            }
            return changed;
        });
    }

    @Test
    void other_years_in_all_of_them() {
        assertThat(published.changed(table -> later(table, 6)).found()).isEqualTo(asItIs);
        assertThat(published.changed(table -> later(table, -3)).found()).isEqualTo(asItIs);
    }

    /** Communes and partners of elsewhere, those that were spelt otherwise than in the lists by others that are. */
    private static ChangedDossier elsewhere(ChangedDossier dossier) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("Mokrisset", "Wijjan");
        names.put("Oued Essafa", "Boutrouche");
        names.put("Ain Bni Mathar; Beni Mathar", "Tiznit; Ammelene");
        names.put("Amerzgane; Aït Zineb", "Tinghir; Taghazout");
        names.put("Aït Baha", "Taroudannt");
        names.put("Belfaa", "Gourrama");
        names.put("Ouisselsate", "Moqrisset");
        names.put("Berkane", "Zagora");
        names.put("Al Hoceima", "Khouribga");
        names.put("Auderghem", "Villeurbanne");
        names.put("Etterbeek", "Lodève");
        names.put("Commune belge", "Commune française");
        return dossier.changed(
                PARTNERS,
                table -> renamed(names).apply(table).reworded((cell, text) -> cell.equals("B7") ? "Khénifra" : text));
    }

    @Test
    void communes_and_partners_of_elsewhere() {
        assertThat(elsewhere(published).found()).isEqualTo(asItIs);
    }

    private static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches() && !YEAR.matcher(text).matches();
    }

    /** Amounts of the cost table and of the partners with the point moved, as a larger or smaller programme has. */
    private static ChangedDossier scaled(ChangedDossier dossier, int zeros) {
        return dossier.changed(
                        BUDGET,
                        table -> table.reworded((cell, text) -> isAmount(text)
                                ? new BigDecimal(text).scaleByPowerOfTen(zeros).toPlainString()
                                : text))
                .changed(
                        PARTNERS,
                        table -> table.reworded(
                                (cell, text) -> LISTED_AMOUNT.matcher(text).matches()
                                        ? new BigDecimal(text.replace(".", "").replace(',', '.'))
                                                .scaleByPowerOfTen(zeros)
                                                .toPlainString()
                                                .replace('.', ',')
                                        : text));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 1})
    void amounts_of_another_size(int zeros) {
        assertThat(scaled(published, zeros).found()).isEqualTo(asItIs);
    }

    @Test
    void columns_of_the_list_of_partners_in_another_order() {
        List<Integer> to = List.of(4, 1, 3, 2);
        assertThat(published
                        .changed(
                                PARTNERS, table -> table.moved(ref -> new CellRef(ref.row(), to.get(ref.column() - 1))))
                        .found())
                .isEqualTo(asItIs);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void partnerships_in_another_order(long seed) {
        assertThat(published
                        .changed(PARTNERS, table -> table.shuffled(2, 11, "", seed))
                        .found())
                .isEqualTo(asItIs);
    }

    @Test
    void tables_that_start_further_down_and_to_the_right() {
        assertThat(published
                        .changed(table -> table.moved(ref -> new CellRef(ref.row() + 5, ref.column() + 2)))
                        .found())
                .isEqualTo(asItIs);
    }

    @Test
    void headers_of_the_list_in_english_and_in_arabic() {
        assertThat(headed(
                                "Belgian municipality",
                                "Moroccan communes",
                                "Outcome 1 budget (EUR)",
                                "Start of the relation")
                        .found())
                .isEqualTo(asItIs);
        assertThat(headed("الجماعة البلجيكية", "الجماعات المغربية", "ميزانية الهدف الخاص 1 (€)", "تاريخ بداية العلاقة")
                        .found())
                .isEqualTo(asItIs);
    }

    private ChangedDossier headed(String north, String south, String budget, String start) {
        return published.changed(
                PARTNERS,
                table -> table.reworded((cell, text) -> switch (cell) {
                    case "A1" -> north;
                    case "B1" -> south;
                    case "C1" -> budget;
                    case "D1" -> start;
                    default -> text;
                }));
    }

    @Test
    void all_of_it_at_once() {
        ChangedDossier changed = scaled(elsewhere(published), 2)
                .changed(table -> later(table, 4))
                .changed(PARTNERS, table -> table.shuffled(2, 11, "", 7))
                .changed(table -> table.moved(ref -> new CellRef(ref.row() + 3, ref.column() + 1)));
        assertThat(changed.found()).isEqualTo(asItIs);
    }

    @Test
    void partners_whose_money_adds_up_agreements_that_are_signed_and_names_of_the_lists_are_no_cause() {
        List<String> mended = published
                .changed(
                        PARTNERS,
                        table -> table.reworded((cell, text) -> switch (cell) {
                            case "C11" -> "215.425,64";
                            case "D3", "D6" -> "12/05/2016";
                            case "B4" -> "Ouad Essafa";
                            case "B8" -> "Moqrisset";
                            case "B10" -> "Ain Bni Mathar; Bni Mathar";
                            default -> text;
                        }))
                .found();
        assertThat(asItIs.stream().filter(row -> !mended.contains(row)))
                .hasSize(5)
                .allMatch(row -> row.contains(PARTNERS));
        assertThat(mended.stream().filter(row -> !asItIs.contains(row)))
                .hasSize(1)
                .allMatch(row -> row.startsWith("BU-TREE-SUM info"));
    }
}
