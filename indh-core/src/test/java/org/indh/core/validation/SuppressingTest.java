package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.SuppressionTest.written;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.TODAY;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.rows;
import static org.indh.core.validation.Zoos.workbook;

import java.time.LocalDate;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What decisions do to a report. */
class SuppressingTest {
    private static final Document<Zoo> TWO = workbook("plans/zoo.xlsx", row("A1", "-1", "x"), row("A2", "-1", "y"));

    private static Validator rules(Rule<?>... rules) {
        return Validator.of(List.of(TestPack.of(rules)));
    }

    private static Document<Suppressions> atCell(String rule, String cell) {
        return written("rule", rule, "sheet", "Enclos", "cell", cell, "reason", "accord du comité");
    }

    @ParameterizedTest
    @CsvSource({
        "sheet, Enclos, cell, B2, file, zoo.xlsx",
        "sheet, Enclos, cell, b2, file, plans/zoo.xlsx",
        "sheet, Enclos, cell, $B$2, file, plans\\zoo.xlsx",
        "pointer, /enclosures/0/places, by, CPDH, file, zoo.xlsx",
        "pointer, /enclosures/0/places, by, CPDH, until, 2020-01-01",
    })
    void a_place_means_the_finding_that_stands_there(String a, String x, String b, String y, String c, String z) {
        ValidationReport report = rules(PLACES)
                .suppressing(written("rule", "ZO-PLACES", "reason", "accord", a, x, b, y, c, z))
                .validate(TWO, TODAY);
        assertThat(only(report).subject()).isEqualTo("A2");
        assertThat(report.suppressed())
                .extracting(one -> one.finding().subject())
                .containsExactly("A1");
        assertThat(report.summary()).isEqualTo(new Summary(1, 0, 0, 0, 1));
        assertThat(report.files()).containsExactly("plans/zoo.xlsx", "décisions.json");
    }

    @ParameterizedTest
    @CsvSource({
        "ZO-PLACES, Enclos, B2, oo.xlsx",
        "ZO-PLACES, Enclos, B4, zoo.xlsx",
        "ZO-PLACES, enclos 2, B2, zoo.xlsx",
        "ZO-OTHER, Enclos, B2, zoo.xlsx"
    })
    void another_rule_cell_sheet_or_file_is_not_meant(String rule, String sheet, String cell, String file) {
        ValidationReport report = rules(PLACES, always("ZO-OTHER", "label"))
                .suppressing(written("rule", rule, "reason", "r", "sheet", sheet, "cell", cell, "file", file))
                .validate(TWO, TODAY);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Summary(2, 3, 0, 0, 0));
        assertThat(report.findings()).extracting(Finding::code).contains("DC-SUPPRESSION");
    }

    @Test
    void a_fingerprint_means_every_finding_that_bears_it_and_no_other() {
        Document<Zoo> same = workbook("z", row("", "-1", "Volière"), row("", "-1", "volière"), row("", "-1", "Bassin"));
        Validator validator = rules(PLACES);
        String fingerprint =
                validator.validate(same, TODAY).findings().get(0).fingerprint().value();
        ValidationReport report = validator
                .suppressing(written("rule", "ZO-PLACES", "fingerprint", fingerprint, "reason", "accord"))
                .validate(same, TODAY);
        assertThat(report.suppressed())
                .extracting(one -> one.finding().places().get(0).cell())
                .containsExactly("B2", "B3");
        assertThat(only(report).places().get(0).cell()).isEqualTo("B4");
    }

    @Test
    void what_was_decided_by_whom_and_until_when_stands_beside_the_finding() {
        ValidationReport report = rules(PLACES)
                .suppressing(written(
                        "rule",
                        "ZO-PLACES",
                        "pointer",
                        "/enclosures/0/places",
                        "reason",
                        "r",
                        "by",
                        "CPDH",
                        "until",
                        "2020-06-30"))
                .validate(TWO, TODAY);
        Suppressed one = report.suppressed().get(0);
        assertThat(one.reason()).isEqualTo("r");
        assertThat(one.by()).isEqualTo("••");
        assertThat(one.until()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(report.in(Language.AR)
                        .suppressed()
                        .get(0)
                        .finding()
                        .message()
                        .isPlain())
                .isTrue();
    }

    @Test
    void the_text_report_has_them_in_a_short_section_of_their_own() {
        Validator validator = rules(PLACES)
                .suppressing(written(
                        "rule",
                        "ZO-PLACES",
                        "pointer",
                        "/enclosures/0/places",
                        "reason",
                        "r",
                        "by",
                        "CPDH",
                        "until",
                        "2020-06-30"));
        assertThat(TextReport.write(validator.validate(TWO, TODAY), Language.EN, validator.terms()))
                .endsWith("""
                        Findings suppressed by decision:
                          plans/zoo.xlsx · Enclos B2 ZO-PLACES A1
                            reason: r, decided by ••, up to and including 30 June 2020

                        Personal data is masked (••) in 1 finding; --no-mask shows it.

                        1 error, 0 warnings, 0 information. 1 finding suppressed by decision.
                        """);
        assertThat(TextReport.write(rules(PLACES).validate(TWO, TODAY), Language.EN, validator.terms()))
                .doesNotContain("suppressed");
    }

    @Test
    void followers_of_a_suppressed_root_are_findings_of_their_own() {
        Validator validator = rules(PLACES, always("ZO-AFTER", "places").following("ZO-PLACES"));
        Document<Zoo> document = workbook("z", row("A1", "-1", ""));
        assertThat(only(validator.validate(document, TODAY)).followers()).hasSize(1);
        ValidationReport report =
                validator.suppressing(atCell("ZO-PLACES", "B2")).validate(document, TODAY);
        assertThat(only(report).code()).isEqualTo("ZO-AFTER");
        assertThat(report.suppressed().get(0).finding().followers()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Summary(0, 1, 0, 0, 1));
    }

    @Test
    void a_suppressed_follower_no_longer_stands_under_its_root() {
        Validator validator = rules(PLACES, always("ZO-AFTER", "places").following("ZO-PLACES"));
        ValidationReport report =
                validator.suppressing(atCell("ZO-AFTER", "B2")).validate(workbook("z", row("A1", "-1", "")), TODAY);
        assertThat(only(report).code()).isEqualTo("ZO-PLACES");
        assertThat(only(report).followers()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Summary(1, 0, 0, 0, 1));
    }

    @Test
    void what_is_suppressed_takes_no_place_among_what_is_shown() {
        ValidationReport report =
                rules(PLACES).suppressing(atCell("ZO-PLACES", "B2")).validate(workbook("z", rows(21, "-1")), TODAY);
        assertThat(report.findings()).hasSize(20);
        assertThat(report.notShown()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Summary(20, 0, 0, 0, 1));
    }

    @Test
    void decisions_of_several_documents_hold_together_and_the_first_that_means_a_finding_is_told() {
        ValidationReport report = rules(PLACES)
                .suppressing(written("rule", "ZO-PLACES", "sheet", "Enclos", "cell", "B2", "reason", "première"))
                .suppressing(atCell("ZO-PLACES", "B2"))
                .suppressing(atCell("ZO-PLACES", "B3"))
                .validate(TWO, TODAY);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).extracting(Suppressed::reason).containsExactly("première", "accord du comité");
    }

    @Test
    void a_decision_that_meets_nothing_is_a_finding_at_its_own_place() {
        Finding finding = only(rules(PLACES)
                .suppressing(atCell("ZO-PLACES", "B9"))
                .validate(workbook("z", row("A1", "1", "")), TODAY));
        assertThat(finding.code()).isEqualTo("DC-SUPPRESSION");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.places().get(0).file()).isEqualTo("décisions.json");
        assertThat(finding.places().get(0).pointer()).isEqualTo("/suppressions/0");
        assertThat(finding.message(Language.EN)).contains("ZO-PLACES", "no longer");
    }

    @Test
    void a_decision_past_its_date_sets_nothing_apart_and_is_a_finding() {
        Document<Suppressions> past =
                written("rule", "ZO-PLACES", "sheet", "Enclos", "cell", "B2", "reason", "r", "until", "2019-12-31");
        ValidationReport report = rules(PLACES).suppressing(past).validate(TWO, TODAY);
        assertThat(report.suppressed()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly("ZO-PLACES", "ZO-PLACES", "DC-SUPPRESSION");
        assertThat(report.findings().get(2).message(Language.FR)).contains("31 décembre 2019");
        assertThat(rules(PLACES)
                        .suppressing(past)
                        .validate(TWO, LocalDate.of(2019, 12, 31))
                        .suppressed())
                .hasSize(1);
    }

    @Test
    void a_decision_about_a_rule_that_nobody_knows_says_which_was_meant() {
        Finding near = only(rules(PLACES).suppressing(atCell("ZO-PLACE", "B2")).validate(workbook("z"), TODAY));
        assertThat(near.message(Language.EN)).contains("No rule", "did you mean ZO-PLACES?");
        Finding far = only(rules(PLACES).suppressing(atCell("XX", "B2")).validate(workbook("z"), TODAY));
        assertThat(far.message(Language.EN)).contains("No rule has the code XX").doesNotContain("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DC-SUPPRESSION", "ZO-PLACES"})
    void a_finding_about_a_decision_cannot_be_decided_away(String rule) {
        ValidationReport report = rules(PLACES)
                .suppressing(written("rule", rule, "pointer", "/suppressions/0", "reason", "r"))
                .validate(workbook("z"), TODAY);
        assertThat(only(report).code()).isEqualTo("DC-SUPPRESSION");
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void a_decision_about_a_rule_that_the_profile_switches_off_is_left_in_peace() {
        Validator validator = rules(PLACES);
        Profile off = Profile.parse(List.of("profile: p", "rule: ZO-PLACES = off"), "p.txt", validator.codes());
        ValidationReport report =
                validator.under(off).suppressing(atCell("ZO-PLACES", "B2")).validate(TWO, TODAY);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void without_a_document_of_decisions_a_report_is_what_it_was() {
        assertThat(rules(PLACES)
                        .suppressing(Document.of(Suppressions.KIND, new Suppressions(List.of())))
                        .validate(TWO, TODAY))
                .isEqualTo(rules(PLACES).validate(TWO, TODAY));
    }
}
