package org.indh.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    du 01/01/2026 au 30/06/2026             | 2026-01-01 | 2026-06-30
                    01/01/26 - 30/06/26                     | 2026-01-01 | 2026-06-30
                    du 1er janvier 2026 au 30 juin 2026     | 2026-01-01 | 2026-06-30
                    1er janvier au 30 juin 2026             | 2026-01-01 | 2026-06-30
                    janvier – juin 2026                     | 2026-01-01 | 2026-06-30
                    Janvier-juin 2026                       | 2026-01-01 | 2026-06-30
                    de novembre 2025 à février 2026         | 2025-11-01 | 2026-02-28
                    1er semestre 2026                       | 2026-01-01 | 2026-06-30
                    Deuxième trimestre 2026                 | 2026-04-01 | 2026-06-30
                    T4 2026                                 | 2026-10-01 | 2026-12-31
                    Q1 2026                                 | 2026-01-01 | 2026-03-31
                    from 1 January 2026 to 30 June 2026     | 2026-01-01 | 2026-06-30
                    mars 2026                               | 2026-03-01 | 2026-03-31
                    2026                                    | 2026-01-01 | 2026-12-31
                    Convention n° 12/2025 du 01/01/2025 au 31/12/2027 | 2025-01-01 | 2027-12-31
                    من 01/01/2026 إلى 30/06/2026            | 2026-01-01 | 2026-06-30
                    من يناير إلى يونيو 2026                 | 2026-01-01 | 2026-06-30
                    2026-01-01 2026-06-30                   | 2026-01-01 | 2026-06-30
                    """)
    void a_period_is_read_as_documents_write_it(String text, String first, String last) {
        assertThat(PeriodText.read(text)).hasValueSatisfying(period -> {
            assertThat(period.first()).hasToString(first);
            assertThat(period.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deuxième tranche",
                "du 30/06/2026 au 01/01/2026",
                "Convention du 15/01/2025",
                "15/01/2025",
                "Convention 2025",
                "du 31/02/2026 au 30/06/2026",
                "3e semestre 2026",
                "du 01/01/2026 au 30/06/2026, prolongée au 31/12/2026",
            })
    void what_is_no_period_is_none(String text) {
        assertThat(PeriodText.read(text)).isEmpty();
    }

    @Test
    void the_years_of_a_text_are_found() {
        assertThat(PeriodText.years("Journal 2025-2026, réf. 120261")).containsExactly(2025, 2026);
    }
}
