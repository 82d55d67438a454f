package org.indh.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePartsTest {
    @ParameterizedTest
    @CsvSource({
        "IOV 1.1, IOV, 1.1",
        "A.5.63, A, 5.63",
        "R6, R, 6",
        "'  OS 1. ', OS, 1",
        "3, '', 3",
        "1.2.3, '', 1.2.3",
        "Act-12, Act, 12",
    })
    void a_code_is_a_label_and_its_numbers(String code, String label, String numbers) {
        CodeParts parts = CodeParts.of(code).orElseThrow();
        assertThat(parts.label()).isEqualTo(label);
        assertThat(parts.numbers()).extracting(String::valueOf).containsExactly(numbers.split("\\."));
        assertThat(parts.last()).isEqualTo(parts.numbers().get(parts.numbers().size() - 1));
        assertThat(parts.leading())
                .isEqualTo(parts.numbers().subList(0, parts.numbers().size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "IOV", "1a", "R 6 bis", "٣", "R."})
    void a_code_without_a_number_at_its_end_has_no_parts(String code) {
        assertThat(CodeParts.of(code)).isEmpty();
    }

    @Test
    void parts_without_a_number_cannot_be() {
        assertThatThrownBy(() -> new CodeParts("R", List.of())).isInstanceOf(InvalidValueException.class);
    }
}
