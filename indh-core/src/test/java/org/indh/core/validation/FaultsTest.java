package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import java.util.List;
import java.util.Map;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

/** What readers could not read becomes findings. */
class FaultsTest {
    @Test
    void what_a_reader_could_not_read_is_a_finding_under_its_code_at_its_cell() {
        Finding finding = only(validate(workbook("z", row("A1", "1", ""), row("A2", "four", ""))));
        assertThat(finding.code()).isEqualTo("DC-UNREADABLE");
        assertThat(finding.places().get(0).cell()).isEqualTo("B3");
        assertThat(finding.places().get(0).raw()).isEqualTo("four");
    }

    @Test
    void a_fault_after_an_element_that_was_left_out_names_its_own_subject() {
        Document<Zoo> document = workbook("z", row("A1", "?", ""), row("A2", "1", ""), row("?", "1", ""));
        ValidationReport report = validate(document);
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
        assertThat(validate(shifted).findings())
                .filteredOn(finding ->
                        "/enclosures/2/label".equals(finding.places().get(0).pointer()))
                .extracting(Finding::subject)
                .containsExactly("A1");
    }

    @Test
    void a_fault_says_the_variant_and_the_facts_of_its_reader() {
        Document<Zoo> document =
                Binder.bind(Zoo.KIND, ObjectNode.builder().put("aera", "1").build());
        Finding finding = only(validate(document));
        assertThat(finding.message(Language.EN)).contains("“aera”", "did you mean “area”?");
    }

    @Test
    void a_member_whose_name_is_empty_is_a_finding_like_any_other() {
        Document<Zoo> document =
                Binder.bind(Zoo.KIND, ObjectNode.builder().put("", "1").build());
        assertThat(only(validate(document, PLACES)).places().get(0).pointer()).isEqualTo("/");
    }

    @Test
    void a_type_without_words_of_its_own_is_named_as_it_is() {
        assertThat(only(validate(workbook("z", row("?", "1", "")))).message(Language.EN))
                .isEqualTo("This field cannot be read. Expected: tag.");
    }

    @Test
    void what_a_reader_says_is_never_lost_even_where_no_pack_brings_its_rule() {
        Fault fault = Fault.at("XY-OWN", List.of(new CellOrigin("Enclos", "B2")), "douze", Map.of())
                .lowered(Severity.WARNING);
        Document<Zoo> document = Binder.bind(Zoo.KIND, "z", ObjectNode.builder().build(), List.of(fault));
        Finding finding = only(Validator.of(List.of()).validate(document, Zoos.TODAY));
        assertThat(finding.code()).isEqualTo("DC-UNREADABLE");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Language.EN)).contains("XY-OWN");
        assertThat(finding.places().get(0).cell()).isEqualTo("B2");
    }

    @Test
    void a_fault_under_the_code_of_a_pack_that_is_there_is_a_breach_of_its_rule() {
        Fault fault = Fault.of("XY-OWN", Path.ROOT, "douze", Map.of());
        Document<Zoo> document = Binder.bind(Zoo.KIND, "z", ObjectNode.builder().build(), List.of(fault));
        assertThat(only(validate(document, Rule.ofReader("XY-OWN", Severity.INFO)))
                        .code())
                .isEqualTo("XY-OWN");
    }
}
