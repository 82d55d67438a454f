package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTwiceTest {
    private static Written written(String... rows) {
        return Written.of(
                "BU-PERIOD-DUP", "| id | heading | item | year | phase | amount |\n" + String.join("\n", rows));
    }

    @Test
    void two_budgets_of_one_line_for_one_year_are_told_once_with_both_places() {
        Written written = written(
                "| | A | Loyer | 2019 | approved | 500 MAD |",
                "| | A | Loyer | 2020 | approved | 500 MAD |",
                "| | A | Loyer | 2019 | approved | 300 MAD |");
        assertThat(written.found()).containsExactly("error /lines/0/amount /lines/2/amount");
        assertThat(written.messages())
                .containsExactly("A / Loyer has 2 amounts of the same stage (approved) for years that overlap (2019).");
    }

    @Test
    void years_that_overlap_in_part_are_the_same_period() {
        assertThat(written(
                                "| | A | Loyer | 2019-2020 | approved | 500 MAD |",
                                "| | A | Loyer | 2020-2021 | approved | 300 MAD |")
                        .found())
                .hasSize(1);
        assertThat(written(
                                "| | A | Loyer | 2019-2020 | approved | 500 MAD |",
                                "| | A | Loyer | 2021 | approved | 300 MAD |")
                        .found())
                .isEmpty();
    }

    @Test
    void without_an_item_two_lines_of_a_heading_may_be_two_items() {
        assertThat(written("| | A | | Y1 | approved | 500 MAD |", "| | A | | Y1 | approved | 300 MAD |")
                        .found())
                .containsExactly("warning /lines/0/amount /lines/1/amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| | A | Loyer | 2019 | revised | 300 MAD |",
                "| | B | Loyer | 2019 | approved | 300 MAD |",
                "| | A | Loyer | Y1 | approved | 300 MAD |",
                "| | A | Loyer | T1 2019 | approved | 300 MAD |",
                "| | A | Loyer | | approved | 300 MAD |",
                "| L2 | A | Loyer | 2019 | approved | 300 MAD |",
            })
    void another_stage_line_period_or_id_is_no_double(String row) {
        assertThat(written("| L1 | A | Loyer | 2019 | approved | 500 MAD |", row)
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid", "committed", "amendment", "ordered", ""})
    void expenses_and_amendments_of_one_line_are_many(String phase) {
        String row = "| | A | Loyer | 2019 | " + phase + " | 500 MAD |";
        assertThat(written(row, row).found()).isEmpty();
    }

    @Test
    void two_items_of_one_name_differ_in_quantity_price_or_day() {
        String header = "| heading | item | year | phase | quantity | unitPrice |\n";
        assertThat(Written.of(
                                "BU-PERIOD-DUP",
                                header + "| A | Per diem | 2031 | approved | 20 | 300 MAD |\n"
                                        + "| A | Per diem | 2031 | approved | 10 | 500 MAD |")
                        .found())
                .containsExactly("warning /lines/0/unitPrice /lines/1/unitPrice");
        assertThat(Written.of(
                                "BU-PERIOD-DUP",
                                header + "| A | Per diem | 2031 | approved | 20 | 300 MAD |\n"
                                        + "| A | Per diem | 2031 | approved | 20 | 300 MAD |")
                        .found())
                .containsExactly("error /lines/0/unitPrice /lines/1/unitPrice");
    }
}
