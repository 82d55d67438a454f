package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.indh.budget.Dimension;
import org.indh.core.money.CurrencyCode;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class LineColumnsTest {
    @Test
    void columns_are_known_by_what_budgets_and_accounts_call_them() {
        LineColumns columns =
                LineColumns.of(List.of("Commune", "Exercice", "Montant (DH)", "Bailleur", "Sens", "Membre"));
        assertThat(columns.dimensions())
                .containsEntry(Dimension.COMMUNE, "Commune")
                .containsEntry(Dimension.YEAR, "Exercice")
                .containsEntry(Dimension.SOURCE, "Bailleur")
                .containsEntry(Dimension.FLOW, "Sens")
                .containsEntry(Dimension.MEMBER, "Membre");
        assertThat(columns.amount()).isEqualTo("Montant (DH)");
        assertThat(columns.amountsIn()).hasToString("MAD");
        LineColumns stated = LineColumns.of(List.of("annee", "Montant", "DEVISE"));
        assertThat(stated.currency()).isEqualTo("DEVISE");
        assertThat(stated.dimensions()).containsEntry(Dimension.YEAR, "annee");
    }

    @Test
    void names_of_dimensions_and_of_a_lines_parts_say_what_they_are() {
        LineColumns columns = LineColumns.of(List.of("commune", "Year", "vehicle", "amount", "unit-price", "id"));
        assertThat(columns.dimensions())
                .containsOnlyKeys(Dimension.COMMUNE, Dimension.YEAR, Dimension.of("vehicle"))
                .containsEntry(Dimension.YEAR, "Year");
        assertThat(columns.amount()).isEqualTo("amount");
        assertThat(columns.unitPrice()).isEqualTo("unit-price");
        assertThat(columns.id()).isEqualTo("id");
        assertThat(columns.currency()).isNull();
        assertThat(columns.amountsIn()).hasToString("XXX");
    }

    @Test
    void french_english_and_arabic_words_are_known() {
        assertThat(LineColumns.of(List.of("Commune", "Année", "Montant")).dimensions())
                .containsEntry(Dimension.COMMUNE, "Commune")
                .containsEntry(Dimension.YEAR, "Année");
        LineColumns arabic = LineColumns.of(List.of("الجماعة", "السنة", "المبلغ"));
        assertThat(arabic.amount()).isEqualTo("المبلغ");
        assertThat(arabic.dimensions()).containsEntry(Dimension.COMMUNE, "الجماعة");
    }

    @Test
    void members_of_a_budget_line_as_json_writes_it_are_known() {
        LineColumns columns =
                LineColumns.of(List.of("id", "codes.commune", "codes.funding-state", "amount", "unitPrice"));
        assertThat(columns.dimensions())
                .containsEntry(Dimension.COMMUNE, "codes.commune")
                .containsEntry(Dimension.FUNDING_STATE, "codes.funding-state");
        assertThat(columns.unitPrice()).isEqualTo("unitPrice");
    }

    @Test
    void what_a_line_pays_for_stands_in_two_columns_that_every_language_has_words_for() {
        for (List<String> names : List.of(
                List.of("periodFrom", "periodUntil"),
                List.of("period-from", "period-until"),
                List.of("Period from", "Period until"),
                List.of("Début de la période payée", "Fin de la période payée"),
                List.of("بداية المدة المؤدى عنها", "نهاية المدة المؤدى عنها"))) {
            LineColumns columns = LineColumns.of(names);
            assertThat(columns.periodFrom()).isEqualTo(names.get(0));
            assertThat(columns.periodUntil()).isEqualTo(names.get(1));
            assertThat(columns.dimensions()).as("no dimension of one's own").isEmpty();
            assertThat(columns.columns()).isEqualTo(names);
        }
        assertThat(LineColumns.of(List.of("début de la période payée")).periodUntil())
                .isNull();
    }

    @Test
    void other_words_are_left_out_and_can_be_said() {
        LineColumns columns = LineColumns.of(List.of("Code HCP", "Coût prévu", "ملاحظة", "2027", "N° (رقم)"));
        assertThat(columns.dimensions())
                .containsOnlyKeys(Dimension.of("code-hcp"), Dimension.of("cout-prevu"))
                .containsEntry(Dimension.of("code-hcp"), "Code HCP");
        assertThat(columns.statesAmounts()).isFalse();
        LineColumns said = columns.with(Dimension.COMMUNE, "Code HCP")
                .withAmount("Coût prévu")
                .in(CurrencyCode.parse("MAD"));
        assertThat(said.columns()).containsExactly("Code HCP", "Coût prévu");
        assertThat(said.statesAmounts()).isTrue();
        assertThat(said.amountsIn()).hasToString("MAD");
    }

    @Test
    void a_column_that_is_said_to_be_something_else_is_no_longer_what_its_name_says() {
        LineColumns columns = LineColumns.of(List.of("item", "amount")).with(Dimension.HEADING, "item");
        assertThat(columns.dimensions()).containsOnlyKeys(Dimension.HEADING);
    }

    @Test
    void of_two_columns_of_one_name_the_first_counts() {
        assertThat(LineColumns.of(List.of("commune", "COMMUNE")).dimensions())
                .containsEntry(Dimension.COMMUNE, "commune");
    }

    @Test
    void one_column_is_not_two_things() {
        LineColumns columns = LineColumns.of(List.of("commune", "amount"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> columns.with(Dimension.HEADING, "amount"))
                .satisfies(e -> assertThat(e.expected()).isEqualTo("column-once"));
    }

    @Test
    void amounts_are_stated_or_follow_from_a_quantity_and_a_price() {
        assertThat(LineColumns.of(List.of("commune", "amount")).statesAmounts()).isTrue();
        assertThat(LineColumns.of(List.of("quantity", "unit-price")).statesAmounts())
                .isTrue();
        assertThat(LineColumns.of(List.of("quantity")).statesAmounts()).isFalse();
        assertThat(LineColumns.of(List.of("unit-price")).statesAmounts()).isFalse();
    }
}
