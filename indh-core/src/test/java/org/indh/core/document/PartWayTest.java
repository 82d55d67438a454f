package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.PartTest.ZOO;
import static org.indh.core.document.Trees.at;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way from the root of a value to one of its parts. */
class PartWayTest {
    private static String way(String target) {
        return Part.way(ZOO, at(target)).stream()
                .map(part -> part.path().toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void every_part_below_is_found_by_its_own_path_with_those_around_it() {
        for (Part part : Part.root(ZOO).below()) {
            List<Part> way = Part.way(ZOO, part.path());
            Part last = way.get(way.size() - 1);
            assertThat(last.path()).isEqualTo(part.path());
            assertThat(last.value()).isEqualTo(part.value());
            assertThat(last.isElement()).isEqualTo(part.isElement());
            assertThat(way.get(0).value()).isSameAs(ZOO);
            for (int i = 1; i < way.size(); i++) {
                assertThat(way.get(i).parent()).contains(way.get(i - 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/enclosures/1/code, ' /enclosures/1 /enclosures/1/code'",
        "/enclosures/0/feeding/B2/1, ' /enclosures/0 /enclosures/0/feeding/B2/1'",
        "/visits/2020/guests, ' /visits/2020 /visits/2020/guests'",
        "/hours/low-season, ' /hours/low-season'",
    })
    void a_way_passes_by_the_records_around_a_part(String target, String way) {
        assertThat(way(target)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets/0, ''",
        "/emblem/name, ''",
        "/enclosures, ''",
        "/enclosures/2, ''",
        "/enclosures/-1, ''",
        "/enclosures/x/code, ''",
        "/visits, ''",
        "/visits/2021/guests, ''",
        "/hours/LOW, ''",
        "/area/0, ' /area'",
        "/name/fr, ' /name'",
        "/visits/2019/nobody, ' /visits/2019'",
        "/enclosures/0/feeding, ' /enclosures/0'",
        "/enclosures/0/feeding/B2, ' /enclosures/0'",
        "/enclosures/0/feeding/B2/2, ' /enclosures/0'",
        "/enclosures/0/feeding/B1/0, ' /enclosures/0'",
    })
    void a_way_to_what_is_not_there_ends_at_the_last_part_that_is(String target, String way) {
        assertThat(way(target)).isEqualTo(way);
    }
}
