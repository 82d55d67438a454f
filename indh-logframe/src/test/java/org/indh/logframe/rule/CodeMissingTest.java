package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.junit.jupiter.api.Test;

class CodeMissingTest {
    @Test
    void an_indicator_without_a_code_is_a_warning() {
        assertThat(found(CodeMissing.RULE, """
                R1 | Les dattes sont triées
                IOV 1.1 | Tonnes triées
                - | Tonnes conditionnées
                """)).containsExactly("warning R1.1");
    }

    @Test
    void an_activity_without_a_code_is_a_warning() {
        assertThat(found(CodeMissing.RULE, """
                R1 | Les dattes sont triées
                A.1.1 | Acheter une trieuse
                A - | Éventuellement : une visite d’échange
                """)).containsExactly("warning R1.A1");
    }

    @Test
    void where_none_has_a_code_that_is_said_once() {
        assertThat(found(CodeMissing.RULE, """
                Output 1 | Dates are sorted
                - | Tonnes sorted
                - | Tonnes packed
                Output 2 | Dates are sold
                - | Tonnes sold
                """)).containsExactly("info:all Output1.0 Output1.1 Output2.0");
    }

    @Test
    void codes_everywhere_are_silent_and_so_is_a_kind_that_does_not_occur() {
        assertThat(found(CodeMissing.RULE, """
                R1 | Les dattes sont triées
                IOV 1.1 | Tonnes triées
                """)).isEmpty();
    }
}
