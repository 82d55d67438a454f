package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;

/** Numbers as people write them: one convention for a document, one fault for a component. */
class WrittenNumbersTest {
    /** A line of a budget. */
    public record Line(Decimal amount) {}

    /** A budget. */
    public record Sheet(List<Line> lines) {}

    private static Document<Sheet> sheet(String... amounts) {
        List<Node> lines = Stream.of(amounts)
                .map(amount -> (Node) ObjectNode.builder().put("amount", amount).build())
                .toList();
        ObjectNode tree =
                ObjectNode.builder().put("lines", new ListNode(lines, null)).build();
        return Binder.bind(new Kind<>("sheet", 1, Sheet.class), tree);
    }

    private static List<String> amounts(Document<Sheet> document) {
        return document.value().orElseThrow().lines().stream()
                .map(line -> line.amount().toString())
                .toList();
    }

    @Test
    void what_can_be_read_in_two_ways_is_left_out_where_nothing_settles_it() {
        Document<Sheet> document = sheet("1,234", "500", "5,678");
        assertThat(amounts(document)).containsExactly("500");
        assertThat(document.unreadable()).contains(Path.parse("/lines/0/amount"), Path.parse("/lines/2/amount"));
        assertThat(document.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DC-NUMBER-AMBIGUOUS");
            assertThat(fault.path()).isEqualTo(Path.parse("/lines/0/amount"));
            assertThat(fault.more()).containsExactly(Path.parse("/lines/2/amount"));
            assertThat(fault.raw()).isEqualTo("1,234");
            assertThat(fault.facts()).containsEntry("count", 2);
            assertThat(List.of(fault.facts().get("one"), fault.facts().get("other")))
                    .containsExactlyInAnyOrder(Decimal.of(1234), Decimal.parse("1.234"));
        });
    }

    @Test
    void another_number_of_the_document_settles_it() {
        Document<Sheet> document = sheet("1,234", "1.697.293,05");
        assertThat(amounts(document)).containsExactly("1.234", "1697293.05");
        assertThat(document.faults()).extracting(Fault::code).containsExactly("DC-NUMBER-TEXT");
    }

    @Test
    void numbers_that_contradict_each_other_settle_nothing() {
        Document<Sheet> document = sheet("1,234", "1.697.293,05", "1,697,293.05");
        assertThat(amounts(document)).containsExactly("1697293.05", "1697293.05");
        assertThat(document.faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("DC-NUMBER-AMBIGUOUS", "DC-NUMBER-TEXT");
    }

    @Test
    void a_whole_column_of_texts_is_one_fault() {
        Document<Sheet> document = sheet("1 200", "3 400,50", "5 600");
        assertThat(amounts(document)).containsExactly("1200", "3400.5", "5600");
        assertThat(document.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.facts()).containsEntry("count", 3).containsEntry("number", Decimal.of(1200));
            assertThat(fault.more()).hasSize(2);
        });
    }

    @Test
    void what_is_no_number_stays_unreadable_beside_them() {
        Document<Sheet> document = sheet("1 200", "douze", "1.23.456");
        assertThat(amounts(document)).containsExactly("1200");
        assertThat(document.faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("DC-UNREADABLE", "DC-UNREADABLE", "DC-NUMBER-TEXT");
    }
}
