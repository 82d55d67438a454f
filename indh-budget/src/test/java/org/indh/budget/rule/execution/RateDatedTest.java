package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateDatedTest {
    private static final String LINES = """
            | phase | amount |
            | paid | 1000 MAD |
            | paid | 200 EUR |
            | committed | 50 USD |
            """;
    private static final String TOTAL = "totals\n| phase | amount |\n| paid | 3160 MAD |\n";

    private static Written written(String text) {
        return Written.of("BU-RATE-DATED", LINES + text);
    }

    @Test
    void a_total_of_two_currencies_without_a_rate_is_told_once_however_many_totals_there_are() {
        Written written = written(TOTAL + "| | 4000 MAD |\n");
        assertThat(written.found())
                .containsExactly("error /totals/0/amount /totals/1/amount", "error /totals/1/amount");
        assertThat(written.messages().get(0))
                .isEqualTo("The total adds amounts in EUR and MAD,"
                        + " and the report states no rate between these currencies.");
    }

    @ParameterizedTest
    @CsvSource({
        "1 EUR, 10.80 MAD, 2031-03-01, BAM, ''",
        "10.80 MAD, 1 EUR, 2031-03-01, BAM, ''",
        "1 EUR, 10.80 MAD, '', BAM, error /rates/0/date /totals/0/amount",
        "1 EUR, 10.80 MAD, 2031-03-01, '', error /rates/0/source /totals/0/amount",
        "1 USD, 10.80 MAD, 2031-03-01, BAM, error /totals/0/amount",
        "'', 10.80 MAD, 2031-03-01, BAM, error /totals/0/amount",
    })
    void the_rate_has_a_date_and_a_source(String unit, String price, String date, String source, String found) {
        String rates =
                "rates\n| unit | price | date | source |\n| %s | %s | %s | %s |\n".formatted(unit, price, date, source);
        var said = written(TOTAL + rates).found();
        assertThat(String.join(";", said)).isEqualTo(found);
    }

    @Test
    void a_rate_over_a_third_currency_will_do() {
        assertThat(written(TOTAL + """
                rates
                | unit | price | date | source |
                | 1 EUR | 1.10 USD | 2031-03-01 | BCE |
                | 1 USD | 9.80 MAD | 2031-03-01 | BAM |
                """).found()).isEmpty();
    }

    @Test
    void totals_of_one_currency_and_nil_amounts_of_another_need_none() {
        assertThat(Written.of("BU-RATE-DATED", "| phase | amount |\n| paid | 10 MAD |\n| paid | 0 EUR |\n" + TOTAL)
                        .found())
                .isEmpty();
        assertThat(written("").found()).isEmpty();
    }

    @Test
    void a_total_for_each_currency_converts_nothing() {
        assertThat(written("totals\n| phase | amount |\n| paid | 1000 MAD |\n| paid | 200 EUR |\n")
                        .found())
                .isEmpty();
    }

    @Test
    void totals_in_either_of_two_currencies_lack_one_rate() {
        assertThat(written("totals\n| phase | amount |\n| paid | 3160 MAD |\n| paid | 293 EUR |\n")
                        .found())
                .containsExactly("error /totals/0/amount /totals/1/amount");
    }
}
