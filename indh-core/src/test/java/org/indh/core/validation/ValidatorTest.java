package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.onEach;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.rows;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Season;
import org.indh.core.document.zoo.Visit;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.finding.Severity;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** What a finding says, where it stands, and in which order findings come. */
class ValidatorTest {
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
        assertThat(report.summary()).isEqualTo(new Summary(0, 0, 0, 0, 0));
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
        assertThat(Validator.of(List.of(other, one)).packs())
                .extracting(Pack::module)
                .containsExactly("core", "one", "other");
    }

    @Test
    void two_rules_with_one_code_are_refused() {
        List<Pack> packs = List.of(TestPack.of(PLACES), TestPack.of(PLACES));
        assertThatThrownBy(() -> Validator.of(packs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rules have the code ZO-PLACES");
    }

    private static Pack checking(Rule<?>... checks) {
        return new Pack() {
            @Override
            public String module() {
                return "plans";
            }

            @Override
            public List<Kind<?>> kinds() {
                return List.of();
            }

            @Override
            public List<Rule<?>> rules() {
                return List.of();
            }

            @Override
            public List<Rule<?>> checks() {
                return List.of(checks);
            }

            @Override
            public Catalogue terms() {
                return Catalogue.EMPTY;
            }
        };
    }

    @Test
    void a_pack_may_check_under_a_rule_that_another_brings_in_its_words() {
        Rule<Dossier> together = Rule.onDossiers(
                "ZO-PLACES",
                Severity.ERROR,
                "arithmetic",
                (at, setting) -> Verdict.of(
                        Breach.at(at.below(Zoo.class).get(0).spot("enclosures")).found(3)));
        Validator validator = Validator.of(List.of(TestPack.of(PLACES), checking(together)));
        assertThat(validator.codes()).containsOnlyOnce("ZO-PLACES");
        ValidationReport report = validator.validate(workbook("zoo.xlsx", row("A1", "-4", "")), Zoos.TODAY);
        assertThat(report.findings())
                .extracting(finding -> finding.code() + " " + finding.fix(Language.FR))
                .containsExactly("ZO-PLACES corrigez", "ZO-PLACES corrigez");
    }

    @Test
    void a_check_under_no_rule_or_unlike_its_rule_is_refused() {
        Rule<Enclosure> check = always("ZO-PLACES", "label");
        assertThatThrownBy(() -> Validator.of(List.of(checking(check))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pack brings the rule ZO-PLACES, under which plans checks");
        assertThatThrownBy(() -> Validator.of(List.of(TestPack.of(PLACES), checking(check))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a check of plans is unlike its rule ZO-PLACES");
    }
}
