package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.indh.core.document.Trees.NOTHING;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.bound;

import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Path;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is written as one text: a number, a date, a truth value. */
class ScalarBindingTest {
    @ParameterizedTest
    @CsvSource({
        "area, 12, true",
        "area, ' 12 ', true",
        "area, twelve, false",
        "area, 3000000000, false",
        "budget, 3000000000, true",
        "budget, 1e3, false",
        "open, true, true",
        "open, false, true",
        "open, TRUE, false",
        "open, oui, false",
        "open, 1, false",
        "founded, 2017-02-28, true",
        "founded, 2017-02-30, false",
        "founded, 28/02/2017, false",
    })
    void a_scalar_is_read_in_its_one_form(String member, String text, boolean readable) {
        Document<Zoo> document = bind(member, ScalarNode.of(text));
        assertThat(document.faults()).hasSize(readable ? 0 : 1);
        assertThat(bound(document).equals(NOTHING)).isEqualTo(!readable);
        assertThat(document.unreadable()).hasSize(readable ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"1 200, 1200", "1\u00A0200, 1200", "1.697.293, 1697293", "'1,200', 1200", "12.0, 12", "(15), -15"})
    void a_number_that_is_written_as_a_text_is_read_and_told(String text, int number) {
        Document<Zoo> document = bind("area", ScalarNode.of(text));
        assertThat(bound(document).area()).isEqualTo(number);
        assertThat(document.unreadable()).isEmpty();
        assertThat(document.faults()).extracting(Fault::code).containsExactly("DC-NUMBER-TEXT");
        assertThat(document.faults().get(0).raw()).isEqualTo(text);
    }

    @Test
    void an_amount_of_money_is_no_number() {
        Document<Zoo> document = bind("area", ScalarNode.of("1 200 DH"));
        assertThat(document.faults()).extracting(Fault::code).containsExactly("DC-UNREADABLE");
        assertThat(bound(document).area()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"area, integer", "budget, long", "open, boolean", "founded, local-date"})
    void an_unreadable_scalar_says_what_was_expected_and_what_was_there(String member, String expected) {
        Fault fault = bind(member, ScalarNode.of(" beaucoup ")).faults().get(0);
        assertThat(fault.code()).isEqualTo("DC-UNREADABLE");
        assertThat(fault.path()).isEqualTo(Path.ROOT.child(member));
        assertThat(fault.raw()).isEqualTo(" beaucoup ");
        assertThat(fault.facts()).containsEntry("expected", new Term("expected." + expected));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.0, 12", "1.5e3, 1500", "-2E1, -20"})
    void a_number_that_is_no_text_is_read_by_its_value_and_nothing_is_told(String number, int value) {
        Document<Zoo> document = bind("area", ScalarNode.bare(number));
        assertThat(bound(document).area()).isEqualTo(value);
        assertThat(document.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1e-3", "3000000000", "1e999999999", "true"})
    void a_number_that_is_no_text_and_none_of_the_components_is_unreadable_as_it_stands(String number) {
        Document<Zoo> document = bind("area", ScalarNode.bare(number));
        assertThat(bound(document)).isEqualTo(NOTHING);
        assertThat(document.faults())
                .extracting(Fault::code, Fault::raw)
                .containsExactly(tuple("DC-UNREADABLE", number));
    }
}
