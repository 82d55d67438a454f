package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.rows;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import java.util.List;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.validation.ValidationReport.NotShown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of many findings, and what is counted. */
class CountsTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "20, 20, 0", "21, 20, 1", "45, 20, 25"})
    void twenty_findings_of_a_rule_are_shown_and_all_are_counted(int breaches, int shown, int hidden) {
        ValidationReport report = validate(workbook("z", rows(breaches, "-1")), PLACES, always("ZO-FREE", "label"));
        assertThat(report.findings().stream().filter(finding -> finding.code().equals("ZO-PLACES")))
                .hasSize(shown);
        assertThat(report.notShown())
                .containsExactlyElementsOf(
                        hidden == 0
                                ? List.of()
                                : List.of(new NotShown("ZO-FREE", hidden), new NotShown("ZO-PLACES", hidden)));
        assertThat(report.summary()).isEqualTo(new Summary(breaches, breaches, 0, 0, 0));
    }

    @Test
    void everything_is_shown_to_those_who_ask_for_it() {
        Rule<Zoo> many = Rule.of(
                "ZO-MANY",
                Severity.INFO,
                "test",
                Zoo.class,
                (at, setting) -> Verdict.of(Breach.at(at.each("enclosures", Enclosure.class).stream()
                        .map(At::spot)
                        .toList())));
        ValidationReport report = Validator.of(List.of(TestPack.of(PLACES, many)))
                .showingAll()
                .validate(workbook("z", rows(45, "-1")), Zoos.TODAY);
        assertThat(report.findings()).hasSize(46);
        assertThat(report.notShown()).isEmpty();
        assertThat(report.findings().get(0).places()).hasSize(45);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, ", "20, 20, ", "21, 20, 1", "50, 20, 30"})
    void twenty_places_of_a_finding_are_shown_and_all_are_counted(int rows, int shown, Integer more) {
        Rule<Zoo> many = Rule.of("ZO-MANY", Severity.INFO, "test", Zoo.class, (at, setting) -> {
            List<Spot> spots = at.each("enclosures", Enclosure.class).stream()
                    .map(At::spot)
                    .toList();
            return Verdict.of(Breach.at(spots).and(spots.get(0))); // said twice, counted once
        });
        Finding finding = only(validate(workbook("z", rows(rows, "1")), many));
        assertThat(finding.places()).hasSize(shown);
        assertThat(finding.morePlaces()).isEqualTo(more);
    }

    @Test
    void findings_under_one_that_is_not_shown_are_counted_as_not_shown() {
        ValidationReport report = validate(
                workbook("z", rows(23, "-1")),
                PLACES,
                always("ZO-SAME", "places").following("ZO-PLACES"));
        assertThat(report.notShown()).containsExactly(new NotShown("ZO-PLACES", 3), new NotShown("ZO-SAME", 3));
        assertThat(report.summary()).isEqualTo(new Summary(23, 23, 0, 0, 0));
    }
}
