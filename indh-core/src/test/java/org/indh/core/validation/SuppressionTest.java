package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Path;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One decision, and the document that holds such. */
class SuppressionTest {
    private static SuppressionBuilder decision() {
        return SuppressionBuilder.builder().rule("ZO-PLACES").reason("accord");
    }

    /** A document of one decision, from pairs of a member's name and its text. */
    static Document<Suppressions> written(String... members) {
        ObjectNode.Builder entry = ObjectNode.builder();
        for (int i = 0; i < members.length; i += 2) {
            entry.put(members[i], members[i + 1]);
        }
        Node list = new ListNode(List.of(entry.build()), null);
        return Binder.bind(
                Suppressions.KIND,
                "décisions.json",
                ObjectNode.builder().put("suppressions", list).build(),
                List.of());
    }

    @Test
    void a_decision_means_a_fingerprint_a_cell_or_a_part_of_a_document() {
        Fingerprint fingerprint = Fingerprint.of(List.of("x"));
        assertThat(decision().fingerprint(fingerprint).build().fingerprint()).isEqualTo(fingerprint);
        assertThat(decision().sheet(" Enclos ").cell("$b$2").build())
                .isEqualTo(decision().sheet("Enclos").cell("B2").build());
        assertThat(decision().pointer(Path.parse("/a")).file(" ").build().file())
                .isNull();
    }

    @Test
    void a_decision_that_means_nothing_or_two_things_at_once_cannot_be() {
        Fingerprint fingerprint = Fingerprint.of(List.of("x"));
        List<SuppressionBuilder> none = List.of(
                decision(),
                decision().file("z.xlsx"),
                decision().sheet("Enclos"),
                decision().cell("B2"),
                decision().pointer(Path.ROOT),
                decision().fingerprint(fingerprint).pointer(Path.parse("/a")),
                decision().fingerprint(fingerprint).sheet("Enclos"));
        for (SuppressionBuilder builder : none) {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(InvalidValueException.class)
                    .extracting(fault -> ((InvalidValueException) fault).expected())
                    .isEqualTo("suppression-target");
        }
    }

    @Test
    void a_decision_without_a_rule_or_a_reason_or_with_a_cell_that_is_none_cannot_be() {
        Path pointer = Path.parse("/a");
        assertThatThrownBy(() -> decision().rule(" ").pointer(pointer).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("suppression-rule");
        assertThatThrownBy(() -> decision().reason("").pointer(pointer).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("suppression-reason");
        assertThatThrownBy(() -> decision().sheet("Enclos").cell("2B").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2B");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, true", "2020-01-01, true", "2020-01-02, false"})
    void its_last_day_is_one_on_which_it_holds(LocalDate day, boolean holds) {
        Suppression suppression = decision()
                .pointer(Path.parse("/a"))
                .until(LocalDate.of(2020, 1, 1))
                .build();
        assertThat(suppression.holdsOn(day)).isEqualTo(holds);
        assertThat(SuppressionBuilder.builder(suppression).until(null).build().holdsOn(day))
                .isTrue();
    }

    @Test
    void a_file_gives_decisions_or_says_what_is_wrong_with_them() {
        Document<Suppressions> good = written(
                "rule", "ZO-PLACES", "pointer", "/enclosures/0/places", "reason", "accord", "until", "2020-01-01");
        assertThat(good.faults()).isEmpty();
        assertThat(good.value().orElseThrow().suppressions()).hasSize(1);
        assertThat(written("rule", "X", "pointer", "/a").faults())
                .extracting(Fault::code, fault -> fault.path().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DC-MISSING", "/suppressions/0/reason"));
        assertThat(written("rule", " ", "pointer", "/a", "reason", "r").faults())
                .extracting(Fault::code)
                .containsExactly("DC-MISSING");
        assertThat(written("rule", "X", "reason", "r").faults())
                .extracting(Fault::code, fault -> fault.path().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DC-UNREADABLE", "/suppressions/0"));
        assertThat(written("rule", "X", "pointer", "/a", "reason", "r", "until", "demain")
                        .faults())
                .extracting(fault -> fault.path().toString())
                .containsExactly("/suppressions/0/until");
    }

    @Test
    void what_is_wrong_with_a_file_of_decisions_is_said_in_each_language() {
        Validator validator = Validator.of(List.of());
        for (Document<Suppressions> faulty : List.of(
                written("rule", "X"),
                written("rule", "X", "reason", "r"),
                written("rule", "X", "reason", "r", "sheet", "s", "cell", "?"),
                written("rule", "DC-LIMIT", "reason", "r", "pointer", "/a", "until", "demain"),
                written("rule", "X", "reason", "r", "fingerprint", "abc"),
                written("rule", "X", "reason", "r", "pointer", "abc"))) {
            ValidationReport report = validator.suppressing(faulty).validate(Zoos.workbook("z"), Zoos.TODAY);
            assertThat(report.findings())
                    .isNotEmpty()
                    .allSatisfy(finding ->
                            assertThat(finding.places().get(0).file()).isEqualTo("décisions.json"));
            for (Language language : Language.values()) {
                assertThat(TextReport.write(report, language, validator.terms()))
                        .doesNotContain("expected.", "suppression-");
            }
        }
    }
}
