package org.indh.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.testing.ContactSheet;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataElsewhereTest {
    private static final Validator VALIDATOR = Validator.of(List.of(new CodePack()));

    private static List<Finding> judge(Validator validator, ContactSheet sheet) {
        return validator
                .validate(Document.of(ContactSheet.KIND, sheet), LocalDate.of(2026, 1, 1))
                .findings();
    }

    @Test
    void one_finding_for_each_kind_of_datum_at_all_its_places() {
        List<Finding> found = judge(
                VALIDATOR,
                ContactSheet.of("06 00 00 00 01 ou a@example.org", "rien", "tél. 06 00 00 00 02", "K 123456"));
        assertThat(found).extracting(Finding::code).containsOnly("DP-PERSONAL");
        assertThat(found)
                .extracting(
                        finding -> finding.places().stream().map(Place::pointer).toList())
                .containsExactlyInAnyOrder(
                        List.of("/remarks/0"), List.of("/remarks/0", "/remarks/2"), List.of("/remarks/3"));
    }

    @Test
    void the_message_masks_what_it_quotes_unless_it_is_asked_for() {
        ContactSheet sheet = ContactSheet.of("CIN du gardien : Y 12345");
        assertThat(judge(VALIDATOR, sheet).get(0).message(Language.FR))
                .isEqualTo(
                        "Donnée à caractère personnel (numéro de carte nationale d’identité) dans 1 champ qui n’est pas"
                                + " prévu pour elle : •••• (masqué).");
        assertThat(judge(VALIDATOR, sheet).get(0).message(Language.AR))
                .contains("حقل واحد", "محجوب")
                .doesNotContain("12345");
        assertThat(judge(VALIDATOR.unmasked(), sheet).get(0).message(Language.EN))
                .isEqualTo(
                        "Personal data (national identity card number) in 1 field that is not meant for it: Y 12345.");
    }

    @Test
    void components_that_are_meant_for_it_are_left_alone() {
        ContactSheet.Contact person =
                new ContactSheet.Contact(LocalizedText.parse("A. Exemple, 06 00 00 00 01"), 1980, "présidente");
        assertThat(judge(VALIDATOR, new ContactSheet(null, List.of(person), List.of())))
                .isEmpty();
        ContactSheet.Contact elsewhere = new ContactSheet.Contact(null, null, "présidente, 06 00 00 00 01");
        assertThat(judge(VALIDATOR, new ContactSheet(null, List.of(elsewhere), List.of())))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IOV 1.2", "1 697 293,05 MAD", "01.051.05.01", "de 2017 à 2021", "INDH2019", "12 (92 %)"})
    void codes_amounts_and_years_are_no_personal_data(String remark) {
        assertThat(judge(VALIDATOR, ContactSheet.of(remark))).isEmpty();
    }
}
