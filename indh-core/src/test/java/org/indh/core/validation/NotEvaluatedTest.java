package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.onEach;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import java.util.List;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.junit.jupiter.api.Test;

/** What a rule cannot judge. */
class NotEvaluatedTest {
    @Test
    void what_a_rule_needs_is_there_or_it_is_not_evaluated_and_why() {
        Document<Zoo> document =
                workbook("z", row("A1", "1", "label"), row("A2", "1", ""), row("A3", "1", ""), row("", "1", " "));
        ValidationReport report =
                validate(document, always("ZO-NEEDS", "places").needing("label"));
        assertThat(only(report).subject()).isEqualTo("A1");
        assertThat(report.notEvaluated())
                .containsExactly(new NotEvaluated("ZO-NEEDS", "absent", 3, List.of("A2", "A3", "/enclosures/3")));
        assertThat(report.summary()).isEqualTo(new Summary(0, 1, 0, 3, 0));
    }

    @Test
    void what_is_written_and_cannot_be_read_is_unreadable_and_not_absent() {
        Document<Zoo> document = workbook("z", row("?", "1", "a"), row("A2", "1", "b"));
        ValidationReport report =
                validate(document, always("ZO-NEEDS", "places").needing("code"));
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("ZO-NEEDS"))
                .extracting(Finding::subject)
                .containsExactly("A2");
        assertThat(report.notEvaluated())
                .extracting(NotEvaluated::reason, NotEvaluated::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unreadable", 1));
    }

    @Test
    void only_five_different_samples_of_what_was_not_evaluated_are_named() {
        Document<Zoo> document = workbook(
                "z",
                row("A1", "1", ""),
                row("A1", "1", ""),
                row("A2", "1", ""),
                row("A3", "1", ""),
                row("A4", "1", ""),
                row("A5", "1", ""),
                row("A6", "1", ""));
        assertThat(validate(document, always("ZO-NEEDS", "places").needing("label"))
                        .notEvaluated())
                .containsExactly(new NotEvaluated("ZO-NEEDS", "absent", 7, List.of("A1", "A2", "A3", "A4", "A5")));
    }

    @Test
    void needs_lead_through_lists_and_maps_whatever_their_keys_look_like() {
        for (String year : List.of("Y3", "2019")) {
            ObjectNode visit =
                    ObjectNode.builder().put("guests", "1").put("children", "?").build();
            ObjectNode tree = ObjectNode.builder()
                    .put("visits", ObjectNode.builder().put(year, visit).build())
                    .build();
            Rule<Zoo> rule = Rule.of("ZO-CHILDREN", Severity.INFO, "test", Zoo.class, (at, setting) -> Verdict.pass())
                    .needing("visits.children");
            assertThat(validate(Binder.bind(Zoo.KIND, tree), rule).notEvaluated())
                    .as(year)
                    .extracting(NotEvaluated::reason)
                    .containsExactly("unreadable");
        }
    }

    @Test
    void a_rule_that_has_some_of_what_it_needs_judges_it_and_says_what_it_could_not_read() {
        ObjectNode good =
                ObjectNode.builder().put("guests", "1").put("children", "5 %").build();
        ObjectNode bad =
                ObjectNode.builder().put("guests", "1").put("children", "?").build();
        ObjectNode tree = ObjectNode.builder()
                .put(
                        "visits",
                        ObjectNode.builder().put("Y1", good).put("Y2", bad).build())
                .build();
        Rule<Zoo> rule = Rule.of(
                        "ZO-CHILDREN",
                        Severity.INFO,
                        "test",
                        Zoo.class,
                        (at, setting) -> Verdict.of(Breach.at(at.spot("visits"))))
                .needing("visits.children");
        ValidationReport report = validate(Binder.bind(Zoo.KIND, tree), rule);
        assertThat(report.summary()).isEqualTo(new Summary(1, 0, 1, 1, 0));
    }

    @Test
    void a_rule_may_have_a_reason_of_its_own() {
        Rule<Enclosure> rule = onEach("ZO-SCALE", (at, setting) -> Verdict.notEvaluated("no-scale", at.spot("places")));
        ValidationReport report = validate(workbook("z", row("A1", "1", "")), rule);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notEvaluated()).containsExactly(new NotEvaluated("ZO-SCALE", "no-scale", 1, List.of("A1")));
    }

    @Test
    void a_rule_whose_subject_does_not_occur_is_not_listed() {
        Rule<Animal.Fish> fish = Rule.of(
                        "ZO-FISH", Severity.ERROR, "test", Animal.Fish.class, (at, setting) -> Verdict.pass())
                .needing("name");
        ValidationReport report = validate(workbook("z", row("A1", "1", "")), fish);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notEvaluated()).isEmpty();
    }
}
