package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;

import java.util.List;
import java.util.Map;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the version says that a file has of its format; here the second is known. */
class VersionTest {
    private static final Kind<Zoo> SECOND = new Kind<>("zoo", 2, Zoo.class);

    private static Document<Zoo> bind(Node version) {
        return Binder.bind(
                SECOND, object().put("version", version).put("area", "7").build());
    }

    private static Document<Zoo> bind(String version) {
        return bind(ScalarNode.of(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", " 2 ", "", " "})
    void an_older_version_the_same_or_none_is_read_as_it_is(String version) {
        Document<Zoo> document = bind(version);
        assertThat(document.faults()).isEmpty();
        assertThat(document.unknown()).isEmpty();
        assertThat(bound(document).area()).isEqualTo(7);
    }

    @Test
    void a_newer_version_is_a_warning_with_both_and_all_that_is_known_is_read() {
        Document<Zoo> document = bind("3");
        assertThat(document.faults())
                .containsExactly(Fault.of("DC-UNKNOWN", at("/version"), "3", Map.of("found", 3, "expected", 2))
                        .variant("version")
                        .lowered(Severity.WARNING));
        assertThat(bound(document).area()).isEqualTo(7);
    }

    @Test
    void a_version_may_be_a_number_or_its_text() {
        assertThat(bind(ScalarNode.bare(2)).faults()).isEmpty();
        assertThat(bind(ScalarNode.bare(3)).faults())
                .isEqualTo(bind("3").faults())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "deux", "1.5", "99999999999"})
    void a_version_that_is_no_number_from_1_is_unreadable_and_all_else_is_read(String version) {
        Document<Zoo> document = bind(version);
        assertThat(document.faults())
                .containsExactly(Fault.of(
                        "DC-UNREADABLE", at("/version"), version, Map.of("expected", new Term("expected.integer"))));
        assertThat(bound(document).area()).isEqualTo(7);
    }

    @Test
    void a_version_that_has_parts_is_unreadable_with_nothing_to_quote() {
        for (Node version : List.of(texts("2"), object("major", "2"))) {
            assertThat(bind(version).faults())
                    .containsExactly(Fault.of(
                            "DC-UNREADABLE", at("/version"), "", Map.of("expected", new Term("expected.integer"))));
        }
        assertThat(bind(texts("")).faults()).isEmpty();
    }
}
