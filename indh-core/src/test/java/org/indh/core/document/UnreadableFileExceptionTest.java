package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;

class UnreadableFileExceptionTest {
    @Test
    void it_exposes_its_facts_and_says_them_in_english() {
        UnreadableFileException e = new UnreadableFileException(
                Reason.TOO_LARGE, "budget.xlsx", Map.of("value", "64", "limit", "maxFileBytes"));
        assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(e.file()).isEqualTo("budget.xlsx");
        assertThat(e.detail()).containsExactly(Map.entry("limit", "maxFileBytes"), Map.entry("value", "64"));
        assertThat(e)
                .hasMessage(
                        "\"budget.xlsx\" cannot be read: it reaches a reading limit {limit=maxFileBytes, value=64}");
    }

    @Test
    void a_fact_less_one_ends_after_its_reason() {
        assertThat(new UnreadableFileException(Reason.EMPTY, "vide.xlsx", Map.of()))
                .hasMessage("\"vide.xlsx\" cannot be read: it is empty")
                .hasNoCause();
    }

    @Test
    void its_message_and_its_facts_stay_short_whatever_the_file_says() {
        UnreadableFileException e =
                new UnreadableFileException(Reason.MALFORMED, "n".repeat(5_000), Map.of("part", "p".repeat(5_000)));
        assertThat(e.getMessage()).hasSizeLessThan(600);
        assertThat(e.detail().get("part")).hasSize(200).endsWith("…");
    }

    @Test
    void its_facts_do_not_change_with_the_map_that_they_came_from() {
        Map<String, String> facts = new TreeMap<>(Map.of("part", "a.xml"));
        UnreadableFileException e = new UnreadableFileException(Reason.MALFORMED, "f", facts);
        facts.clear();
        assertThat(e.detail()).containsEntry("part", "a.xml");
        assertThatThrownBy(() -> e.detail().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void every_reason_has_a_code_of_its_own() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
}
