package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class CodeStyleTest {
    @Test
    void another_word_among_many_alike_is_found() {
        assertThat(found(CodeStyle.RULE, """
                R1 | Les routes sont sûres
                IOV 1.1 | Accidents
                IOV 1.2 | Blessés
                IOV 1.3 | Radars
                IOV 1.4 | Contrôles
                IOV 1.5 | Amendes
                Indicateur 1.6 | Permis
                """)).containsExactly("info R1.5 = Indicateur > IOV");
    }

    @Test
    void all_places_of_one_other_word_are_one_finding() {
        assertThat(found(CodeStyle.RULE, """
                R1 | Roads are safe
                KPI 1.1 | a
                KPI 1.2 | b
                KPI 1.3 | c
                KPI 1.4 | d
                KPI 1.5 | e
                KPI 1.6 | f
                KPI 1.7 | g
                KPI 1.8 | h
                KPI 1.9 | i
                Ind. 1.10 | j
                Ind. 1.11 | k
                """)).containsExactly("info R1.9 R1.10 = Ind > KPI");
    }

    @Test
    void activities_are_compared_with_activities() {
        assertThat(found(CodeStyle.RULE, """
                R1 | Les routes sont sûres
                A.1.1 | a
                A.1.2 | b
                A.1.3 | c
                A.1.4 | d
                A.1.5 | e
                Act 1.6 | f
                IOV 1.1 | g
                """)).containsExactly("info R1.A5 = Act > A");
    }

    @Test
    void capitals_and_accents_are_no_other_word() {
        assertThat(found(CodeStyle.RULE, """
                R1 | Les routes sont sûres
                IOV 1.1 | a
                iov 1.2 | b
                IOV 1.3 | c
                IOV 1.4 | d
                IOV 1.5 | e
                """)).isEmpty();
    }

    @Test
    void two_words_side_by_side_are_a_choice() {
        assertThat(found(CodeStyle.RULE, """
                R1 | Les routes sont sûres
                IOV 1.1 | a
                IOV 1.2 | b
                Indicateur 1.3 | c
                Indicateur 1.4 | d
                """)).isEmpty();
    }
}
