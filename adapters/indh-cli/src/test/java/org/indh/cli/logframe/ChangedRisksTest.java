package org.indh.cli.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.indh.cli.testing.Rearranged;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.TextTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing of one register is known to the code: with other words for the scales, rows and columns in another order and headers
 * in another language the same causes are found at the same rows.
 */
class ChangedRisksTest {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("Source et nature du risque", "Source and nature of the risk"),
            Map.entry("Probabilité", "Likelihood"),
            Map.entry("Niveau", "Risk level"),
            Map.entry("Mesures de traitement", "Treatment measures"),
            Map.entry("Responsable", "Owner"),
            Map.entry("Timing", "Schedule"),
            Map.entry("Responsable du suivi", "Responsible for monitoring"),
            Map.entry("Quand", "When"),
            Map.entry("Possible", "Unlikely"),
            Map.entry("Probable", "Almost certain"),
            Map.entry("Petit", "Minor"),
            Map.entry(
                    "Petit (grand s’il touche tous les partenariats)",
                    "Minor (major if all partnerships are concerned)"),
            Map.entry(
                    "Petit (moyen s’il touche tous les partenariats)",
                    "Minor (moderate if all partnerships are concerned)"),
            Map.entry("Moyen", "Moderate"),
            Map.entry("Grand", "Major"),
            Map.entry("Sérieux", "Critical"),
            Map.entry("Bas", "Low"),
            Map.entry("Haut", "High"));

    private static final Map<String, String> ARABIC = Map.ofEntries(
            Map.entry("Source et nature du risque", "مصدر الخطر وطبيعته"),
            Map.entry("Probabilité", "الاحتمالية"),
            Map.entry("Impact", "الأثر"),
            Map.entry("Niveau", "مستوى الخطر"),
            Map.entry("Mesures de traitement", "تدابير المعالجة"),
            Map.entry("Responsable", "المسؤول"),
            Map.entry("Timing", "الجدولة الزمنية"),
            Map.entry("Responsable du suivi", "المسؤول عن التتبع"),
            Map.entry("Quand", "متى"),
            Map.entry("Possible", "ممكن"),
            Map.entry("Probable", "محتمل"),
            Map.entry("Petit", "طفيف"),
            Map.entry("Petit (grand s’il touche tous les partenariats)", "طفيف (كبير إذا شمل جميع الشراكات)"),
            Map.entry("Petit (moyen s’il touche tous les partenariats)", "طفيف (متوسط إذا شمل جميع الشراكات)"),
            Map.entry("Moyen", "متوسط"),
            Map.entry("Grand", "كبير"),
            Map.entry("Sérieux", "حرج"),
            Map.entry("Bas", "منخفض"),
            Map.entry("Haut", "مرتفع"),
            Map.entry("2017-2021", "من 2017 إلى 2021"));

    private Rearranged example;
    private List<String> asItIs;

    @BeforeEach
    void readExample() throws IOException {
        List<String> lines =
                Files.readAllLines(ExampleLogframeTest.EXAMPLE.resolve("risques.txt"), StandardCharsets.UTF_8);
        example = Rearranged.of(TextTable.parse(lines).sheets().get(0));
        asItIs = example.found();
        assertThat(asItIs).hasSize(6);
    }

    private Rearranged inWords(Map<String, String> words) {
        return example.reworded((cell, text) -> words.getOrDefault(text, text));
    }

    @Test
    void headers_and_scales_in_english() {
        assertThat(inWords(ENGLISH).found()).isEqualTo(asItIs);
    }

    @Test
    void headers_and_scales_in_arabic() {
        assertThat(inWords(ARABIC).found()).isEqualTo(asItIs);
    }

    @Test
    void other_years() {
        assertThat(inWords(Map.of("2017-2021", "2023 – 2027")).found()).isEqualTo(asItIs);
    }

    @Test
    void a_scale_whose_order_nobody_knows_is_not_judged() {
        List<String> found =
                inWords(Map.of("Sérieux", "Majeur", "Grand", "Sérieux")).found();
        assertThat(found).hasSize(2).noneMatch(row -> row.startsWith("RK-MONOTONE"));
    }

    @Test
    void levels_that_follow_from_the_ratings_are_no_cause() {
        Rearranged mended = example.reworded((cell, text) -> switch (cell) {
            case "D8", "D9" -> "Haut";
            case "D2", "D11" -> "Extrême";
            default -> text;
        });
        assertThat(mended.found()).hasSize(5).noneMatch(row -> row.startsWith("RK-MONOTONE"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rows_in_another_order(long seed) {
        assertThat(example.shuffled(2, 11, "", seed).found()).isEqualTo(asItIs);
    }

    @Test
    void columns_in_another_order() {
        // The follow-up first, the risk itself last but one.
        List<Integer> to = List.of(8, 4, 6, 5, 9, 3, 2, 1, 7);
        assertThat(example.moved(ref -> new CellRef(ref.row(), to.get(ref.column() - 1)))
                        .found())
                .isEqualTo(asItIs);
    }

    @Test
    void starting_further_down_and_to_the_right() {
        assertThat(example.moved(ref -> new CellRef(ref.row() + 6, ref.column() + 4))
                        .found())
                .isEqualTo(asItIs);
    }

    @Test
    void blank_rows_between() {
        assertThat(example.moved(ref -> new CellRef(ref.row() == 1 ? 1 : 2 * ref.row(), ref.column()))
                        .found())
                .isEqualTo(asItIs);
    }

    @Test
    void all_of_it_at_once() {
        Rearranged changed =
                inWords(ARABIC).shuffled(2, 11, "", 42).moved(ref -> new CellRef(ref.row() + 3, 10 - ref.column()));
        assertThat(changed.found()).isEqualTo(asItIs);
    }
}
