package org.indh.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortYearsTest {
    private static String first(String column, String years) {
        List<String> texts = List.of(column.split("; ", -1));
        List<Integer> named = years.isEmpty() ? List.of() : List.of(Integer.valueOf(years));
        return ShortYears.of(texts, named)
                .day(texts.get(0))
                .map(String::valueOf)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "03/02/26, 2026, 2026-02-03",
        "03/02/26; 15/03/2026, '', 2026-02-03",
        "03-02-26, 2025, 2026-02-03",
        "03.02.26, 2026, 2026-02-03",
        "٠٣/٠٢/٢٦, 2026, 2026-02-03",
        "26/02/03, 2026, 2026-02-03",
        "03/02/26; 03/15/26, 2026, 2026-03-02",
        "03/02/26; 31/03/26; 05/04/26, '', 2026-02-03",
        "3 mars 26, '', 2026-03-03",
        "3-mars-26, 1999, 2026-03-03",
        "03/02/98, 1998, 1998-02-03",
    })
    void the_documents_years_and_the_other_days_settle_what_is_meant(String column, String years, String day) {
        assertThat(first(column, years)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "03/02/26, ''",
        "03/02/26, 2031",
        "31/02/26, 2026",
        "03/02/26; 15/13/26; 13/15/26, 2031",
        "03/02/2026, 2026",
        "à fixer, 2026",
    })
    void what_nothing_settles_and_what_is_no_such_day_is_not_read(String column, String years) {
        assertThat(first(column, years)).isEqualTo("-");
    }
}
