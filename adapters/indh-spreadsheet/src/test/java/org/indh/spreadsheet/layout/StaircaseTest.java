package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.ScalarNode;
import org.junit.jupiter.api.Test;

/** Codes whose segments stand in columns of their own. */
class StaircaseTest {
    /** The codes of rows such as "10,20,", a segment each, one row after the other. */
    private static List<String> codes(String... rows) {
        Staircase steps = new Staircase();
        List<String> codes = new ArrayList<>();
        for (String row : rows) {
            List<ScalarNode> segments =
                    Splitter.on(',').splitToStream(row).map(ScalarNode::of).toList();
            codes.add(steps.code("code", segments).map(ScalarNode::text).orElse("-"));
        }
        return codes;
    }

    @Test
    void segments_written_in_full_stand_for_themselves() {
        assertThat(codes("10,20,10", "10,20,20", "20,10,10")).containsExactly("10.20.10", "10.20.20", "20.10.10");
    }

    @Test
    void a_blank_takes_what_stands_above_it_until_a_segment_further_out_changes() {
        assertThat(codes("10,,", ",20,", ",,11", ",,12", ",30,", ",,11", "20,,", ",,11"))
                .containsExactly("10", "10.20", "10.20.11", "10.20.12", "10.30", "10.30.11", "20", "20.11");
    }

    @Test
    void a_chapter_written_again_goes_on_with_its_articles() {
        assertThat(codes("10,20,", "10,,11")).containsExactly("10.20", "10.20.11");
    }

    @Test
    void a_row_without_segments_has_no_code_and_changes_nothing() {
        assertThat(codes("10,20,", ",,", ",,11")).containsExactly("10.20", "-", "10.20.11");
    }

    @Test
    void a_first_row_of_inner_segments_alone_has_those() {
        assertThat(codes(",20,", ",,11")).containsExactly("20", "20.11");
    }

    @Test
    void codes_of_two_components_do_not_meet() {
        Staircase steps = new Staircase();
        steps.code("code", List.of(ScalarNode.of("10"), ScalarNode.of("")));
        Optional<ScalarNode> other = steps.code("economic", List.of(ScalarNode.of(""), ScalarNode.of("7")));
        assertThat(other.map(ScalarNode::text)).contains("7");
    }
}
