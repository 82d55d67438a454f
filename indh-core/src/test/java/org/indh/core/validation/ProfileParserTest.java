package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a profile is written, and what is said of one that is not written so. */
class ProfileParserTest {
    private static final List<String> CODES = List.of("LF-PLATEAU", "LF-DISAGG");

    private static Profile parse(String text) {
        return Profile.parse(List.of(text.split("/", -1)), "le-nôtre.txt", CODES);
    }

    @Test
    void comments_blank_lines_and_blanks_around_words_say_nothing() {
        Profile profile = parse("\uFEFF# ours//profile:  fonds-commun /  # of it/title:/  fr:  Fonds commun /"
                + "rule:LF-PLATEAU=error//rule: LF-DISAGG  =  off");
        assertThat(profile.name()).isEqualTo("fonds-commun");
        assertThat(profile.title().in(Language.FR)).contains("Fonds commun");
        assertThat(profile.description()).isNull();
        assertThat(profile.severities()).containsOnly(java.util.Map.entry("LF-PLATEAU", Severity.ERROR));
        assertThat(profile.off()).contains("LF-DISAGG").doesNotContain("LF-PLATEAU");
    }

    @Test
    void a_profile_without_a_title_is_called_by_its_name() {
        assertThat(parse("profile: x").title().text()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';1;a line \"profile: name\"",
                "rule: LF-PLATEAU = off;1;a line \"profile: name\"",
                "profile: x/profile: y;2;one name only",
                "profile: Mon profil;1;a name such as",
                "profile x;1;a line such as",
                "profile: x/extend: dgd;2;description, extends",
                "profile: x/extends: dgdc;2;default, dgd, dgct",
                "profile: x/extends: dgd/extends: indh;3;once",
                "profile: x/rule: LF-PLATAEU = off;2;did you mean LF-PLATEAU?",
                "profile: x/rule: PLATEAU = off;2;a rule's code but was \"PLATEAU\"",
                "profile: x/rule: LF-PLATEAU;2;LF-CODE-SEQ = off",
                "profile: x/rule: LF-PLATEAU = erreur;2;error, warning, info or off but was \"erreur\"",
                "profile: x/rule: LF-PLATEAU = off/rule: LF-PLATEAU = info;3;each rule once",
                "profile: x/  fr: y;2;at the margin",
                "profile: x/title: y;2;in lines below",
                "profile: x/title:/rule: LF-PLATEAU = off;2;a text below",
                "profile: x/title:/  nl: y;3;ar, en, fr but was \"nl\"",
                "profile: x/title:/  fr:;3;something after",
                "profile: x/title:/  fr: a/  fr: b;4;once",
                "profile: x/title:/  fr: a/title:/  fr: b;4;once",
                "profile: x/parameter: y/  value: 1;2;a text below",
                "profile: x/parameter: y/  fr: loi;2;value",
                "profile: x/parameter: y/  valeur: 1;3;ar, en, fr, from, value",
                "profile: x/parameter: y/  value: 1/  fr: loi/  from: 2015;2;a day such as",
                "profile: x/parameter: y/  value: 1/  fr: loi/parameter: y/  value: 2/  fr: loi;5;one value",
                "profile: x/parameter: Y Z/  value: 1/  fr: loi;2;a name such as pac.years",
                "profile: x/full-weight: As read;2;a reason such as as-read",
            })
    void a_line_that_is_wrong_is_named_with_what_was_expected(String text, int line, String expected) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageStartingWith("le-nôtre.txt:" + line + ": expected ")
                .hasMessageContaining(expected)
                .satisfies(thrown -> {
                    InvalidProfileException fault = (InvalidProfileException) thrown;
                    assertThat(fault.source()).isEqualTo("le-nôtre.txt");
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.getMessage()).contains(fault.expected()).contains(fault.actual());
                });
    }

    @Test
    void what_was_there_is_quoted_no_longer_than_a_line_can_hold() {
        assertThatThrownBy(() -> parse("profile: " + "x y".repeat(100)))
                .isInstanceOf(InvalidProfileException.class)
                .extracting(Throwable::getMessage)
                .satisfies(message -> assertThat(message.toString().length()).isLessThan(200));
    }
}
