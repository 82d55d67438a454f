package org.indh.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.testing.ContactSheet;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguagesTest {
    private static List<Finding> judge(LocalizedText... remarks) {
        ContactSheet sheet = new ContactSheet(null, List.of(), List.of(remarks));
        return Validator.of(List.of(new CodePack()))
                .validate(Document.of(ContactSheet.KIND, sheet), LocalDate.of(2026, 1, 1))
                .findings();
    }

    private static LocalizedText in(String... tags) {
        Map<String, String> texts = new TreeMap<>();
        for (String tag : tags) {
            texts.put(tag, "texte en " + tag);
        }
        return new LocalizedText(new TreeMap<>(texts));
    }

    /** Severity, French message and pointers. */
    private static List<String> found(LocalizedText... remarks) {
        return judge(remarks).stream()
                .map(finding -> finding.severity().code() + " " + finding.message(Language.FR) + " "
                        + String.join(
                                " ",
                                finding.places().stream().map(Place::pointer).toList()))
                .toList();
    }

    @Test
    void one_finding_for_each_language_that_texts_lack_with_their_count_and_places() {
        assertThat(found(in("fr", "ar"), in("fr"), in("ar", "fr", "zgh"), in("ar")))
                .containsExactlyInAnyOrder(
                        "info La traduction « ar » manque à un texte sur 4. /remarks/1",
                        "info La traduction « fr » manque à un texte sur 4. /remarks/3",
                        "info La traduction « zgh » manque à 3 textes sur 4. /remarks/0 /remarks/1 /remarks/3");
    }

    @Test
    void texts_of_no_stated_language_among_such_of_one_are_said_once() {
        assertThat(found(in("fr"), LocalizedText.parse("rien"), in("und", "fr")))
                .containsExactly("info La langue de 2 textes n’est pas indiquée, alors qu’elle l’est pour d’autres."
                        + " /remarks/1 /remarks/2/und");
    }

    @Test
    void nothing_is_expected_of_a_document_in_one_language() {
        assertThat(found(LocalizedText.parse("un"), LocalizedText.parse("deux")))
                .isEmpty();
        assertThat(found(in("fr"), in("fr"))).isEmpty();
        assertThat(found(in("fr"), in("nl"))).isEmpty();
        assertThat(found(in("fr", "ar"), in("FR", "ar"))).isEmpty();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "francais, « francais » n’est pas le code d’une langue ; personne ne trouvera ce texte dans la sienne.",
        "xx, « xx » n’est pas le code d’une langue ; personne ne trouvera ce texte dans la sienne.",
        "fra, « fra » n’est pas le code d’une langue ; celui qui dit la même chose est « fr ».",
        "ar_MA, « ar_ma » n’est pas le code d’une langue ; celui qui dit la même chose est « ar ».",
    })
    void a_tag_of_no_language_is_said_once(String tag, String message) {
        String stored = tag.toLowerCase(Locale.ROOT);
        assertThat(found(in(tag), in(tag)))
                .containsExactly("warning " + message + " /remarks/0/" + stored + " /remarks/1/" + stored);
    }
}
