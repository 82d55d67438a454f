package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.core.text.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as people write them, and every candidate of each: {@code name | grade code ; grade code}, or nobody. */
class SpellingTablesTest {
    static Stream<Arguments> names() {
        return Stream.of("published-names.txt", "spellings.txt")
                .flatMap(table -> Resources.lines(SpellingTablesTest.class, "/org/indh/core/place/" + table).stream())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split(" \\| ", 2)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_has_these_candidates(String name, String expected) {
        Candidates candidates = Gazetteer.morocco().find(name);
        assertThat(written(candidates.ranked())).isEqualTo(expected);
        assertThat(candidates.name()).isEqualTo(name);
        assertThat(candidates.isEmpty()).isEqualTo(expected.equals("nobody"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void one_that_fits_alone_is_single_and_no_other_is(String name, String expected) {
        Candidates candidates = Gazetteer.morocco().find(name);
        List<Candidate> fitting = candidates.ranked().stream()
                .filter(candidate -> candidate.match().compareTo(Match.PART) < 0)
                .toList();
        assertThat(candidates.fitting()).isEqualTo(fitting);
        assertThat(candidates.single().map(List::of).orElse(List.of()))
                .isEqualTo(fitting.size() == 1 ? fitting : List.of());
        assertThat(candidates.ranked()).isSortedAccordingTo(Comparator.naturalOrder());
    }

    private static String written(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? "nobody"
                : candidates.stream()
                        .map(candidate -> candidate.match().code() + " "
                                + candidate.territory().code())
                        .collect(Collectors.joining(" ; "));
    }
}
