package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.validation.Zoos.TODAY;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.indh.core.code.Coded;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Visit;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Severity;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a rule may judge: records, whatever is of an interface, documents, the dossier. */
class SubjectsTest {
    private static final Rule<Coded> CODED = Rule.of(
            "ZO-CODED",
            Severity.INFO,
            "test",
            Coded.class,
            (at, setting) -> at.value().code() == null ? Verdict.of(Breach.at(at.spot())) : Verdict.pass());

    private static ObjectNode animal(String type) {
        return ObjectNode.builder().put("type", type).put("name", "x").build();
    }

    private static Document<Zoo> bound(String name, Node member) {
        return Binder.bind(Zoo.KIND, ObjectNode.builder().put(name, member).build());
    }

    @Test
    void a_rule_on_an_interface_judges_every_record_that_implements_it() {
        Finding finding = only(validate(workbook("z", row("A1", "1", ""), row("", "1", "")), CODED));
        assertThat(finding.places().get(0).pointer()).isEqualTo("/enclosures/1");
    }

    @Test
    void a_rule_on_an_interface_that_nothing_implements_judges_nothing() {
        Document<Zoo> document = bound(
                "visits",
                ObjectNode.builder()
                        .put("2019", ObjectNode.builder().put("guests", "1").build())
                        .build());
        assertThat(document.value().orElseThrow().visits().values()).containsExactly(new Visit(1, null));
        assertThat(validate(document, CODED).findings()).isEmpty();
    }

    @Test
    void a_rule_on_a_sealed_interface_judges_each_of_its_records() {
        List<Class<?>> judged = new ArrayList<>();
        Rule<Animal> rule = Rule.of("ZO-ANIMAL", Severity.INFO, "test", Animal.class, (at, setting) -> {
            judged.add(at.value().getClass());
            return Verdict.pass();
        });
        validate(bound("emblem", animal("bird")), rule);
        validate(bound("emblem", animal("sea-cow")), rule);
        validate(bound("name", ScalarNode.of("no animal")), rule);
        assertThat(judged).containsExactly(Animal.Bird.class, Animal.SeaCow.class);
    }

    @Test
    void a_rule_on_documents_judges_each_whatever_its_kind_and_walks_its_texts() {
        Rule<Document<?>> shouting = Rule.onDocuments("ZO-SHOUT", Severity.INFO, "test", (at, setting) -> {
            List<Breach> breaches = new ArrayList<>();
            for (At<LocalizedText> text : at.below(LocalizedText.class)) {
                if (text.value().text().endsWith("!")) {
                    breaches.add(Breach.at(text.spot()));
                }
            }
            return Verdict.of(breaches);
        });
        Document<Plaque> plaque =
                Document.of(new Kind<>("plaque", 1, Plaque.class), new Plaque(LocalizedText.parse("Entrez!")));
        Document<Zoo> zoo = workbook("z", row("A1", "1", "Calme"), row("A2", "1", "Lions!"));
        ValidationReport report =
                Validator.of(List.of(TestPack.of(shouting))).validate(Dossier.of(List.of(plaque, zoo)), TODAY);
        assertThat(report.findings())
                .extracting(finding -> finding.places().get(0).pointer())
                .containsExactly("/words", "/enclosures/1/label");
        assertThat(report.findings().get(1).places().get(0).cell()).isEqualTo("C3");
    }

    /** A record of another kind. */
    public record Plaque(LocalizedText words) {}

    @Test
    void a_document_whose_root_cannot_be_read_is_judged_as_a_whole_and_has_nothing_below() {
        Kind<Plaque> kind = new Kind<>("plaque", 1, Plaque.class);
        Document<Plaque> blank = Binder.bind(kind, ObjectNode.builder().build());
        assertThat(blank.value()).isEmpty();
        Rule<Document<?>> rule = Rule.onDocuments(
                "ZO-BLANK",
                Severity.INFO,
                "test",
                (at, setting) -> at.below(Object.class).size() > 1 ? Verdict.pass() : Verdict.of(Breach.at(List.of())));
        assertThat(validate(blank, rule).findings()).extracting(Finding::code).contains("ZO-BLANK");
    }

    @Test
    void a_rule_on_the_dossier_sees_all_documents_together() {
        Rule<Dossier> twice = Rule.onDossiers("ZO-TWICE", Severity.ERROR, "test", (at, setting) -> {
            List<At<Enclosure>> all = at.below(Enclosure.class);
            List<Spot> same = all.stream()
                    .filter(one -> all.stream()
                            .anyMatch(other -> other.document() != one.document()
                                    && other.value().equals(one.value())))
                    .map(At::spot)
                    .toList();
            assertThat(at.value().documents(Zoo.KIND)).hasSize(2);
            return same.isEmpty() ? Verdict.pass() : Verdict.of(Breach.at(same));
        });
        Validator validator = Validator.of(List.of(TestPack.of(twice)));
        Finding finding = only(validator.validate(
                Dossier.of(List.of(
                        workbook("a", row("A1", "1", "x"), row("A2", "1", "y")), workbook("b", row("A2", "1", "y")))),
                TODAY));
        assertThat(finding.places())
                .extracting(place -> place.file() + place.cell())
                .containsExactly("aA3", "bA2");
        assertThat(validator
                        .validate(
                                Dossier.of(List.of(
                                        workbook("a", row("A1", "1", "x")), workbook("b", row("A2", "1", "x")))),
                                TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_breach_of_the_dossier_as_a_whole_stands_at_its_first_document() {
        Rule<Dossier> rule =
                Rule.onDossiers("ZO-LACKS", Severity.INFO, "test", (at, setting) -> Verdict.of(Breach.at(List.of())));
        Validator validator = Validator.of(List.of(TestPack.of(rule)));
        Finding finding = only(validator.validate(Dossier.of(List.of(workbook("a"), workbook("b"))), TODAY));
        assertThat(finding.places().get(0).file()).isEqualTo("a");
        assertThat(validator.validate(Dossier.of(List.of()), TODAY).findings()).isEmpty();
    }

    @Test
    void a_rule_on_documents_as_a_whole_can_need_no_component() {
        Rule<Dossier> rule = Rule.onDossiers("ZO-ALL", Severity.INFO, "test", (at, setting) -> Verdict.pass());
        assertThatThrownBy(() -> rule.needing("enclosures"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ZO-ALL");
        Rule<Document<?>> other = Rule.onDocuments("ZO-ONE", Severity.INFO, "test", (at, setting) -> Verdict.pass());
        assertThatThrownBy(() -> other.needing("name")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_stands_below_a_record_is_walked_with_its_path_and_without_the_record_itself() {
        Node inner = ((ListNode) ((ObjectNode) Binder.unbind(Zoos.madeOf(workbook("z", row("A1", "1", "x")))))
                .members()
                .get("enclosures"));
        ObjectNode outer = ObjectNode.builder()
                .put("code", "B1")
                .put("opens", "low-season")
                .put("places", "1")
                .put("litres", "1")
                .put("heated", "true")
                .put(
                        "feeding",
                        ObjectNode.builder()
                                .put("C1", new ListNode(List.of(ScalarNode.of("foin")), null))
                                .build())
                .put("inner", Objects.requireNonNull(inner))
                .build();
        Document<Zoo> document = bound("enclosures", new ListNode(List.of(outer), null));
        At<Enclosure> at = At.root(document, Zoo.class)
                .orElseThrow()
                .each("enclosures", Enclosure.class)
                .get(0);
        assertThat(at.below(Enclosure.class))
                .extracting(below -> below.part().path().toString())
                .containsExactly("/enclosures/0/inner/0");
        assertThat(at.below(String.class))
                .extracting(below -> below.part().path().toString())
                .containsExactly("/enclosures/0/feeding/C1/0");
        assertThat(at.below(Visit.class)).isEmpty();
    }
}
