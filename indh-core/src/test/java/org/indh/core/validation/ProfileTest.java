package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.TODAY;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.workbook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By whose measure documents are judged. */
class ProfileTest {
    private static Profile profile(String... lines) {
        List<String> all = new ArrayList<>(List.of("profile: essai"));
        all.addAll(List.of(lines));
        return Profile.parse(all, "essai.txt", List.of());
    }

    private static ValidationReport under(Profile profile, Rule<?>... rules) {
        return Validator.of(List.of(TestPack.of(rules)))
                .under(profile)
                .validate(workbook("z", row("A1", "-1", "x")), TODAY);
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warning, WARNING", "info, INFO"})
    void a_profile_sets_how_grave_a_breach_is_up_or_down(String set, Severity severity) {
        Profile profile = profile("rule: ZO-LABEL = " + set);
        ValidationReport report = under(profile, always("ZO-LABEL", "label"));
        assertThat(only(report).severity()).isEqualTo(severity);
        assertThat(report.summary().of(severity)).isEqualTo(1);
        assertThat(report.profile()).isEqualTo("essai");
        assertThat(only(under(profile, always("ZO-OTHER", "label"))).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_rule_that_is_off_is_not_asked_and_reports_nothing_as_not_evaluated() {
        Rule<Enclosure> never = Rule.of("ZO-NEVER", Severity.ERROR, "test", Enclosure.class, (at, setting) -> {
                    throw new AssertionError("asked");
                })
                .needing("animals");
        ValidationReport report = under(profile("rule: ZO-NEVER = off"), never, PLACES);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("ZO-PLACES");
        assertThat(report.notEvaluated()).isEmpty();
        assertThatThrownBy(() -> under(profile(), always("ZO-NEVER", "label"), never))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_readers_report_follows_the_profile_too() {
        Validator validator = Validator.of(List.of());
        var document = workbook("z", row("A1", "douze", ""));
        assertThat(only(validator.under(profile("rule: DC-UNREADABLE = info")).validate(document, TODAY))
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(validator
                        .under(profile("rule: DC-UNREADABLE = off"))
                        .validate(document, TODAY)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // rule, breach, profile, what it comes to
        "WARNING, INFO, error, WARNING",
        "WARNING, INFO, warning, INFO",
        "WARNING, INFO, info, INFO",
        "ERROR, WARNING, error, WARNING",
        "ERROR, WARNING, warning, INFO",
        "ERROR, INFO, error, INFO",
        "ERROR, INFO, info, INFO",
        "INFO, INFO, error, ERROR",
        "INFO, ERROR, warning, WARNING",
        "WARNING, ERROR, warning, WARNING",
    })
    void a_lighter_breach_stays_as_many_steps_lighter(Severity rule, Severity breach, String set, Severity expected) {
        Rule<Enclosure> lowered = Rule.of(
                "ZO-LOW",
                rule,
                "test",
                Enclosure.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot()).lowered(breach, "test-read")));
        assertThat(only(under(profile("rule: ZO-LOW = " + set), lowered)).severity())
                .isEqualTo(expected);
    }

    @Test
    void a_reason_may_be_one_that_makes_nothing_lighter() {
        Rule<Enclosure> lowered = Rule.of(
                "ZO-LOW",
                Severity.ERROR,
                "test",
                Enclosure.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot()).lowered(Severity.WARNING, "test-read")));
        assertThat(only(under(profile(), lowered)).severity()).isEqualTo(Severity.WARNING);
        assertThat(only(under(profile("full-weight: test-read"), lowered)).severity())
                .isEqualTo(Severity.ERROR);
        assertThat(only(under(profile("full-weight: test-read", "rule: ZO-LOW = info"), lowered))
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(only(under(profile("full-weight: other"), lowered)).severity())
                .isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31, ", "2000-01-01, 5", "2015-07-06, 5", "2015-07-07, 6", "2026-01-01, 6"})
    void a_parameter_has_the_value_in_force_on_the_day_and_the_text_that_sets_it(LocalDate day, String value) {
        Profile profile = profile(
                "parameter: plan.years",
                "  value: 6",
                "  from: 2015-07-07",
                "  fr: loi nouvelle",
                "parameter: plan.years",
                "  value: 5",
                "  from: 2000-01-01",
                "  fr: loi ancienne",
                "  ar: القانون القديم");
        Rule<Zoo> rule = Rule.of(
                "ZO-YEARS",
                Severity.INFO,
                "test",
                Zoo.class,
                (at, setting) -> setting.parameter("plan.years")
                        .map(years -> Verdict.of(Breach.at(at.spot("founded"))
                                .expected(years.decimal())
                                .variant("law")
                                .with("law", years.citation())))
                        .orElse(Verdict.pass()));
        ValidationReport report =
                Validator.of(List.of(TestPack.of(rule))).under(profile).validate(workbook("z"), day);
        assertThat(report.findings())
                .extracting(Finding::expected)
                .isEqualTo(value == null ? List.of() : List.of(value));
        if ("5".equals(value)) {
            assertThat(only(report).message(Language.FR)).isEqualTo("selon loi ancienne");
            assertThat(only(report).message(Language.AR)).contains("القانون القديم");
        }
    }

    @Test
    void a_parameter_without_a_date_always_held_and_an_unknown_one_has_no_value() {
        Setting setting =
                profile("parameter: jump", "  value: 50", "  en: our board").on(LocalDate.of(1000, 1, 1));
        assertThat(setting.parameter("jump")).map(Parameter::value).contains("50");
        assertThat(setting.parameter("jmup")).isEmpty();
        assertThat(setting.asOf()).isEqualTo(LocalDate.of(1000, 1, 1));
        Parameter words = new Parameter("jump", "much", null, LocalizedText.parse("our board"));
        assertThatThrownBy(words::decimal)
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage("parameter jump: expected a number such as 12.5 but was \"much\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "121", "1.5", "three", ""})
    void a_count_is_a_whole_number_up_to_a_most(String value) {
        LocalizedText board = LocalizedText.parse("our board");
        assertThat(new Parameter("months", "120", null, board).count(120)).isEqualTo(120);
        Parameter wrong = new Parameter("months", value, null, board);
        assertThatThrownBy(() -> wrong.count(120)).isInstanceOf(InvalidProfileException.class);
    }

    @Test
    void a_profile_takes_what_it_extends_and_sets_the_rest_itself() {
        Profile own = profile("extends: dgd", "rule: LF-SOURCE-PRESENT = off", "rule: LF-PLATEAU = info");
        assertThat(own.severities())
                .containsEntry("LF-INDIC-PER-RESULT", Severity.ERROR)
                .containsEntry("LF-PLATEAU", Severity.INFO)
                .doesNotContainKey("LF-SOURCE-PRESENT");
        assertThat(own.off()).containsExactly("BU-JUMP", "LF-SOURCE-PRESENT");
        assertThat(own.name()).isEqualTo("essai");
        assertThat(profile("parameter: pac.years", "  value: 5", "  fr: convention")
                        .on(TODAY)
                        .parameter("pac.years"))
                .map(Parameter::value)
                .contains("5");
        assertThat(profile("extends: strict").fullWeight()).containsExactly("as-read");
    }

    @Test
    void a_report_in_text_names_a_profile_that_is_not_the_usual_one() {
        Validator validator = Validator.of(List.of());
        ValidationReport report = validator.under(Profile.named("dgd")).validate(workbook("z"), TODAY);
        assertThat(TextReport.write(report, Language.FR, validator.terms()))
                .isEqualTo("Profil de contrôle : dgd\n\nRien à signaler.\n");
        ValidationReport usual = validator.validate(workbook("z"), TODAY);
        assertThat(usual.profile()).isEqualTo("default");
        assertThat(TextReport.write(usual, Language.FR, validator.terms())).isEqualTo("Rien à signaler.\n");
    }

    static List<String> shipped() {
        return Profile.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_profile_that_ships_bears_its_name_and_speaks_three_languages(String name) {
        Profile profile = Profile.named(name);
        assertThat(profile.name()).isEqualTo(name);
        LocalizedText description = Objects.requireNonNull(profile.description());
        for (Language language : Language.values()) {
            assertThat(profile.title().in(language)).isPresent();
            assertThat(description.in(language)).isPresent();
            profile.parameters()
                    .forEach(parameter ->
                            assertThat(parameter.legalText().in(language)).isPresent());
        }
        assertThat(profile.parameters()).allSatisfy(parameter -> {
            boolean isUsage = parameter.name().startsWith("budget.");
            assertThat(parameter.from() == null).as(parameter.name()).isEqualTo(isUsage);
            assertThat(isNumber(parameter) || isDayOfYear(parameter))
                    .as(parameter.value())
                    .isTrue();
        });
    }

    private static boolean isNumber(Parameter parameter) {
        try {
            return parameter.decimal().toString().equals(parameter.value());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A month and a day, as laws set for what is due every year: "11-15". */
    private static boolean isDayOfYear(Parameter parameter) {
        return ("--" + parameter.value()).equals(dayOfYear(parameter.value()));
    }

    private static String dayOfYear(String value) {
        try {
            return MonthDay.parse("--" + value).toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    @Test
    void
            the_usual_profile_leaves_rules_as_they_are_but_for_those_that_wait_to_be_asked_for_and_gives_the_laws_values() {
        Profile usual = Profile.standard();
        assertThat(usual.severities()).isEmpty();
        assertThat(usual.off()).containsExactly("BU-JUMP");
        assertThat(usual.on(TODAY).parameter("pac.years")).map(Parameter::value).contains("6");
        assertThat(usual.on(LocalDate.of(2015, 7, 6)).parameter("pac.years")).isEmpty();
    }

    @Test
    void a_name_that_no_profile_has_is_refused_with_the_one_that_was_meant() {
        assertThatThrownBy(() -> Profile.named("dgtc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean dgct?");
        assertThatThrownBy(() -> Profile.named("../terms")).isInstanceOf(IllegalArgumentException.class);
    }
}
