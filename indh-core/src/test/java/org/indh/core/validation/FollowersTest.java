package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import org.indh.core.document.Document;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.junit.jupiter.api.Test;

/** Findings that have one cause. */
class FollowersTest {
    @Test
    void a_follower_stands_under_its_root_keeps_its_severity_and_is_counted() {
        Document<Zoo> document = workbook("z", row("A1", "-1", ""));
        Finding root =
                only(validate(document, PLACES, always("ZO-AFTER", "places").following("ZO-OTHER", "ZO-PLACES")));
        assertThat(root.code()).isEqualTo("ZO-PLACES");
        assertThat(root.followers()).extracting(Finding::code).containsExactly("ZO-AFTER");
        assertThat(root.followers().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void one_at_another_place_is_no_follower() {
        Document<Zoo> document = workbook("z", row("A1", "-1", ""), row("A2", "-1", ""));
        ValidationReport report =
                validate(document, PLACES, always("ZO-AFTER", "label").following("ZO-PLACES"));
        assertThat(report.findings())
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.followers()).isEmpty());
        assertThat(report.summary()).isEqualTo(new Summary(2, 2, 0, 0, 0));
    }

    @Test
    void two_that_stand_only_on_the_same_sheet_share_no_place() {
        Rule<Zoo> one = Rule.of(
                "ZO-ONE",
                Severity.ERROR,
                "test",
                Zoo.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot("founded"))));
        Rule<Zoo> two = Rule.of(
                        "ZO-TWO",
                        Severity.ERROR,
                        "test",
                        Zoo.class,
                        (at, setting) -> Verdict.of(Breach.at(at.spot("area"))))
                .following("ZO-ONE");
        assertThat(validate(workbook("z"), one, two).findings()).hasSize(2);
    }

    @Test
    void followers_have_followers() {
        Finding root = only(validate(
                workbook("z", row("A1", "-1", "")),
                PLACES,
                always("ZO-B", "places").following("ZO-PLACES"),
                always("ZO-A", "places").following("ZO-B")));
        assertThat(root.followers().get(0).followers())
                .extracting(Finding::code)
                .containsExactly("ZO-A");
    }

    @Test
    void rules_that_follow_each_other_lose_no_finding() {
        ValidationReport report = validate(
                workbook("z", row("A1", "-1", "")),
                always("ZO-A", "places").following("ZO-B"),
                always("ZO-B", "places").following("ZO-A"));
        assertThat(only(report).followers()).hasSize(1);
        assertThat(report.summary().warning()).isEqualTo(2);
    }
}
