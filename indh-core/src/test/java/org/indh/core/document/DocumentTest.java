package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    /** Enclosures in rows 2 to 6 of a sheet: sound, unreadable, blank, sound, sound with an unreadable litre. */
    private static final Document<Zoo> ZOO = Binder.bind(
            Zoo.KIND,
            "zoo.xlsx",
            ObjectNode.builder()
                    .origin(new CellOrigin("Zoo", null))
                    .put(
                            "enclosures",
                            new ListNode(
                                    List.of(
                                            row(2, "A1", "4"),
                                            row(3, "A2", "four"),
                                            row(4, "", ""),
                                            row(5, "A4", "6"),
                                            row(6, "", "7")),
                                    null))
                    .build(),
            List.of());

    private static Node row(int row, String code, String places) {
        boolean blank = places.isEmpty();
        return ObjectNode.builder()
                .origin(cell("A", row))
                .put("code", new ScalarNode(code, cell("A", row)))
                .put("opens", new ScalarNode(blank ? "" : "all-year", cell("B", row)))
                .put("places", new ScalarNode(places, cell("C", row)))
                .put("litres", new ScalarNode(blank ? "" : "10", null))
                .put("heated", new ScalarNode(blank ? "" : "false", cell("E", row)))
                .build();
    }

    private static CellOrigin cell(String column, int row) {
        return new CellOrigin("Zoo", column + row);
    }

    private static Path at(String pointer) {
        return Path.parse(pointer);
    }

    @Test
    void an_unreadable_element_is_left_out_with_its_cell_and_its_neighbours_stay() {
        List<Enclosure> kept = ZOO.value().orElseThrow().enclosures();
        assertThat(kept).extracting(Enclosure::places).containsExactly(4, 6, 7);
        assertThat(ZOO.faults()).extracting(Fault::path).containsExactly(at("/enclosures/1/places"));
        assertThat(ZOO.origin(ZOO.faults().get(0).path())).contains(cell("C", 3));
        assertThat(ZOO.unreadable()).containsExactly(at("/enclosures/1"), at("/enclosures/1/places"));
    }

    @ParameterizedTest
    @CsvSource({
        "/enclosures/0/places, /enclosures/0/places, C2",
        "/enclosures/1/places, /enclosures/3/places, C5",
        "/enclosures/2/places, /enclosures/4/places, C6",
        "/enclosures/2, /enclosures/4, A6",
        "/enclosures/2/code, /enclosures/4/code, A6",
    })
    void a_part_of_the_value_points_to_its_own_cell_whatever_was_left_out_before_it(
            String ofValue, String inTree, String cell) {
        Path path = ZOO.inTree(at(ofValue));
        assertThat(path).isEqualTo(at(inTree));
        assertThat(ZOO.origin(path)).contains(new CellOrigin("Zoo", cell));
    }

    @Test
    void a_part_without_a_place_of_its_own_stands_where_the_nearest_part_around_it_does() {
        assertThat(ZOO.origin(at("/enclosures/3/litres"))).contains(cell("A", 5));
        assertThat(ZOO.origin(at("/enclosures/3/label"))).contains(cell("A", 5));
        assertThat(ZOO.origin(at("/founded"))).contains(new CellOrigin("Zoo", null));
        assertThat(ZOO.origin(Path.ROOT)).contains(new CellOrigin("Zoo", null));
    }

    @Test
    void a_document_made_by_code_has_no_places() {
        Document<Zoo> made = Document.of(Zoo.KIND, ZOO.value().orElseThrow());
        assertThat(made.origin(at("/enclosures/0"))).isEmpty();
        assertThat(made.raw(at("/enclosures/0/places"))).isEmpty();
        assertThat(made.inTree(at("/enclosures/2/places"))).isEqualTo(at("/enclosures/2/places"));
        assertThat(made.file()).isEmpty();
    }

    @Test
    void the_raw_text_of_a_part_is_that_of_its_first_leaf_where_something_is_written() {
        assertThat(ZOO.raw(at("/enclosures/1/places"))).contains("four");
        assertThat(ZOO.raw(at("/enclosures/3"))).contains("A4");
        assertThat(ZOO.raw(at("/enclosures/4"))).contains("all-year");
        assertThat(ZOO.raw(at("/enclosures/4/code"))).contains("");
        assertThat(ZOO.raw(at("/enclosures/4/label"))).isEmpty();
        assertThat(ZOO.raw(at("/enclosures/2"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/enclosures/3", "/enclosures/9", "/enclosures/3/places"})
    void an_element_that_is_not_there_is_placed_after_all_that_are(String pointer) {
        Path path = ZOO.inTree(at(pointer));
        assertThat(path.segments().get(1)).isEqualTo(pointer.contains("9") ? "11" : "5");
        assertThat(ZOO.origin(path)).contains(new CellOrigin("Zoo", null));
        assertThat(ZOO.raw(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/address/street", "/address/-1", "/address/0/street", "/address/99999999999"})
    void a_list_in_place_of_an_object_does_not_disturb_those_who_ask_for_its_parts(String pointer) {
        ObjectNode tree = ObjectNode.builder()
                .put("address", new ListNode(List.of(ScalarNode.of("x")), cell("A", 1)))
                .put("enclosures", new ListNode(List.of(ScalarNode.of("x")), null))
                .build();
        Document<Zoo> document = Binder.bind(Zoo.KIND, "zoo.json", tree, List.of());
        Path path = document.inTree(at(pointer));
        assertThat(document.origin(path)).contains(cell("A", 1));
        assertThat(document.raw(path)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_in_a_dossier_and_files_are_listed_once() {
        Document<Zoo> made = Document.of(Zoo.KIND, ZOO.value().orElseThrow());
        Dossier dossier = Dossier.of(new ArrayList<>(List.of(ZOO, made, ZOO)));
        assertThat(dossier.files()).containsExactly("zoo.xlsx");
        assertThat(dossier.documents()).hasSize(3);
        assertThat(dossier.unreadable()).isEmpty();
        assertThat(ValidationReport.KIND.name()).isEqualTo("validation-report");
    }
}
