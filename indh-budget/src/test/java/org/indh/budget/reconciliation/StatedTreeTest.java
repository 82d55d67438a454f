package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.reconciliation.Amounts.cents;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes of gaps in a tree, and what follows from them. */
class StatedTreeTest {
    private static StatedTree leaf(String name, String amount) {
        return StatedTree.leaf(cents(name, amount));
    }

    private static StatedTree node(String name, String amount, StatedTree... parts) {
        return StatedTree.of(cents(name, amount), List.of(parts));
    }

    /** "Province < Région, Royaume": a cause and what follows from it. */
    private static List<String> told(StatedTree tree) {
        return tree.discrepancies().stream()
                .map(each -> each.root().whole().name() + " "
                        + each.root().agreement().code()
                        + each.followers().stream()
                                .map(follower -> " < " + follower.whole().name())
                                .reduce("", String::concat))
                .toList();
    }

    private static StatedTree realm(String total, StatedTree... regions) {
        return node("Royaume", total, regions);
    }

    @Test
    void a_tree_that_adds_up_at_every_level_has_nothing_to_tell() {
        assertThat(told(realm(
                        "100", node("Oriental", "60", leaf("Berkane", "35"), leaf("Jerada", "25")), leaf("Fès", "40"))))
                .isEmpty();
        assertThat(told(leaf("Berkane", "35"))).isEmpty();
    }

    @Test
    void a_wrong_total_that_was_taken_over_above_is_told_once_at_the_deepest() {
        StatedTree oriental = node("Oriental", "66", leaf("Berkane", "35"), leaf("Jerada", "25"));
        assertThat(told(node("Tout", "116", realm("106", oriental, leaf("Fès", "40")), leaf("Autres", "10"))))
                .containsExactly("Oriental broken < Royaume < Tout");
    }

    @Test
    void a_wrong_total_that_was_not_taken_over_is_told_once_and_ends_where_it_is_contradicted() {
        StatedTree oriental = node("Oriental", "66", leaf("Berkane", "35"), leaf("Jerada", "25"));
        assertThat(told(node("Tout", "110", realm("100", oriental, leaf("Fès", "40")), leaf("Autres", "10"))))
                .containsExactly("Oriental broken < Royaume");
    }

    @Test
    void two_causes_below_one_total_are_two_whether_it_took_them_over_or_not() {
        StatedTree one = node("Oriental", "66", leaf("Berkane", "35"), leaf("Jerada", "25"));
        StatedTree other = node("Fès-Meknès", "38", leaf("Fès", "20"), leaf("Sefrou", "20"));
        assertThat(told(realm("104", one, other)))
                .containsExactly("Oriental broken < Royaume", "Fès-Meknès broken < Royaume");
        assertThat(told(realm("100", one, other)))
                .containsExactly("Oriental broken < Royaume", "Fès-Meknès broken < Royaume");
    }

    @Test
    void a_total_that_contradicts_one_cause_of_two_passes_the_other_on() {
        StatedTree one = node("Oriental", "66", leaf("Berkane", "35"), leaf("Jerada", "25"));
        StatedTree other = node("Fès-Meknès", "38", leaf("Fès", "20"), leaf("Sefrou", "20"));
        assertThat(told(node("Tout", "98", realm("98", one, other))))
                .containsExactly("Oriental broken < Royaume", "Fès-Meknès broken < Royaume < Tout");
    }

    @Test
    void a_gap_beyond_what_comes_from_below_is_a_cause_of_its_own() {
        StatedTree oriental = node("Oriental", "66", leaf("Berkane", "35"), leaf("Jerada", "25"));
        assertThat(told(realm("150", oriental, leaf("Fès", "40"))))
                .containsExactly("Oriental broken < Royaume", "Royaume broken");
    }

    /** 100.02 against 66, 40 and nil: 5.98 short, and 6 too much below; four amounts to the cent may differ by 2. */
    @Test
    void a_total_contradicts_a_cause_as_long_as_rounding_explains_what_is_left() {
        StatedTree oriental = node("Oriental", "66", leaf("Berkane", "35"), leaf("Jerada", "25"));
        assertThat(told(realm("100.02", oriental, leaf("Fès", "40"), leaf("Autres", "0"))))
                .containsExactly("Oriental broken < Royaume");
        assertThat(told(realm("100.03", oriental, leaf("Fès", "40"), leaf("Autres", "0"))))
                .containsExactly("Oriental broken < Royaume", "Royaume broken");
    }

    @Test
    void two_causes_that_look_alike_are_two() {
        StatedTree one = node("Cercle", "6", leaf("Commune", "5"));
        assertThat(told(realm("12", one, one))).containsExactly("Cercle broken < Royaume", "Cercle broken < Royaume");
        assertThat(told(realm("11", one, one))).containsExactly("Cercle broken < Royaume", "Cercle broken < Royaume");
    }

    @Test
    void a_cent_that_rounding_explains_is_told_once_with_what_follows_from_it() {
        StatedTree oriental = node("Oriental", "60.01", leaf("Berkane", "35"), leaf("Jerada", "25"));
        assertThat(told(realm("100.01", oriental, leaf("Fès", "40")))).containsExactly("Oriental rounded < Royaume");
        assertThat(told(realm("100.00", oriental, leaf("Fès", "40")))).containsExactly("Oriental rounded < Royaume");
        assertThat(told(realm("100.02", oriental, leaf("Fès", "40"))))
                .containsExactly("Oriental rounded < Royaume", "Royaume rounded");
    }

    @Test
    void what_is_not_allocated_yet_is_told_where_it_is_and_weighs_on_nothing_above() {
        StatedTree open = new StatedTree(cents("Programme", "60"), Listing.OPEN, List.of(leaf("Projet", "25")));
        assertThat(told(realm("100", open, leaf("Fès", "40")))).containsExactly("Programme unallocated");
        assertThat(told(realm("65", open, leaf("Fès", "40"))))
                .containsExactly("Programme unallocated", "Royaume broken");
    }
}
