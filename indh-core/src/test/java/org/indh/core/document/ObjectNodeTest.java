package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObjectNodeTest {
    /** Few names that come again, many that do not, and two ("Aa", "BB") that have one hash. */
    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> numbered = Arbitraries.integers().between(0, 60).map(i -> "name" + i);
        return Arbitraries.oneOf(Arbitraries.of("Aa", "BB", "a", ""), numbered)
                .list()
                .ofMaxSize(80);
    }

    @Property
    void the_last_of_two_members_of_one_name_stands_where_the_first_stood(@ForAll("names") List<String> names) {
        assertBuilt(ObjectNode.builder(), names);
    }

    @Property
    void a_builder_that_was_cleared_remembers_nothing(
            @ForAll("names") List<String> before, @ForAll("names") List<String> names) {
        ObjectNode.Builder builder = ObjectNode.builder();
        before.forEach(name -> builder.put(name, "earlier"));
        assertBuilt(builder.clear(), names);
    }

    private static void assertBuilt(ObjectNode.Builder builder, List<String> names) {
        Map<String, Node> expected = new LinkedHashMap<>();
        for (String name : names) {
            assertThat(builder.has(name)).isEqualTo(expected.containsKey(name));
            assertThat(builder.member(name)).isEqualTo(expected.get(name));
            Node node = ScalarNode.of(name + expected.size());
            builder.put(name, node);
            expected.put(name, node);
        }
        ObjectNode built = builder.build();
        assertThat(new ArrayList<>(built.members().entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
        names.forEach(name -> assertThat(built.member(name)).isEqualTo(expected.get(name)));
        assertThat(built.member("none")).isNull();
    }
}
