package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them: one convention for a document, one fault for a component, or for a column of a sheet. */
class WrittenNumbersTest {
    /** A line of a budget. */
    public record Line(Decimal amount) {}

    /** A budget. */
    public record Sheet(List<Line> lines) {}

    /** Two amounts of a row. */
    public record Pair(@Nullable Decimal one, @Nullable Decimal other) {}

    /** Two rows that are different components. */
    public record Table(@Nullable Pair first, @Nullable Pair second) {}

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

    private static ScalarNode cell(String text, String cell) {
        return new ScalarNode(text, new CellOrigin("Budget", cell));
    }

    @Test
    void a_column_of_a_sheet_is_one_fault_whatever_its_rows_are() {
        ObjectNode tree = ObjectNode.builder()
                .put("first", line("1 200", "B2", "2 400", "C2"))
                .put("second", line("3 600", "B3", "4 800", "C3"))
                .build();
        List<Fault> faults =
                Binder.bind(new Kind<>("table", 1, Table.class), tree).faults();
        assertThat(faults).extracting(Fault::raw).containsExactly("1 200", "2 400");
        assertThat(faults.get(0).path()).isEqualTo(Path.parse("/first/one"));
        assertThat(faults.get(0).more()).containsExactly(Path.parse("/second/one"));
        assertThat(faults.get(1).more()).containsExactly(Path.parse("/second/other"));
    }

    @Test
    void one_column_on_two_sheets_is_two_faults() {
        ObjectNode elsewhere = ObjectNode.builder()
                .put("one", new ScalarNode("3 600", new CellOrigin("Annexe", "B3")))
                .build();
        ObjectNode tree = ObjectNode.builder()
                .put("first", line("1 200", "B2", "-", "C2"))
                .put("second", elsewhere)
                .build();
        assertThat(Binder.bind(new Kind<>("table", 1, Table.class), tree).faults())
                .extracting(Fault::raw)
                .containsExactly("1 200", "3 600");
    }

    @Test
    void a_dash_is_no_number_and_needs_no_word() {
        ObjectNode tree = ObjectNode.builder()
                .put("first", line("-", "B2", "–", "C2"))
                .put("second", line("néant", "B3", "5", "C3"))
                .build();
        Document<Table> document = Binder.bind(new Kind<>("table", 1, Table.class), tree);
        assertThat(document.faults()).isEmpty();
        assertThat(document.value().orElseThrow().second()).isEqualTo(new Pair(null, Decimal.of(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P.M.", "P.M", "p.m", "PM", "pour mémoire", "Pour Mémoire", "للتذكير"})
    void a_line_opened_for_memory_has_no_amount_and_is_not_unreadable(String memory) {
        ObjectNode tree =
                ObjectNode.builder().put("first", line(memory, "B2", "5", "C2")).build();
        Document<Table> document = Binder.bind(new Kind<>("table", 1, Table.class), tree);
        assertThat(document.faults()).isEmpty();
        assertThat(document.unreadable()).isEmpty();
        assertThat(document.value().orElseThrow().first()).isEqualTo(new Pair(null, Decimal.of(5)));
    }

    @Test
    void what_is_not_known_yet_is_told() {
        ObjectNode tree = ObjectNode.builder()
                .put("first", line("à préciser", "B2", "?", "C2"))
                .build();
        assertThat(Binder.bind(new Kind<>("table", 1, Table.class), tree).faults())
                .extracting(Fault::code)
                .containsExactly("DC-UNREADABLE", "DC-UNREADABLE");
    }

    private static ObjectNode line(String one, String oneCell, String other, String otherCell) {
        return ObjectNode.builder()
                .put("one", cell(one, oneCell))
                .put("other", cell(other, otherCell))
                .build();
    }
}
