package org.indh.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.testing.ContactSheet;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {
    private static List<Finding> judge(String... remarks) {
        return Validator.of(List.of(new CodePack()))
                .validate(Document.of(ContactSheet.KIND, ContactSheet.of(remarks)), LocalDate.of(2026, 1, 1))
                .findings();
    }

    @ParameterizedTest
    @CsvSource({
        "la province de N\u0430dor, N\u0430dor, \u0430 (U+0430), cyrillic",
        "l’\u0391tlas, \u0391tlas, \u0391 (U+0391), greek",
        "R\u00e9gion-\u0421entre, \u0421entre, \u0421 (U+0421), cyrillic",
    })
    void a_letter_of_another_script_is_named(String text, String word, String letters, String script) {
        assertThat(WordScripts.words(text).stream().flatMap(one -> WordScripts.of(one).stream()))
                .containsExactly(new WordScripts(word, "latin", script, List.of(letters)));
    }

    @Test
    void a_single_latin_letter_between_arabic_ones_is_a_mistake() {
        assertThat(WordScripts.of("الجماaعة"))
                .contains(new WordScripts("الجماaعة", "arabic", "latin", List.of("a (U+0061)")));
        assertThat(WordScripts.of("جماعةa")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "élève, cœur, Œuvre, naïve, Ġ",
                "12 µg/l, 3 μg, 4 kΩ, 5 Ω, Δt, β-carotène",
                "A.5.63, R6, IOV 1.2, 4х4",
                "الـPDF بـINDH بINDH الفئةA الـPDFات",
                "ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏ ⵍⵎⵖⵔⵉⴱ",
                "جمـــاعة الجماعةُ",
                "Москва Ελλάδα",
                "Nador-Надор, Agadir/أكادير, l’أكادير",
                "日本語の",
            })
    void units_codes_joined_abbreviations_and_words_of_one_script_are_left_alone(String text) {
        assertThat(judge(text)).isEmpty();
    }

    @Test
    void one_finding_for_each_word_at_all_its_places() {
        List<Finding> found = judge("N\u0430dor", "Nador", "de N\u0430dor à \u0410gadir");
        assertThat(found).extracting(Finding::code).containsOnly("DC-SCRIPT");
        assertThat(found)
                .extracting(
                        finding -> finding.places().stream().map(Place::pointer).toList())
                .containsExactlyInAnyOrder(List.of("/remarks/0", "/remarks/2"), List.of("/remarks/2"));
        assertThat(found.get(0).message(Language.FR))
                .isEqualTo("Dans « N\u0430dor », une lettre est étrangère à l’alphabet latin du reste du mot :"
                        + " \u0430 (U+0430), alphabet cyrillique.");
    }

    @Test
    void a_word_without_end_is_quoted_shortened_and_in_time() {
        String word = "a\u0430".repeat(100_000);
        List<Finding> found = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> judge(word));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message(Language.FR)).hasSizeLessThan(300);
    }
}
