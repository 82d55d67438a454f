package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.given.Lines.line;

import java.util.List;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of two documents are one. */
class LineNamesTest {
    private static LineNames names(String... codes) {
        return LineNames.of(line("5 MAD", codes).codes());
    }

    @Test
    void two_hands_write_one_name() {
        assertThat(names("heading", "A", "item", "Loyer."))
                .isEqualTo(names("heading", "a ", "item", "LOYER"))
                .hasSameHashCodeAs(names("heading", "a", "item", "loyer"))
                .isNotEqualTo(names("heading", "a", "item", "eau"))
                .isNotEqualTo(names("item", "Loyer"))
                .hasToString("{heading=[a], item=[loyer]}");
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2031",
        "phase, approved",
        "basis, budget",
        "flow, use",
        "form, in-kind",
        "virement, D-3",
        "funding-state, acquired"
    })
    void years_stages_and_how_a_line_is_paid_for_name_no_line(String dimension, String code) {
        assertThat(names("item", "Loyer", dimension, code)).isEqualTo(names("item", "Loyer"));
    }

    @Test
    void lines_agree_where_none_says_otherwise() {
        LineNames rent = names("heading", "A", "item", "Loyer");
        assertThat(rent.agreesWith(names("item", "loyer", "nature", "operating")))
                .isTrue();
        assertThat(rent.agreesWith(names("project", "P-1"))).isTrue();
        assertThat(rent.agreesWith(names("heading", "A", "item", "Eau"))).isFalse();
        assertThat(rent.only(List.of(Dimension.HEADING)).agreesWith(names("heading", "A", "item", "Eau")))
                .isTrue();
        assertThat(rent.only(List.of(Dimension.HEADING)).dimensions()).containsExactly(Dimension.HEADING);
    }

    private static final Heading OFFICE = HeadingBuilder.builder()
            .code("A.1")
            .label(LocalizedText.parse("Bureau local"))
            .build();

    private static final Heading AROUND = HeadingBuilder.builder()
            .code("A")
            .label(LocalizedText.parse("Siège"))
            .build();

    private static final CostLine RENT = CostLineBuilder.builder()
            .code("A.1.2")
            .label(LocalizedText.parse("Loyer"))
            .build();

    @Test
    void a_line_of_a_table_goes_by_the_code_and_the_label_of_each_row_that_it_stands_in() {
        LineNames names =
                LineNames.of(line("5 MAD", "item", "A.1.2", "nature", "operating"), List.of(AROUND, OFFICE, RENT));
        for (String item : List.of("A.1.2", "loyer")) {
            for (String heading : List.of("A", "siège", "A.1", "BUREAU LOCAL")) {
                assertThat(names.agreesWith(names("heading", heading, "item", item)))
                        .isTrue();
            }
        }
        assertThat(names.agreesWith(names("bearer", "Siège"))).isTrue();
        assertThat(names.agreesWith(names("bearer", "Bureau local")))
                .as("the outermost row bears it")
                .isFalse();
        assertThat(names.agreesWith(names("item", "Siège"))).isFalse();
        assertThat(names.agreesWith(names("nature", "investment"))).isFalse();
    }

    @Test
    void what_stands_in_no_row_of_costs_is_no_item() {
        LineNames heading = LineNames.of(line("5 MAD"), List.of(AROUND));
        assertThat(heading.agreesWith(names("heading", "A"))).isTrue();
        assertThat(heading.agreesWith(names("heading", "A", "item", "Loyer"))).isFalse();
    }
}
