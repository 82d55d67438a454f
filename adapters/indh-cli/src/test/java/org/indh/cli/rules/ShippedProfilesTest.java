package org.indh.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.indh.core.text.Resources;
import org.indh.core.validation.InvalidProfileException;
import org.indh.core.validation.Profile;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The profiles beside all the rules. */
class ShippedProfilesTest {
    private static final Validator VALIDATOR = Validator.standard();

    static List<String> names() {
        return Profile.shipped();
    }

    private static Profile read(List<String> lines) {
        return Profile.parse(lines, "profile", VALIDATOR.codes());
    }

    private static List<String> lines(String name) {
        return Resources.lines(Profile.class, "/META-INF/indh/core/profiles/" + name + ".txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void names_no_rule_that_does_not_ship(String name) {
        assertThat(read(lines(name))).isEqualTo(Profile.named(name));
    }

    @Test
    void a_rule_that_does_not_ship_would_be_seen() {
        assertThatThrownBy(() -> read(List.of("profile: x", "rule: LF-NONE = off")))
                .isInstanceOf(InvalidProfileException.class);
    }

    @ParameterizedTest
    @MethodSource("names")
    void has_no_latin_words_but_codes_in_its_arabic_texts(String name) {
        String french = "";
        for (String line : lines(name)) {
            String text = line.strip();
            if (text.startsWith("fr:")) {
                french = text.substring(3);
            } else if (text.startsWith("ar:")) {
                assertThat(ArabicWords.misplaced(text.substring(3), french)).isEmpty();
            }
        }
        assertThat(Profile.named(name).title().in(Language.AR)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "default, LF-SOURCE-PRESENT, WARNING",
        "dgd, LF-SOURCE-PRESENT, ERROR",
        "dgd, LF-BASELINE-PRESENT, ERROR",
        "dgd, LF-INDIC-PER-RESULT, ERROR",
        "dgd, LF-PLATEAU, WARNING",
        "default, RK-TREATED, WARNING",
        "dgd, RK-TREATED, ERROR",
        "dgct, LF-SOURCE-PRESENT, WARNING",
        "default, CB-CALENDAR, WARNING",
        "dgct, CB-CALENDAR, ERROR",
        "strict, LF-SOURCE-PRESENT, ERROR",
        "strict, LF-ACCUM-DECLARED, INFO",
    })
    void makes_a_donors_demand_an_error_where_that_donor_is_named(String profile, String code, Severity severity) {
        Rule<?> rule = VALIDATOR.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(Profile.named(profile).severity(rule)).contains(severity);
    }
}
