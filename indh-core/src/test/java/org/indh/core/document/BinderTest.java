package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.document.Trees.NOTHING;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indh.core.document.zoo.Address;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Season;
import org.indh.core.document.zoo.Tag;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Path;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
    @Test
    void a_map_is_keyed_by_an_enums_code_and_not_by_its_name() {
        Document<Zoo> document =
                bind("hours", object().put("high-season", "12").put("HIGH", "9").build());
        assertThat(bound(document).hours()).isEqualTo(ImmutableSortedMap.of(Season.HIGH, 12));
        assertThat(document.unreadable()).containsExactly(at("/hours/HIGH"));
        assertThat(Binder.unbind(bound(document)))
                .isEqualTo(object().put(
                                "hours",
                                object().put("high-season", ScalarNode.bare(12)).build())
                        .build());
    }

    @Test
    void an_unknown_code_or_type_names_those_that_there_are() {
        ObjectNode enclosure = object().put("opens", "winter")
                .put("animals", list(object().put("type", "dragon").build()))
                .build();
        Document<Zoo> document = bind("enclosures", list(enclosure));
        assertThat(document.faults())
                .extracting(fault -> fault.facts().get("expected"))
                .contains(List.of("high-season", "low-season", "all-year"), List.of("bird", "fish", "sea-cow"));
    }

    @Test
    void a_nested_record_that_lacks_what_it_requires_is_left_out_and_its_neighbours_stay() {
        Document<Zoo> document = Binder.bind(
                Zoo.KIND,
                object().put("address", object().put("town", "Fès").build())
                        .put("area", "7")
                        .build());
        assertThat(bound(document).address()).isNull();
        assertThat(bound(document).area()).isEqualTo(7);
        assertThat(document.faults())
                .containsExactly(Fault.of(
                        "DC-MISSING",
                        at("/address/street"),
                        null,
                        Map.of("component", new Term("Address.street", "street"))));
        assertThat(document.unreadable()).containsExactly(at("/address"));
    }

    @Test
    void what_a_constructor_refuses_is_a_fault_of_the_record_with_the_exceptions_facts() {
        ObjectNode cow = object().put("type", "sea-cow")
                .put("stay", object().put("from", "9").put("to", "3").build())
                .put("tags", list(ScalarNode.of("A1")))
                .build();
        Document<Zoo> document = bind("emblem", cow);
        assertThat(bound(document).emblem()).isEqualTo(new Animal.SeaCow(null, null, List.of(Tag.parse("A1"))));
        assertThat(document.faults())
                .containsExactly(Fault.of(
                        "DC-UNREADABLE", at("/emblem/stay"), "9-3", Map.of("expected", new Term("expected.stay"))));
        assertThat(document.unreadable()).containsExactly(at("/emblem/stay"));
    }

    @Test
    void blank_cells_are_absent_and_no_fault() {
        Document<Zoo> document = Binder.bind(
                Zoo.KIND,
                object().put("area", " ")
                        .put(
                                "address",
                                object().put("street", "").put("town", " ").build())
                        .put("enclosures", list(object().put("code", "").build(), ScalarNode.of("")))
                        .put("visits", object().put("Y1", "").build())
                        .build());
        assertThat(bound(document)).isEqualTo(NOTHING);
        assertThat(document.faults()).isEmpty();
        assertThat(document.unreadable()).isEmpty();
    }

    @Test
    void unknown_members_are_said_with_the_nearest_known_name_and_kept() {
        Node kept = object().put("deep", "kept").build();
        Document<Zoo> document = Binder.bind(
                Zoo.KIND,
                object().put("opne", "true")
                        .put("Area", "3")
                        .put("tickets", kept)
                        .build());
        assertThat(bound(document)).isEqualTo(NOTHING);
        assertThat(document.faults())
                .extracting(
                        Fault::code,
                        fault -> fault.path().toString(),
                        Fault::variant,
                        fault -> fault.facts().get("nearest"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DC-UNKNOWN", "/opne", "nearest", "open"),
                        org.assertj.core.groups.Tuple.tuple("DC-UNKNOWN", "/Area", "nearest", "area"),
                        org.assertj.core.groups.Tuple.tuple("DC-UNKNOWN", "/tickets", null, ""));
        assertThat(document.unknown()).containsEntry(at("/tickets"), kept).hasSize(3);
    }

    @Test
    void kind_and_version_are_known_at_the_root_alone() {
        Document<Zoo> document = bind(
                "address",
                object().put("street", "s").put("kind", "k").put("version", "1").build());
        assertThat(document.unknown().keySet()).containsExactly(at("/address/kind"), at("/address/version"));
    }

    @Test
    void faults_of_the_adapter_come_first_and_stay() {
        Fault limit = Fault.of("DC-LIMIT", Path.ROOT, null, Map.of());
        Document<Zoo> document =
                Binder.bind(Zoo.KIND, "zoo.xlsx", object().put("area", "x").build(), List.of(limit));
        assertThat(document.file()).isEqualTo("zoo.xlsx");
        assertThat(document.faults()).extracting(Fault::code).containsExactly("DC-LIMIT", "DC-UNREADABLE");
        assertThat(document.faults("DC-LIMIT")).containsExactly(limit);
    }

    @Test
    void a_root_that_lacks_what_it_requires_has_no_value_but_every_fault() {
        Document<Address> document = Binder.bind(
                new Kind<>("address", 1, Address.class),
                object().put("town", list(ScalarNode.of("x"))).build());
        assertThat(document.value()).isEmpty();
        assertThat(document.faults()).extracting(Fault::code).containsExactly("DC-MISSING", "DC-UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256})
    void a_tree_as_deep_as_readers_allow_is_bound_and_unbound(int depth) {
        Enclosure inner = enclosure(List.of());
        for (int i = 0; i < depth; i++) {
            inner = enclosure(List.of(inner));
        }
        Zoo zoo = new Zoo(
                null,
                null,
                null,
                null,
                List.of(inner),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                null,
                null,
                null);
        assertThat(bound(Binder.bind(Zoo.KIND, Binder.unbind(Zoo.KIND, zoo)))).isEqualTo(zoo);
    }

    @Test
    void deep_blanks_and_wide_lists_are_no_burden() {
        Node blank = ScalarNode.of("");
        for (int i = 0; i < ReadLimits.standard().maxDepth(); i++) {
            blank = list(blank);
        }
        List<Node> wide = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            wide.add(i % 2 == 0 ? Binder.unbind(enclosure(List.of())) : blank);
        }
        Document<Zoo> document = bind("enclosures", new ListNode(wide, null));
        assertThat(bound(document).enclosures()).hasSize(10_000);
        assertThat(document.inTree(at("/enclosures/9999"))).isEqualTo(at("/enclosures/19998"));
    }

    private static Enclosure enclosure(List<Enclosure> inner) {
        return new Enclosure(
                null, Season.HIGH, null, 1, 2, false, List.of(), ImmutableSortedMap.of(), List.of(), inner);
    }

    record Hidden(String name) {}

    /** A record with a type that documents are not made of. */
    public record Odd(StringBuilder text) {}

    @Test
    void records_that_documents_cannot_be_made_of_are_refused_by_name() {
        assertThatThrownBy(() -> Binder.unbind(new Odd(new StringBuilder("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
        assertThatThrownBy(() -> Binder.bind(
                        new Kind<>("hidden", 1, Hidden.class),
                        object().put("name", "x").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Hidden");
    }
}
