package org.indh.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.Shape;
import org.indh.core.document.Shape.Component;
import org.indh.core.document.Shape.Recorded;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Written;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each part of each kind is called and what it means, in three languages. */
class ComponentWordsTest {
    private static final Catalogue TERMS = Validator.standard().terms();
    private static final int LONGEST = 130;

    /** Every shape that a kind leads to. */
    private static final class Walk {
        private final Map<Shape, Boolean> met = new LinkedHashMap<>();

        private void meet(Shape shape) {
            if (met.put(shape, true) != null) {
                return;
            }
            if (shape instanceof Recorded record) {
                record.components().forEach(component -> meet(component.shape()));
            } else if (shape instanceof Shape.Listed list) {
                meet(list.element());
            } else if (shape instanceof Shape.Mapped map) {
                meet(map.key());
                meet(map.value());
            } else if (shape instanceof Shape.Alternatives alternatives) {
                alternatives.byName().values().forEach(this::meet);
            }
        }
    }

    private static <S extends Shape> List<S> shapes(Class<S> sort) {
        Walk walk = new Walk();
        Judge.kinds().forEach(kind -> walk.meet(kind.shape()));
        return walk.met.keySet().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Recorded record : shapes(Recorded.class)) {
            names.add(record.name());
            record.components().forEach(component -> names.add(record.key(component)));
        }
        shapes(Shape.Alternatives.class).forEach(one -> names.add(one.type().getSimpleName()));
        return names;
    }

    @Test
    void the_walk_meets_every_record() {
        assertThat(names())
                .contains("Logframe.nodes", "Indicator.milestones", "Count.each", "Place.cell", "Suppression.until")
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_record_and_component_has_a_label_and_a_description_in_three_languages(String name) {
        for (Language language : Language.values()) {
            Optional<String> label = TERMS.find(name, language);
            Optional<String> description = TERMS.find(name + ".description", language);
            assertThat(label).as("label in %s", language).get().asString().isNotBlank();
            assertThat(description).as("description in %s", language).isPresent();
            assertThat(description.orElseThrow())
                    .endsWith(".")
                    .hasSizeLessThanOrEqualTo(LONGEST)
                    .isNotEqualTo(label.orElseThrow());
        }
    }

    @Test
    void no_two_components_of_a_record_are_called_or_described_alike() {
        for (Recorded record : shapes(Recorded.class)) {
            for (Language language : Language.values()) {
                for (String suffix : List.of("", ".description")) {
                    assertThat(record.components())
                            .extracting(component -> TERMS.get(record.key(component) + suffix, language))
                            .as("%s in %s", record.name(), language)
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    /** What is called one thing in French is called one thing in English and one in Arabic. */
    @Test
    void components_of_one_name_and_one_french_label_are_called_alike_in_the_other_languages() {
        Map<String, String> calls = new HashMap<>();
        for (Recorded record : shapes(Recorded.class)) {
            for (Component component : record.components()) {
                String key = record.key(component);
                String french = component.name() + ": " + TERMS.get(key, Language.FR);
                String others = TERMS.get(key, Language.EN) + " / " + TERMS.get(key, Language.AR);
                String earlier = calls.putIfAbsent(french, others);
                assertThat(others).as(key).isEqualTo(earlier == null ? others : earlier);
            }
        }
    }

    @Test
    void every_scalar_says_what_is_expected_and_its_examples_are_such() throws ReflectiveOperationException {
        for (Shape.Scalar scalar : shapes(Shape.Scalar.class)) {
            for (Language language : Language.values()) {
                assertThat(TERMS.find("expected." + scalar.name(), language))
                        .as("expected.%s in %s", scalar.name(), language)
                        .isPresent();
            }
            if (scalar.type().getName().startsWith("org.indh.")) {
                assertThat(scalar.written()).as(scalar.name()).isPresent();
                Written written = scalar.written().orElseThrow();
                for (String example : written.examples()) {
                    Object value =
                            scalar.type().getMethod("parse", String.class).invoke(null, example);
                    assertThat(value).hasToString(example);
                    assertThat(written.pattern().isEmpty() || example.matches(written.pattern()))
                            .isTrue();
                }
            }
        }
    }
}
