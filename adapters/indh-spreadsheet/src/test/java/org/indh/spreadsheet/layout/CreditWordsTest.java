package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was committed, ordered and paid out of credits, in the words of communes; what is nearly another word is none. */
class CreditWordsTest {
    private static Read budget(String header) {
        return Read.table("""
                | Chapitre | Article | Intitulé | Crédits votés | %s |
                | 10 | 20 | Personnel | 60 | 50 |
                """.formatted(header));
    }

    @ParameterizedTest
    @CsvSource({
        "Crédits engagés, committed",
        "Crédit engagé 2024, committed",
        "CREDITS ENGAGES (en DH), committed",
        "الاعتمادات الملتزم بها, committed",
        "Crédits ordonnancés, ordered",
        "Crédits mandatés, ordered",
        "Montants mandatés, ordered",
        "الاعتمادات المأمور بصرفها, ordered",
        "Crédits payés, paid",
        "Montant payé, paid",
        "الاعتمادات المؤداة, paid",
        "Crédit reporté, carriedOver",
    })
    void credits_are_read_as_what_was_done_with_them(String header, String component) {
        Read read = budget(header);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/sections/0/lines/0/" + component)).isEqualTo("50");
    }

    @ParameterizedTest
    @CsvSource({"Crédits engagés, committed", "Crédits mandatés, ordered", "Crédits payés, paid"})
    void a_statement_of_expenses_knows_them_too(String header, String phase) {
        Read read = Read.table(
                """
                | Rubrique | Engagements | %s |
                | Personnel | 60 | |
                | Eau | | 50 |
                """.formatted(header).replace(phase.equals("committed") ? "Engagements" : "-", "Crédits ouverts"));
        assertThat(read.drafts()).extracting(draft -> draft.kind()).containsExactly("financial-report");
        assertThat(read.text("/lines/1/codes/phase")).isEqualTo(phase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crédits consommés",
                "Crédits dégagés",
                "Crédits délégués",
                "Crédits gelés",
                "Dépenses reportées",
                "Taux de réduction",
            })
    void a_header_of_another_word_is_told_without_a_hint(String header) {
        assertThat(budget(header).faults()).containsExactly("DC-UNKNOWN column E1");
    }

    @ParameterizedTest
    @CsvSource({
        "Crédits engagéss, Crédit engagé",
        "Credits reprotés, Crédit reporté",
        "Montants payé s, Montant payé",
        "Paiemants, Paiement",
    })
    void a_slip_has_the_header_that_was_meant(String header, String meant) {
        Read read = budget(header);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column-nearest E1");
        assertThat(read.drafts().get(0).faults().get(0).facts()).containsEntry("nearest", meant);
    }
}
