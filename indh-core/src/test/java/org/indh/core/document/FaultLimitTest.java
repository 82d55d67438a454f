package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.enclosure;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Season;
import org.indh.core.document.zoo.Tag;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Path;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many faults a document keeps, three here, and what it says of the rest. */
class FaultLimitTest {
    private static final int MOST = 3;

    private static Document<Zoo> bind(ObjectNode tree, List<Fault> ofAdapter) {
        return Binder.bind(
                Zoo.KIND,
                "zoo.json",
                new Draft("zoo", tree, ofAdapter),
                ReadLimits.standard().withMaxFaults(MOST));
    }

    private static Document<Zoo> bind(ObjectNode tree) {
        return bind(tree, List.of());
    }

    /** So many hours of seasons that nobody knows, and one that is sound after them. */
    private static ObjectNode hours(int wrong) {
        ObjectNode.Builder hours = object();
        for (int i = 0; i < wrong; i++) {
            hours.put("h" + i, "1");
        }
        return hours.put("low-season", "5").build();
    }

    private static Fault limitAt(String pointer) {
        Map<String, Object> facts = Map.of("limit", new Term("limit.maxFaults"), "value", MOST);
        return Fault.of("DC-LIMIT", at(pointer), null, facts);
    }

    private static List<Fault> ofAdapter(int count) {
        Fault fault = Fault.of("DC-UNREADABLE", Path.ROOT, "?", Map.of());
        return List.of(fault, fault, fault).subList(0, count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3})
    void as_many_faults_as_the_limit_are_kept_and_nothing_is_said_of_it(int wrong) {
        Document<Zoo> document = bind(object("hours", hours(wrong)));
        assertThat(document.faults()).hasSize(wrong).extracting(Fault::code).doesNotContain("DC-LIMIT");
        assertThat(document.unreadable()).hasSize(wrong);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 9})
    void the_first_fault_beyond_the_limit_is_replaced_by_one_that_says_so_at_its_place(int wrong) {
        Document<Zoo> document = bind(object("hours", hours(wrong)));
        assertThat(document.faults()).hasSize(MOST + 1).last().isEqualTo(limitAt("/hours/h3"));
        assertThat(document.faults("DC-UNREADABLE"))
                .extracting(Fault::path)
                .containsExactly(at("/hours/h0", "/hours/h1", "/hours/h2"));
        assertThat(document.unreadable()).containsExactly(at("/hours/h0", "/hours/h1", "/hours/h2"));
    }

    @Test
    void what_is_sound_is_read_however_many_faults_there_are() {
        assertThat(bound(bind(object("hours", hours(100)))).hours()).isEqualTo(ImmutableSortedMap.of(Season.LOW, 5));
    }

    @Test
    void unreadable_places_have_the_same_limit_for_themselves() {
        Node wrong = enclosure("A1").put("places", "trois").build();
        Document<Zoo> document =
                bind(object("enclosures", list(wrong, wrong, enclosure("A2").build(), wrong)));
        assertThat(document.faults()).hasSize(MOST);
        assertThat(document.unreadable())
                .containsExactly(at("/enclosures/0", "/enclosures/0/places", "/enclosures/1/places"));
        assertThat(bound(document).enclosures()).extracting(Enclosure::code).containsExactly(Tag.parse("A2"));
        assertThat(document.inTree(at("/enclosures/0"))).isEqualTo(at("/enclosures/2"));
    }

    @Test
    void members_that_nobody_knows_are_kept_as_long_as_they_are_said() {
        ObjectNode.Builder tree = object();
        for (int i = 0; i < MOST; i++) {
            tree.put("x" + i, "kept");
        }
        Document<Zoo> within = bind(tree.build());
        assertThat(within.faults()).hasSize(MOST);
        assertThat(within.unknown()).containsOnlyKeys(at("/x0", "/x1", "/x2"));

        Document<Zoo> beyond = bind(tree.put("x3", "lost").put("x4", "lost").build());
        assertThat(beyond.faults()).hasSize(MOST + 1).last().isEqualTo(limitAt("/x3"));
        assertThat(beyond.unknown()).isEqualTo(within.unknown());
    }

    @Test
    void unknown_members_share_the_limit_with_what_is_unreadable() {
        Document<Zoo> document = bind(object().put("hours", hours(2))
                .put("x0", "kept")
                .put("x1", "lost")
                .build());
        assertThat(document.unknown()).containsOnlyKeys(at("/x0"));
        assertThat(document.faults())
                .extracting(Fault::code)
                .containsExactly("DC-UNREADABLE", "DC-UNREADABLE", "DC-UNKNOWN", "DC-LIMIT");
    }

    @Test
    void what_the_adapter_said_counts_towards_the_limit() {
        assertThat(bind(object("hours", hours(1)), ofAdapter(MOST - 1)).faults("DC-LIMIT"))
                .isEmpty();
        Document<Zoo> full = bind(object("hours", hours(1)), ofAdapter(MOST));
        assertThat(full.faults())
                .startsWith(ofAdapter(MOST).toArray(new Fault[0]))
                .endsWith(limitAt("/hours/h0"));
        assertThat(full.unreadable()).containsExactly(at("/hours/h0"));
    }

    @Test
    void a_number_written_as_a_text_is_read_even_where_it_is_one_fault_too_many() {
        Document<Zoo> document =
                bind(object().put("hours", hours(MOST)).put("area", "1 200").build());
        assertThat(bound(document).area()).isEqualTo(1200);
        assertThat(document.faults()).hasSize(MOST + 1).last().isEqualTo(limitAt("/area"));
    }
}
