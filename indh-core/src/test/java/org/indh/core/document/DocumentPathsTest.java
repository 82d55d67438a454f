package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.enclosure;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;

import org.indh.core.document.zoo.Zoo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of the value and of the tree, where elements were left out: 0, 2 and 3 of six, and 1 of three in the last. */
class DocumentPathsTest {
    private static final Node UNREAD = enclosure("A0").put("places", "trois").build();
    private static final Node READ = enclosure("A1").build();
    private static final Node LAST = enclosure("A2")
            .put("inner", list(READ, UNREAD, READ))
            .put("feeding", object("B1", texts("foin", "", "orge")))
            .build();

    private static final Document<Zoo> ZOO = bind("enclosures", list(UNREAD, READ, UNREAD, UNREAD, READ, LAST));

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/area, /area",
        "/enclosures, /enclosures",
        "/enclosures/0, /enclosures/1",
        "/enclosures/1/places, /enclosures/4/places",
        "/enclosures/2, /enclosures/5",
        "/enclosures/2/inner/0, /enclosures/5/inner/0",
        "/enclosures/2/inner/1/code, /enclosures/5/inner/2/code",
        "/enclosures/2/feeding/B1/1, /enclosures/5/feeding/B1/2",
        "/enclosures/3, /enclosures/6",
        "/enclosures/7, /enclosures/10",
        "/enclosures/x, /enclosures/x",
        "/enclosures/-1, /enclosures/-1",
        "/visits/2019, /visits/2019",
    })
    void a_part_of_the_value_and_where_it_stood_in_the_tree_lead_to_each_other(String ofValue, String inTree) {
        assertThat(ZOO.inTree(at(ofValue))).isEqualTo(at(inTree));
        assertThat(ZOO.inValue(at(inTree))).isEqualTo(at(ofValue));
    }

    @ParameterizedTest
    @CsvSource({
        "/enclosures/0, /enclosures",
        "/enclosures/2/places, /enclosures",
        "/enclosures/3/inner/7/code, /enclosures",
        "/enclosures/5/inner/1/places, /enclosures/2/inner",
        "/enclosures/5/feeding/B1/1, /enclosures/2/feeding/B1",
    })
    void what_was_left_out_is_in_the_value_the_nearest_part_around_it(String inTree, String ofValue) {
        assertThat(ZOO.inValue(at(inTree))).isEqualTo(at(ofValue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/area", "/enclosures/0/places", "/enclosures/9", "/nobody/0"})
    void where_nothing_was_left_out_both_are_the_same(String pointer) {
        Document<Zoo> document = bind("enclosures", list(READ));
        assertThat(document.inTree(at(pointer))).isEqualTo(at(pointer));
        assertThat(document.inValue(at(pointer))).isEqualTo(at(pointer));
    }

    @Test
    void a_gap_in_one_list_moves_nothing_in_another() {
        Document<Zoo> document = bind("enclosures", list(LAST, READ));
        assertThat(document.inTree(at("/enclosures/1/inner/1"))).isEqualTo(at("/enclosures/1/inner/1"));
        assertThat(document.inTree(at("/enclosures/0/inner/1"))).isEqualTo(at("/enclosures/0/inner/2"));
    }
}
