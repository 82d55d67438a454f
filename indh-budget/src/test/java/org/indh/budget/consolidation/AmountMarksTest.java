package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.indh.core.statement.NumberConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list's amounts say what its points and commas mean, each by its decimals. */
class AmountMarksTest {
    private static AmountMarks plain(String... amounts) {
        AmountMarks marks = new AmountMarks();
        for (String amount : amounts) {
            byte[] bytes = (amount + ";after,it.8").getBytes(StandardCharsets.UTF_8);
            marks.plain(bytes, 0, amount.length());
        }
        return marks;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | DECIMAL_COMMA",
                "1,50 | DECIMAL_COMMA",
                "1200.5 | DECIMAL_POINT",
                "1200.55 | DECIMAL_POINT",
                "-0.5 | DECIMAL_POINT",
                "150 | UNSETTLED",
                "5 | UNSETTLED",
            })
    void the_mark_before_the_decimals_is_seen(String amount, NumberConvention settled) {
        assertThat(plain(amount).settled()).isEqualTo(settled);
    }

    @Test
    void both_contradict_each_other_in_one_list_or_in_two_parts_of_it() {
        assertThat(plain("1,5", "1.5").settled()).isEqualTo(NumberConvention.CONTRADICTORY);
        AmountMarks parts = plain("1,5");
        parts.add(plain("1.5"));
        assertThat(parts.settled()).isEqualTo(NumberConvention.CONTRADICTORY);
        AmountMarks words = plain("1,5");
        words.text("1.234,50 DH");
        assertThat(words.settled()).isEqualTo(NumberConvention.DECIMAL_COMMA);
        words.text("1,234.50");
        assertThat(words.settled()).isEqualTo(NumberConvention.CONTRADICTORY);
    }

    @Test
    void the_first_amounts_of_a_list_say_it_as_all_do() throws Exception {
        LineRows rows = new LineRows(
                List.of("commune", "amount"),
                List.of(List.of("Fès", "7"), List.of("Fès", "1.234,50"), List.of("x", "2,5")));
        LineColumns columns = LineColumns.of(rows.columns());
        assertThat(columns.begunBy(rows).convention()).isEqualTo(NumberConvention.DECIMAL_COMMA);
        LineRows points =
                new LineRows(List.of("commune", "amount"), List.of(List.of("Fès", "1,234"), List.of("x", "2.5")));
        assertThat(columns.settledBy(points).convention()).isEqualTo(NumberConvention.DECIMAL_POINT);
    }
}
