package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Visit;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.text.Language;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** What a finding is known by. */
class FingerprintsTest {
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

    private static Document<Zoo> labelled(String... languagesAndTexts) {
        ObjectNode.Builder label = ObjectNode.builder();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            label.put(languagesAndTexts[i], languagesAndTexts[i + 1]);
        }
        ObjectNode enclosure = ObjectNode.builder()
                .put("opens", "all-year")
                .put("label", label.build())
                .put("places", "-1")
                .put("litres", "1")
                .put("heated", "false")
                .build();
        return Binder.bind(
                Zoo.KIND,
                ObjectNode.builder()
                        .put("enclosures", new ListNode(List.of(enclosure), null))
                        .build());
    }

    @Test
    void a_fingerprint_stays_when_a_translation_is_added() {
        Fingerprint plain =
                only(validate(workbook("z", row("", "-1", "Volière")), PLACES)).fingerprint();
        for (Document<Zoo> translated : List.of(
                labelled("fr", "Volière"),
                labelled("fr", "Volière", "en", "Aviary"),
                labelled("ar", "قفص الطيور", "en", "Aviary", "fr", "Volière"),
                labelled("aa", "x", "fr", "Volière"),
                labelled("und", "Volière", "fr", "Grande volière"))) {
            assertThat(only(validate(translated, PLACES)).fingerprint()).isEqualTo(plain);
        }
        assertThat(only(validate(labelled("en", "Volière", "ar", "x", "aa", "y"), PLACES))
                        .fingerprint())
                .isEqualTo(plain);
        assertThat(only(validate(labelled("ar", "Volière", "aa", "y"), PLACES)).fingerprint())
                .isEqualTo(plain);
        assertThat(only(validate(labelled("fr", "Bassin"), PLACES)).fingerprint())
                .isNotEqualTo(plain);
    }

    @Test
    void a_fingerprint_is_the_same_in_every_language_of_the_report() {
        ValidationReport report = validate(workbook("z", row("A1", "-1", "x")), PLACES);
        for (Language language : Language.values()) {
            assertThat(only(report.in(language)).fingerprint())
                    .isEqualTo(only(report).fingerprint());
        }
    }

    /** An enclosure's animals and notes have no code: they are known by their words. */
    private static Document<Zoo> inhabited(List<String> birds, List<String> notes) {
        List<Node> animals = new ArrayList<>();
        birds.forEach(name -> animals.add(
                ObjectNode.builder().put("type", "bird").put("name", name).build()));
        List<Node> texts = new ArrayList<>();
        notes.forEach(note -> texts.add(ScalarNode.of(note)));
        ObjectNode enclosure = ObjectNode.builder()
                .put("code", "A1")
                .put("opens", "all-year")
                .put("places", "1")
                .put("litres", "1")
                .put("heated", "false")
                .put("animals", new ListNode(animals, null))
                .put("notes", new ListNode(texts, null))
                .put(
                        "feeding",
                        ObjectNode.builder()
                                .put("B1", new ListNode(texts, null))
                                .build())
                .build();
        return Binder.bind(
                Zoo.KIND,
                ObjectNode.builder()
                        .put("enclosures", new ListNode(List.of(enclosure), null))
                        .build());
    }

    private static List<Fingerprint> all(Rule<?> rule, Document<Zoo> document) {
        return validate(document, rule).findings().stream()
                .map(Finding::fingerprint)
                .toList();
    }

    @Test
    void elements_of_a_list_that_have_no_code_are_told_apart_by_their_words_wherever_they_stand() {
        Rule<Animal.Bird> birds = Rule.of(
                "ZO-BIRD",
                Severity.INFO,
                "test",
                Animal.Bird.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot("wingspan"))));
        Rule<Enclosure> notes = Zoos.onEach(
                "ZO-NOTE",
                (at, setting) -> Verdict.of(at.each("notes", String.class).stream()
                        .map(note -> Breach.at(note.spot()))
                        .toList()));
        Rule<Enclosure> feeds = Zoos.onEach(
                "ZO-FEED",
                (at, setting) -> Verdict.of(at.each("feeding", String.class).stream()
                        .map(feed -> Breach.at(feed.spot()))
                        .toList()));
        for (Rule<?> rule : List.of(birds, notes, feeds)) {
            List<Fingerprint> before = all(rule, inhabited(List.of("Aigle", "Grue"), List.of("Aigle", "Grue")));
            List<Fingerprint> after =
                    all(rule, inhabited(List.of("Paon", "Aigle", "Grue"), List.of("Paon", "aigle.", "Grue")));
            assertThat(before).hasSize(2).doesNotHaveDuplicates();
            assertThat(after.subList(1, 3)).isEqualTo(before);
            assertThat(after.get(0)).isNotIn(before);
        }
    }

    @Test
    void what_stands_under_a_code_has_the_fingerprint_that_it_always_had() {
        assertThat(fingerprint(workbook("a.xlsx", row("A1", "-1", "x")), PLACES, "A1"))
                .isEqualTo(Fingerprint.of(List.of("ZO-PLACES", "zoo", "A1", "enclosures", "places")));
    }

    @Test
    void a_heading_that_nobody_knows_is_known_by_its_words() {
        Function<String, Fingerprint> unknown = heading -> only(validate(Binder.bind(
                        Zoo.KIND,
                        "z",
                        ObjectNode.builder().build(),
                        List.of(Fault.at(
                                        "DC-UNKNOWN",
                                        List.of(new CellOrigin("s", "C1")),
                                        heading,
                                        Map.of("name", heading))
                                .variant("column")))))
                .fingerprint();
        assertThat(unknown.apply("Remarques")).isEqualTo(unknown.apply("remarques :"));
        assertThat(unknown.apply("Remarques")).isNotEqualTo(unknown.apply("Observations"));
    }
}
