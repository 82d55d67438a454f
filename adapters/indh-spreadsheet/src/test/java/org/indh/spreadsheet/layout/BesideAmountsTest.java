package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What communes write beside the amounts of their budgets: what follows from them, what is compulsory, when it was voted. */
class BesideAmountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Écart",
                "Écart (%)",
                "Taux (%)",
                "Taux d’exécution",
                "Taux d'exécution en %",
                "Reste à payer (DH)",
                "Reste à recouvrer",
                "Crédits à annuler",
                "Observations",
                "Execution rate (%)",
                "الفرق",
                "نسبة التنفيذ",
                "الباقي أداؤه",
                "ملاحظات"
            })
    void what_follows_from_amounts_and_what_somebody_noted_is_passed_over(String header) {
        Read read = Read.table("""
                | Compte administratif 2026 |
                | N° | Chapitre | Article | Intitulé | Crédits votés (kDH) | Paiements | HEADER |
                | 1 | 10 | 20 | Personnel | 60 | 50 | 83,3 |
                | 2 | 10 | 30 | Fournitures | 40 | - | à revoir |
                | | | | Total | 100 | 50 | 50 |
                """.replace("HEADER", header));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("10.20", "10.30");
        assertThat(read.text("/scale")).isEqualTo("thousand");
        assertThat(read.text("/sections/0/paid")).isEqualTo("50");
    }

    @Test
    void a_dash_is_nil_and_a_blank_says_nothing_and_what_does_not_apply_is_neither() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Crédits votés | Engagements | Paiements |
                | 10 | 20 | Personnel | 60 | - | néant |
                | 10 | 30 | Fournitures | 40 | | s.o. |
                | 10 | 40 | Fêtes | P.M. | لا شيء | لا ينطبق |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60", "40", "P.M.");
        assertThat(read.texts("/sections/0/lines", "committed")).containsExactly("0", "", "0");
        assertThat(read.texts("/sections/0/lines", "paid")).containsExactly("0", "", "");
        assertThat(read.cell("/sections/0/lines/0/committed")).isEqualTo("E2");
    }

    @ParameterizedTest
    @CsvSource({
        "Obligatoire (O/N), O, N",
        "Caractère, Obligatoire, Facultative",
        "Dépense obligatoire, Oui, Non",
        "Compulsory, Yes, No",
        "إجبارية / اختيارية, إجبارية, اختيارية",
        "النفقات الإجبارية, نعم, لا"
    })
    void a_column_says_which_expenses_are_compulsory(String header, String yes, String no) {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | %s | Crédits votés |
                | Dépenses de fonctionnement |
                | 10 | 20 | Personnel | %s | 60 |
                | 10 | 30 | Fêtes | %s | 40 |
                | 10 | 40 | Divers | | 5 |
                """.formatted(header, yes, no));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "compulsory")).containsExactly("true", "false", "");
        assertThat(read.cell("/sections/0/lines/1/compulsory")).isEqualTo("D4");
    }

    @Test
    void a_word_that_nobody_knows_is_left_as_it_stands() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Obligatoire | Crédits votés |
                | 10 | 20 | Personnel | peut-être | 60 |
                """);
        assertThat(read.texts("/sections/0/lines", "compulsory")).containsExactly("peut-être");
    }

    @ParameterizedTest
    @CsvSource({
        "Dépenses obligatoires, Dépenses facultatives",
        "A - Dépenses obligatoires, B - Dépenses facultatives",
        "النفقات الإجبارية, النفقات الاختيارية"
    })
    void titles_say_which_expenses_are_compulsory_until_the_next_section(String yes, String no) {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Crédits votés |
                | Dépenses de fonctionnement |
                | %s |
                | 10 | 20 | Personnel | 60 |
                | 10 | 30 | Dettes | 7 |
                | %s |
                | 20 | 10 | Fêtes | 40 |
                | | | Total dépenses | 107 |
                | Dépenses d’équipement |
                | 30 | 10 | Pistes | 50 |
                """.formatted(yes, no));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "equipment");
        assertThat(read.texts("/sections/0/lines", "compulsory")).containsExactly("true", "true", "false");
        assertThat(read.texts("/sections/1/lines", "compulsory")).containsExactly("-");
        assertThat(read.text("/sections/0/voted")).isEqualTo("107");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Budget 2027 voté en session du 28 octobre 2026, visé le 18/12/2026; 2026-10-28 2026-12-18",
                "Voté par le conseil en session ordinaire d'octobre (séance du 28/10/2026); 2026-10-28 -",
                "Adopté le 1er novembre 2026 - Visa du gouverneur : 18-12-2026; 2026-11-01 2026-12-18",
                "Voté le : | 28/10/2026 | Visé le : | 2026-12-18; 2026-10-28 2026-12-18",
                "صوت عليها المجلس في دورة 28 أكتوبر 2026؛ تأشيرة العامل بتاريخ 18/12/2026; 2026-10-28 2026-12-18",
                "Voted on 28 October 2026; 2026-10-28 -",
                "Voté par le conseil et visé le 18/12/2026; - 2026-12-18",
                "Voté en session du 5 au 28 octobre 2026; - -",
                "Session d'octobre 2026, à voter; - -",
                "Voté le 31/02/2026; - -",
            })
    void the_days_of_the_vote_and_of_the_visa_stand_around_the_table(String said, String days) {
        String table = """
                | Chapitre | Article | Intitulé | Crédits votés 2027 |
                | 10 | 20 | Personnel | 60 |
                | | | Total | 60 |
                """;
        Read above = Read.table("| Commune de Tamda |\n| " + said + " |\n" + table);
        assertThat(above.faults()).isEmpty();
        assertThat(above.text("/votedOn") + " " + above.text("/visaOn")).isEqualTo(days);
        assertThat(above.text("/year")).isEqualTo("2027");
        if (!days.startsWith("-")) {
            Read below = Read.table(table + "| " + said + " |\n| Le Président | | | Visa du Gouverneur |");
            assertThat(below.faults()).isEmpty();
            assertThat(below.text("/votedOn") + " " + below.text("/visaOn")).isEqualTo(days);
            assertThat(below.texts("/sections/0/lines", "label")).containsExactly("Personnel");
        }
    }

    @Test
    void a_day_stands_at_its_cell_and_another_one_is_told() {
        Read read = Read.table("""
                | Budget 2027 |
                | Voté le | 28/10/2026 |
                | Chapitre | Article | Intitulé | Crédits votés |
                | 10 | 20 | Subvention votée le 12/03/2025 | 60 |
                | Voté le 29/10/2026 |
                """);
        assertThat(read.cell("/votedOn")).isEqualTo("B2");
        assertThat(read.text("/votedOn")).isEqualTo("2026-10-28");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN cell A5");
    }
}
