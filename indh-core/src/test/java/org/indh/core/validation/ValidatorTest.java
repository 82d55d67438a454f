package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.rows;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Season;
import org.indh.core.document.zoo.Visit;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Place;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.text.Language;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.ValidationReport.NotShown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorTest {
    private static final Rule<Fault> UNREADABLE = Rule.ofReader("DC-UNREADABLE", Severity.ERROR);

    private static Rule<Enclosure> onEach(String code, BiFunction<At<Enclosure>, Setting, Verdict> check) {
        return Rule.of(code, Severity.WARNING, "test", Enclosure.class, check);
    }

    private static Rule<Enclosure> always(String code, String component) {
        return onEach(code, (at, setting) -> Verdict.of(Breach.at(at.spot(component))));
    }

    private static Finding only(ValidationReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    // ------------------------------------------------------------------ findings and places

    @Test
    void a_breach_says_its_code_its_subject_its_cell_and_what_stands_there() {
        Finding finding = only(validate(workbook("zoo.xlsx", row("A1", "3", ""), row("A2", " -4 ", "")), PLACES));
        assertThat(finding.code()).isEqualTo("ZO-PLACES");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.subject()).isEqualTo("A2");
        assertThat(finding.found()).isEqualTo("-4");
        assertThat(finding.expected()).isEqualTo("0");
        assertThat(finding.message(Language.FR)).isEqualTo("constat sur A2 (-4)");
        assertThat(finding.message(Language.EN)).isEqualTo("finding on A2 (-4)");
        assertThat(finding.fix(Language.FR)).isEqualTo("corrigez");
        assertThat(finding.places())
                .containsExactly(new Place("zoo.xlsx", "Enclos", "B3", null, null, "/enclosures/1/places", null, "-4"));
    }

    @Test
    void a_sound_document_has_nothing_against_it() {
        ValidationReport report = validate(workbook("zoo.xlsx", rows(3, "1")), PLACES);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notEvaluated()).isEmpty();
        assertThat(report.summary()).isEqualTo(new Summary(0, 0, 0, 0));
        assertThat(report.gravest()).isEmpty();
        assertThat(report.files()).containsExactly("zoo.xlsx");
        assertThat(report.tool().name()).isEqualTo("indh");
    }

    @Test
    void a_blank_cell_has_no_raw_text() {
        Finding finding = only(validate(workbook("z", row("A1", "1", " ")), always("ZO-LABEL", "label")));
        assertThat(finding.places().get(0).raw()).isNull();
        assertThat(finding.places().get(0).cell()).isEqualTo("C2");
    }

    @Test
    void a_long_raw_text_is_shortened() {
        String label = "x".repeat(300);
        Finding finding = only(validate(workbook("z", row("A1", "1", label)), always("ZO-LABEL", "label")));
        assertThat(finding.places().get(0).raw()).hasSize(201).endsWith("…");
    }

    @Test
    void a_breach_without_a_place_is_one_of_the_subject_as_a_whole() {
        Rule<Enclosure> rule = onEach("ZO-ALL", (at, setting) -> Verdict.of(Breach.at(List.of())));
        assertThat(only(validate(workbook("z", row("A1", "1", "")), rule))
                        .places()
                        .get(0)
                        .pointer())
                .isEqualTo("/enclosures/0");
    }

    @Test
    void a_document_made_by_code_has_pointers_for_places() {
        Zoo zoo = Zoos.madeOf(workbook("z", row("A1", "-1", "")));
        Finding finding = only(validate(Document.of(Zoo.KIND, zoo), PLACES));
        assertThat(finding.places())
                .containsExactly(new Place(null, null, null, null, null, "/enclosures/0/places", null, null));
    }

    @Test
    void rules_judge_what_stands_in_nested_lists_maps_and_alternatives() {
        Zoo zoo = new Zoo(
                null,
                null,
                null,
                new Animal.Bird(null, null),
                List.of(),
                ImmutableSortedMap.of(MilestoneYear.calendar(2019), new Visit(-1, null)),
                ImmutableSortedMap.of(Season.LOW, 1),
                ImmutableSortedMap.of(),
                null,
                null,
                null);
        Rule<Visit> visits = Rule.of("ZO-VISIT", Severity.INFO, "test", Visit.class, (at, setting) -> {
            assertThat(at.key()).isEqualTo("2019");
            assertThat(at.up(Zoo.class)).isPresent();
            assertThat(at.up(Enclosure.class)).isEmpty();
            return Verdict.of(Breach.at(at.spot("guests")));
        });
        Rule<Animal.Bird> birds = Rule.of(
                "ZO-BIRD", Severity.INFO, "test", Animal.Bird.class, (at, setting) -> Verdict.of(Breach.at(at.spot())));
        Rule<Zoo> hours = Rule.of("ZO-HOURS", Severity.INFO, "test", Zoo.class, (at, setting) -> {
            assertThat(at.each("hours", Integer.class)).hasSize(1);
            assertThat(at.each("hours", Integer.class).get(0).key()).isEqualTo("low-season");
            assertThat(at.each("founded", Object.class)).isEmpty();
            assertThat(setting.asOf()).isEqualTo(Zoos.TODAY);
            return Verdict.pass();
        });
        assertThat(validate(Document.of(Zoo.KIND, zoo), visits, birds, hours).findings())
                .extracting(finding -> finding.places().get(0).pointer())
                .containsExactly("/emblem", "/visits/2019/guests");
    }

    // ------------------------------------------------------------------ counts and caps

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
        assertThat(report.summary()).isEqualTo(new Summary(breaches, breaches, 0, 0));
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
        assertThat(report.summary()).isEqualTo(new Summary(23, 23, 0, 0));
    }

    // ------------------------------------------------------------------ order

    @Test
    void findings_stand_by_file_then_row_then_code() {
        Rule<Enclosure> labels = always("ZO-A", "label");
        Rule<Enclosure> places = always("ZO-B", "places");
        Rule<Enclosure> again = always("ZO-C", "places");
        Validator validator = Validator.of(List.of(TestPack.of(again, labels, places)));
        ValidationReport report = validator.validate(
                Dossier.of(List.of(workbook("b.xlsx", rows(11, "1")), workbook("a.xlsx", rows(1, "1")))), Zoos.TODAY);
        List<String> cells = report.findings().stream()
                .map(finding -> finding.places().get(0).file() + " "
                        + finding.places().get(0).cell() + " " + finding.code())
                .toList();
        List<String> expected = new java.util.ArrayList<>();
        IntStream.rangeClosed(2, 12)
                .forEach(row -> expected.addAll(
                        List.of("b.xlsx B" + row + " ZO-B", "b.xlsx B" + row + " ZO-C", "b.xlsx C" + row + " ZO-A")));
        expected.addAll(List.of("a.xlsx B2 ZO-B", "a.xlsx B2 ZO-C", "a.xlsx C2 ZO-A"));
        assertThat(cells).containsExactlyElementsOf(expected);
    }

    @Test
    void packs_stand_in_the_order_of_their_modules_names() {
        Pack one = new TestPack("one", List.of());
        Pack other = new TestPack("other", List.of());
        assertThat(Validator.of(List.of(other, one)).packs()).containsExactly(one, other);
    }

    @Test
    void two_rules_with_one_code_are_refused() {
        Validator validator = Validator.of(List.of(TestPack.of(PLACES), TestPack.of(PLACES)));
        assertThatThrownBy(() -> validator.validate(workbook("z"), Zoos.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ZO-PLACES");
    }

    // ------------------------------------------------------------------ followers

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
        assertThat(report.summary()).isEqualTo(new Summary(2, 2, 0, 0));
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

    // ------------------------------------------------------------------ severity

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, ERROR", "ERROR, WARNING, WARNING", "ERROR, INFO, INFO",
        "WARNING, ERROR, WARNING", "WARNING, WARNING, WARNING", "WARNING, INFO, INFO",
        "INFO, ERROR, INFO", "INFO, WARNING, INFO", "INFO, INFO, INFO",
    })
    void a_breach_may_be_lighter_than_its_rule_and_never_graver(Severity rule, Severity breach, Severity expected) {
        Rule<Enclosure> lowered = Rule.of(
                "ZO-LOW",
                rule,
                "test",
                Enclosure.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot()).lowered(breach, "test-read")));
        ValidationReport report = validate(workbook("z", row("A1", "1", "")), lowered);
        assertThat(only(report).severity()).isEqualTo(expected);
        assertThat(only(report).message(Language.FR)).endsWith(" Lu ainsi.");
        assertThat(report.summary().of(expected)).isEqualTo(1);
        assertThat(report.summary().findings()).isEqualTo(1);
        assertThat(report.gravest()).contains(expected);
    }

    // ------------------------------------------------------------------ not evaluated

    @Test
    void what_a_rule_needs_is_there_or_it_is_not_evaluated_and_why() {
        Document<Zoo> document =
                workbook("z", row("A1", "1", "label"), row("A2", "1", ""), row("A3", "1", ""), row("", "1", " "));
        ValidationReport report =
                validate(document, always("ZO-NEEDS", "places").needing("label"));
        assertThat(only(report).subject()).isEqualTo("A1");
        assertThat(report.notEvaluated())
                .containsExactly(new NotEvaluated("ZO-NEEDS", "absent", 3, List.of("A2", "A3", "/enclosures/3")));
        assertThat(report.summary()).isEqualTo(new Summary(0, 1, 0, 3));
    }

    @Test
    void what_is_written_and_cannot_be_read_is_unreadable_and_not_absent() {
        Document<Zoo> document = workbook("z", row("?", "1", "a"), row("A2", "1", "b"));
        ValidationReport report =
                validate(document, always("ZO-NEEDS", "places").needing("code"));
        assertThat(report.findings()).extracting(Finding::subject).containsExactly("A2");
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
        assertThat(report.summary()).isEqualTo(new Summary(0, 0, 1, 1));
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

    // ------------------------------------------------------------------ faults

    @Test
    void what_a_reader_could_not_read_is_a_finding_under_its_code_at_its_cell() {
        Finding finding = only(validate(workbook("z", row("A1", "1", ""), row("A2", "four", "")), UNREADABLE));
        assertThat(finding.code()).isEqualTo("DC-UNREADABLE");
        assertThat(finding.places().get(0).cell()).isEqualTo("B3");
        assertThat(finding.places().get(0).raw()).isEqualTo("four");
    }

    @Test
    void a_fault_after_an_element_that_was_left_out_names_its_own_subject() {
        Document<Zoo> document = workbook("z", row("A1", "?", ""), row("A2", "1", ""), row("?", "1", ""));
        ValidationReport report = validate(document, UNREADABLE);
        assertThat(report.findings()).hasSize(2);
        assertThat(report.findings().get(1).places().get(0).cell()).isEqualTo("A4");
        assertThat(report.findings().get(1).subject()).isNull();

        ObjectNode unread =
                ObjectNode.builder().put("code", "A9").put("places", "?").build();
        ObjectNode sound = ObjectNode.builder()
                .put("code", "A1")
                .put("opens", "all-year")
                .put("places", "1")
                .put("litres", "1")
                .put("heated", "true")
                .put("label", new ListNode(List.of(ScalarNode.of("x")), null))
                .build();
        Document<Zoo> shifted = Binder.bind(
                Zoo.KIND,
                ObjectNode.builder()
                        .put("enclosures", new ListNode(List.of(unread, unread, sound), null))
                        .build());
        assertThat(validate(shifted, UNREADABLE).findings())
                .filteredOn(finding ->
                        "/enclosures/2/label".equals(finding.places().get(0).pointer()))
                .extracting(Finding::subject)
                .containsExactly("A1");
    }

    @Test
    void a_fault_says_the_variant_and_the_facts_of_its_reader() {
        Document<Zoo> document =
                Binder.bind(Zoo.KIND, ObjectNode.builder().put("aera", "1").build());
        Finding finding = only(validate(document, Rule.ofReader("DC-UNKNOWN", Severity.WARNING)));
        assertThat(finding.message(Language.EN)).isEqualTo("aera unknown, likely area");
    }

    @Test
    void a_member_whose_name_is_empty_is_a_finding_like_any_other() {
        Document<Zoo> document =
                Binder.bind(Zoo.KIND, ObjectNode.builder().put("", "1").build());
        assertThat(only(validate(document, Rule.ofReader("DC-UNKNOWN", Severity.WARNING), PLACES))
                        .places()
                        .get(0)
                        .pointer())
                .isEqualTo("/");
    }

    // ------------------------------------------------------------------ fingerprints

    private static Fingerprint fingerprint(Document<Zoo> document, Rule<?> rule, String subject) {
        return validate(document, rule).findings().stream()
                .filter(finding -> subject.equals(finding.subject()))
                .findFirst()
                .orElseThrow()
                .fingerprint();
    }

    @Test
    void a_fingerprint_stays_when_a_row_is_inserted_the_file_renamed_or_a_cell_rewritten() {
        Fingerprint before = fingerprint(workbook("a.xlsx", row("A1", "-1", "x")), PLACES, "A1");
        Fingerprint after = fingerprint(
                workbook("b.xlsx", row("A0", "1", ""), row("", "", ""), row("A1", "-2", "y")), PLACES, "A1");
        assertThat(after).isEqualTo(before);
        Document<Zoo> made = Document.of(Zoo.KIND, Zoos.madeOf(workbook("c.xlsx", row("A1", "-1", ""))));
        assertThat(fingerprint(made, PLACES, "A1")).isEqualTo(before);
    }

    @Test
    void a_fingerprint_is_another_for_another_rule_subject_or_component() {
        Document<Zoo> document = workbook("z", row("A1", "-1", "x"), row("A2", "-1", "y"));
        Fingerprint one = fingerprint(document, PLACES, "A1");
        assertThat(List.of(
                        one,
                        fingerprint(document, PLACES, "A2"),
                        fingerprint(document, always("ZO-OTHER", "places"), "A1"),
                        fingerprint(document, always("ZO-PLACES", "label"), "A1")))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_years_of_a_map_are_components_of_their_own() {
        Zoo zoo = new Zoo(
                null,
                null,
                null,
                null,
                List.of(),
                ImmutableSortedMap.of(
                        MilestoneYear.programme(1), new Visit(1, Percent.of(5)),
                        MilestoneYear.calendar(2018), new Visit(2, null),
                        MilestoneYear.calendar(2019), new Visit(3, null)),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                null,
                null,
                null);
        Rule<Visit> rule = Rule.of(
                "ZO-VISIT",
                Severity.INFO,
                "test",
                Visit.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot("guests"))));
        assertThat(validate(Document.of(Zoo.KIND, zoo), rule).findings())
                .hasSize(3)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void subjects_without_a_code_are_known_by_their_words() {
        Rule<Enclosure> rule = always("ZO-CODE", "code");
        Document<Zoo> document = workbook("z", row("", "1", "Volière"), row("", "1", "Bassin"));
        Document<Zoo> later = workbook("z", row("", "1", "  bassin. "));
        List<Finding> findings = validate(document, rule).findings();
        assertThat(findings.get(0).fingerprint()).isNotEqualTo(findings.get(1).fingerprint());
        assertThat(only(validate(later, rule)).fingerprint())
                .isEqualTo(findings.get(1).fingerprint());
        assertThat(only(validate(Document.of(Zoo.KIND, Zoos.madeOf(later)), rule))
                        .fingerprint())
                .isEqualTo(findings.get(1).fingerprint());
    }

    @Test
    void a_fingerprint_does_not_depend_on_the_language_of_a_text() {
        Rule<Zoo> rule = Rule.of(
                "ZO-NAME",
                Severity.INFO,
                "test",
                Zoo.class,
                (at, setting) -> Verdict.of(Breach.at(new Spot(
                        at.document(),
                        org.indh.core.finding.Path.parse(at.value().area() == null ? "/name/fr" : "/name/ar"),
                        null))));
        Document<Zoo> french =
                Binder.bind(Zoo.KIND, ObjectNode.builder().put("name", "x").build());
        Document<Zoo> arabic = Binder.bind(
                Zoo.KIND, ObjectNode.builder().put("name", "x").put("area", "1").build());
        assertThat(only(validate(french, rule)).fingerprint())
                .isEqualTo(only(validate(arabic, rule)).fingerprint());
    }

    // ------------------------------------------------------------------ languages

    @Test
    void a_report_in_one_language_has_plain_texts_followers_included() {
        ValidationReport report = validate(
                workbook("z", row("A1", "-1", "")),
                PLACES,
                always("ZO-AFTER", "places").following("ZO-PLACES"));
        for (Language language : Language.values()) {
            Finding finding = only(report.in(language));
            assertThat(finding.message().isPlain()).isTrue();
            assertThat(finding.message().text()).isEqualTo(only(report).message(language));
            assertThat(finding.fix().text()).isEqualTo(only(report).fix(language));
            assertThat(finding.followers().get(0).message().isPlain()).isTrue();
        }
        assertThat(report.in(Language.FR).summary()).isEqualTo(report.summary());
    }

    @Test
    void a_message_counts_with_the_plural_of_its_language() {
        Rule<Enclosure> rule = onEach(
                "ZO-COUNT",
                (at, setting) -> Verdict.of(Breach.at(at.spot())
                        .variant("counted")
                        .with("places", at.value().places())));
        Finding finding = only(validate(workbook("z", row("A1", "2", "")), rule));
        assertThat(finding.message(Language.FR)).isEqualTo("2 places");
        assertThat(finding.message(Language.AR)).isEqualTo("مكانان");
    }
}
