package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class CodeSequenceTest {
    @Test
    void a_number_with_a_digit_more_may_bear_the_mark_of_a_footnote() {
        assertThat(found(CodeSequence.RULE, """
                R2 | Les femmes lisent
                A.2.1 | Recruter
                A.2.2 | Former
                A.2.34 | Évaluer
                A.2.4 | Attester
                """)).containsExactly("warning:footnote R2.A2 = 34 > 3");
    }

    @Test
    void a_small_hole_is_an_information() {
        assertThat(found(CodeSequence.RULE, """
                R1 | Les femmes lisent
                IOV 1.1 | Inscrites
                IOV 1.2 | Présentes
                IOV 1.4 | Lauréates
                """)).containsExactly("info R1.2 = 4 > 3");
    }

    @Test
    void a_large_jump_is_a_warning() {
        assertThat(found(CodeSequence.RULE, """
                R1 | Women read
                1.1 | Enrolled
                1.2 | Present
                1.50 | Graduated
                1.51 | Employed
                """)).containsExactly("warning R1.2 = 50 > 3");
    }

    @Test
    void codes_that_carry_their_result_begin_at_one() {
        assertThat(found(CodeSequence.RULE, """
                R3 | Les femmes lisent
                IOV 3.2 | Présentes
                """)).containsExactly("info R3.0 = 2 > 1");
    }

    @Test
    void codes_that_go_through_the_document_begin_anywhere() {
        assertThat(found(CodeSequence.RULE, """
                R2 | Les femmes lisent
                IOV 7 | Inscrites
                IOV 8 | Présentes
                """)).isEmpty();
    }

    @Test
    void another_order_is_no_hole() {
        assertThat(found(CodeSequence.RULE, """
                R1 | Les femmes lisent
                IOV 1.3 | Lauréates
                IOV 1.1 | Inscrites
                IOV 1.2 | Présentes
                """)).isEmpty();
    }

    @Test
    void an_eleventh_item_that_stands_first_bears_no_footnote() {
        StringBuilder lines = new StringBuilder("R1 | Les femmes lisent\nA.1.11 | Clore");
        for (int i = 2; i <= 10; i++) {
            lines.append("\nA.1.").append(i).append(" | Étape numéro ").append(i);
        }
        assertThat(found(CodeSequence.RULE, lines + "\nA.1.1 | Ouvrir")).isEmpty();
    }

    @Test
    void a_twelfth_item_that_stands_first_bears_no_footnote_where_the_first_is_missing() {
        StringBuilder lines = new StringBuilder("R1 | Les femmes lisent\nA.1.12 | Clore");
        for (int i = 2; i <= 11; i++) {
            lines.append("\nA.1.").append(i).append(" | Étape numéro ").append(i);
        }
        assertThat(found(CodeSequence.RULE, lines.toString())).containsExactly("info R1.A1 = 2 > 1");
    }

    @Test
    void items_of_items_are_a_sequence_of_their_own() {
        assertThat(found(CodeSequence.RULE, """
                R1 | Les femmes lisent
                A.1.1 | Recruter
                A.1.1.1 | Publier l’avis
                A.1.1.2 | Réunir le jury
                A.1.2 | Former
                A.1.2.1 | Louer une salle
                A.1.3 | Attester
                """)).isEmpty();
    }

    @Test
    void twelve_items_in_a_row_bear_no_footnote() {
        StringBuilder lines = new StringBuilder("R1 | Les femmes lisent");
        for (int i = 1; i <= 12; i++) {
            lines.append("\nA.1.").append(i).append(" | Étape numéro ").append(i);
        }
        assertThat(found(CodeSequence.RULE, lines.toString())).isEmpty();
    }

    @Test
    void ten_numbers_further_is_an_information_and_eleven_a_warning() {
        assertThat(found(CodeSequence.RULE, """
                R1 | Les femmes lisent
                IOV 1.1 | Inscrites
                IOV 1.2 | Présentes
                IOV 1.12 | Lauréates
                IOV 1.14 | Employées
                IOV 1.25 | Formatrices
                """))
                .containsExactly("info R1.2 = 12 > 3", "info R1.3 = 14 > 13", "warning R1.4 = 25 > 15");
    }

    @Test
    void no_footnote_is_marked_nought() {
        assertThat(found(CodeSequence.RULE, """
                R1 | Les femmes lisent
                A.1.1 | Recruter
                A.1.20 | Former
                A.1.3 | Attester
                R2 | Les femmes écrivent
                A.2.10 | Recruter
                A.2.2 | Former
                """))
                .containsExactly(
                        "info R1.A2 = 3 > 2", "warning R1.A1 = 20 > 4", "info R2.A1 = 2 > 1", "info R2.A0 = 10 > 3");
    }
}
