package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program is asked, and what it says where it is asked wrongly. */
class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';command",
                "validat x.xlsx;validate",
                "validate;FILE",
                "validate --formt json x.xlsx;--format",
                "validate x.xlsx --format xml;text, json",
                "validate x.xlsx --lang nl;fr, en, ar",
                "validate x.xlsx --fail-on erreur;error, warning, info, never",
                "validate x.xlsx --out;--out",
                "validate x.xlsx --profile dgtc;vouliez-vous dire dgct ?",
                "validate x.xlsx --profile absent.txt;default, dgd, dgct, indh, iati, strict ou un fichier",
                "validate x.xlsx --profile;--profile",
                "validate x.xlsx --suppress;--suppress",
                "rules --profile strikt;strict",
                "rules LF-PCT-MACH;LF-PCT-MATCH",
                "rules lf-pct-mach;LF-PCT-MATCH",
                "rules LF-PCT-MATCH LF-DISAGG;LF-DISAGG",
                "schema logfram;did you mean logframe?",
                "schema Logframes;did you mean logframe?",
                "schema xyz;'indh schema'",
                "schema logframe --lang nl;fr, en, ar",
                "schema logframe suppressions;suppressions",
                "schema --out liste.txt;--out needs a kind of document (KIND)",
                "consolidate x.xlsx;--by",
                "consolidate --by year;FILE",
                "consolidate x.xlsx --by year --format html;text, csv, json",
                "consolidate x.xlsx --by year --lang nl;fr, en, ar",
                "place;NAME",
                "place Berkane --level ville;region, province, commune, arrondissement",
                "place Berkane --within Oriental;tel que 08 ou 08.401",
                "place Berkane --within 08.402;aucun territoire n’a le code 08.402",
                "place Berkane --format xml;text, json",
            })
    void wrong_usage_gets_a_short_message_that_helps(String command, String said) {
        Run run = Run.of((Object[]) (command.isEmpty() ? new String[0] : command.split(" ", -1)));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("indh: ")
                .contains(said)
                .contains("'indh")
                .doesNotContain("\tat ", "java.");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "validate --help",
                "rules --help",
                "schema --help",
                "place --help",
                "consolidate --help",
                "help validate",
                "help rules",
                "help schema",
                "help place",
                "help consolidate"
            })
    void help_is_a_result_with_an_example(String command) {
        Run run = Run.of((Object[]) command.split(" ", -1));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: indh", "Example", "  indh ");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void its_version_is_a_result() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("0.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void every_rule_is_listed_and_can_be_explained(String language) {
        Run list = Run.of("rules", "--lang", language);
        assertThat(list.status()).isZero();
        assertThat(list.err()).isEmpty();
        String[] codes = list.out().lines().map(line -> line.split(" ", 2)[0]).toArray(String[]::new);
        assertThat(codes).contains("DC-UNKNOWN", "LF-PCT-MATCH").doesNotHaveDuplicates();
        for (String code : codes) {
            Run explained = Run.of("rules", code, "--lang", language);
            assertThat(explained.status()).isZero();
            assertThat(explained.out()).startsWith(code).contains("\n\n");
        }
    }

    @Test
    void a_code_may_be_given_in_small_letters() {
        assertThat(Run.of("rules", "lf-pct-match")).isEqualTo(Run.of("rules", "LF-PCT-MATCH"));
    }

    @Test
    void a_code_that_is_like_no_other_is_not_guessed() {
        assertThat(Run.of("rules", "XYZ").err()).doesNotContain("vouliez-vous").contains("'indh rules'");
    }

    @Test
    void what_a_terminal_shows_follows_its_environment() {
        Map<String, String> xterm = Map.of("TERM", "xterm-256color", "COLUMNS", "72");
        assertThat(Terminal.of(true, xterm).style().colour()).isTrue();
        assertThat(Terminal.of(true, xterm).style().width()).isEqualTo(72);
        assertThat(Terminal.of(false, xterm)).isEqualTo(Terminal.NONE);
        assertThat(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))
                        .style()
                        .colour())
                .isFalse();
        assertThat(Terminal.of(true, Map.of("TERM", "dumb")).style().colour()).isFalse();
        assertThat(Terminal.of(true, Map.of("COLUMNS", "0")).style().width()).isEqualTo(80);
        assertThat(Terminal.of(true, Map.of("COLUMNS", "400")).style().width()).isEqualTo(120);
        assertThat(Terminal.of(true, Map.of("COLUMNS", "5")).style().width()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "consolidate x.xlsx --lang fr;indh: il manque --by|indh: 'indh consolidate --help' en dit plus",
                "consolidate x.xlsx --by year --lang=fr --au hasard;indh: option ou argument inconnu : --au",
                "validate x.xlsx --lang ar --allo;indh: خيار أو معطى غير معروف:",
                "validate x.xlsx --format xml;indh: --format : attendu text, json, mais « xml »|en dit plus",
                "validate x.xlsx --format xml --lang en;indh: --format: expected one of text, json but was “xml”",
                "consolidate x.csv --by year --scale bil --lang ar;indh: \u2068--scale\u2069: المنتظر أحد الخيارات \u2068kDH\u2069، \u2068MDH\u2069|\u2068bil\u2069",
                "validate --lang en;indh: FILE is missing|says more",
                "validate --lang;indh: il manque une valeur après --lang",
                "validate x.xlsx --out;indh: il manque une valeur après --out",
                "validate x.xlsx --as-of hier;indh: --as-of : attendu une date, telle que 2026-03-31, mais « hier »",
                "validate x.xlsx --all=oui --lang en;indh: --all does not take “oui”",
                "validate x.xlsx --format json --format text;indh: --format n’est à donner qu’une fois",
                "validat;indh: option ou argument inconnu : validat|vouliez-vous dire validate, consolidate ?|'indh --help' en dit plus",
                "'';indh: il manque une commande|'indh --help' en dit plus",
                "rules LF-PCT-MACH --lang ar;indh: لا توجد قاعدة \u2068LF-PCT-MACH\u2069|هل المقصود \u2068LF-PCT-MATCH\u2069؟",
                "rules XYZ;indh: aucune règle XYZ|'indh rules' en donne la liste",
                "schema xyz;indh: no kind of document xyz|'indh schema' lists them",
                "schema xyz --lang fr;indh: aucun type de document xyz",
                "place x --within 08.402 --lang en;indh: --within: no territory has the code 08.402",
                "validate x.xlsx --profile nul --lang ar;indh: \u2068--profile\u2069: المنتظر \u2068default\u2069، \u2068dgd\u2069",
            })
    void wrong_usage_is_told_in_the_language_that_is_asked_for(String command, String said) {
        Run run = Run.of((Object[]) (command.isEmpty() ? new String[0] : command.split(" ", -1)));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(said.split("\\|", -1));
    }
}
