package org.indh.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The isolates are written out here, since nobody sees them. */
class ArabicWordsTest {
    private static final String FRENCH = "year (/nodes/0), IOV 2.2, de -40 à 40, 2026-03-31, 1200.50 MAD, page/$0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فترة: \u2068year\u2069 (سنة)",
                "مسار (\u2068/nodes/0\u2069)",
                "رمز مثل \u2068IOV 2.2\u2069 أو LF-PCT-MATCH",
                "من \u2068-40\u2069 إلى 40",
                "تاريخ مثل \u20682026-03-31\u2069 أو 15/03/2017",
                "مبلغ مثل \u20681200.50 MAD\u2069",
                "رمز حسب المعيار ISO 4217",
            })
    void codes_in_capitals_and_isolates_of_what_the_french_has_are_in_place(String arabic) {
        assertThat(ArabicWords.misplaced(arabic, FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "فترة: year (سنة), year",
        "فترة: \u2068month\u2069 (شهر), month",
        "فترة: \u2068ear\u2069, ear",
        "صفحة \u2068pages/$0\u2069, pages",
        "من -40 إلى 40, -40",
        "تاريخ مثل 2026-03-31, 2026-03-31",
        "تاريخ مثل \u20682027-03-31\u2069, 2027-03-31",
        "مبلغ مثل 1200.50 MAD, 1200.50 MAD",
    })
    void other_words_and_figures_that_would_be_turned_round_are_told(String arabic, String told) {
        assertThat(ArabicWords.misplaced(arabic, FRENCH)).containsExactly(told);
    }
}
