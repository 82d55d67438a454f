package org.indh.logframe.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.indh.core.code.CodeParts;
import org.indh.core.statement.Figure;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.indh.logframe.indicator.Accumulation;
import org.indh.logframe.indicator.Direction;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorBuilder;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.logframe.indicator.Population;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static ChainNode node(String code, @Nullable String parent) {
        return ChainNodeBuilder.builder()
                .code(NodeCode.parse(code))
                .parent(parent == null ? null : NodeCode.parse(parent))
                .build();
    }

    private static Logframe logframe(ChainNode... nodes) {
        return LogframeBuilder.builder().nodes(List.of(nodes)).build();
    }

    @Test
    void the_parent_is_the_node_of_that_code() {
        ChainNode outcome = node("OS 2", null);
        ChainNode output = node("R4", "OS 2");
        assertThat(logframe(outcome, output).parent(output)).contains(outcome);
        assertThat(logframe(outcome, output).parent(outcome)).isEmpty();
    }

    @Test
    void a_parent_that_is_unknown_or_named_twice_is_none() {
        ChainNode output = node("R4", "OS 2");
        assertThat(logframe(output).parent(output)).isEmpty();
        assertThat(logframe(node("OS 2", null), node("OS 2", "OG"), output).parent(output))
                .isEmpty();
    }

    @Test
    void a_node_is_not_its_own_parent() {
        ChainNode output = node("R4", "R4");
        assertThat(logframe(output).parent(output)).isEmpty();
    }

    @Test
    void a_declared_deadline_comes_before_the_one_that_is_read() {
        LocalizedText text = LocalizedText.parse("En 2020, la digue est construite");
        ChainNode read = ChainNodeBuilder.builder().statement(text).build();
        assertThat(read.timing()).contains(Timing.by(2020));
        assertThat(ChainNodeBuilder.builder(read)
                        .deadline(Timing.by(2022))
                        .build()
                        .timing())
                .contains(Timing.by(2022));
        Indicator indicator = IndicatorBuilder.builder().statement(text).build();
        assertThat(indicator.timing()).contains(Timing.by(2020));
        assertThat(IndicatorBuilder.builder(indicator)
                        .deadline(Timing.from(2021))
                        .build()
                        .timing())
                .contains(Timing.from(2021));
        assertThat(IndicatorBuilder.builder().build().timing()).isEmpty();
    }

    @Test
    void lists_are_copied_and_cannot_be_changed() {
        TreeMap<MilestoneYear, Figure> years = new TreeMap<>();
        years.put(MilestoneYear.programme(3), Figure.of("Oui"));
        Indicator indicator = IndicatorBuilder.builder().milestones(years).build();
        years.clear();
        assertThat(indicator.milestones()).hasSize(1);
        assertThatThrownBy(() -> indicator.sources().add("PV")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> logframe().nodes().add(node("R1", null)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void codes_stand_without_blanks_around_them_and_are_never_blank() {
        assertThat(NodeCode.parse(" R6 ")).isEqualTo(NodeCode.parse("R6")).hasToString("R6");
        assertThat(ActivityCode.parse("A.5.63 ")).hasToString("A.5.63");
        assertThat(IndicatorCode.parse(" IOV 1.1")).hasToString("IOV 1.1");
        assertThatThrownBy(() -> NodeCode.parse(" ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ActivityCode.parse("")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> IndicatorCode.parse("\t")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void codes_are_ordered_by_their_text_and_taken_apart() {
        assertThat(NodeCode.parse("R1")).isLessThan(NodeCode.parse("R2"));
        assertThat(ActivityCode.parse("A.1")).isLessThan(ActivityCode.parse("A.2"));
        assertThat(IndicatorCode.parse("IOV 1")).isLessThan(IndicatorCode.parse("IOV 2"));
        assertThat(NodeCode.parse("Résultat 6").parts()).contains(new CodeParts("Résultat", List.of(6)));
        assertThat(ActivityCode.parse("A.5.63").parts()).contains(new CodeParts("A", List.of(5, 63)));
        assertThat(IndicatorCode.parse("transversal").parts()).isEmpty();
    }

    @Test
    void code_parts_are_a_label_and_numbers() {
        CodeParts parts = CodeParts.of("Output 1.2.3.").orElseThrow();
        assertThat(parts.label()).isEqualTo("Output");
        assertThat(parts.last()).isEqualTo(3);
        assertThat(parts.leading()).containsExactly(1, 2);
        assertThat(CodeParts.of("IOV - 7").orElseThrow()).isEqualTo(new CodeParts("IOV", List.of(7)));
        assertThat(CodeParts.of("12").orElseThrow().label()).isEmpty();
        assertThat(CodeParts.of("1a")).isEmpty();
        assertThat(CodeParts.of("1234567"))
                .as("too long for a number of a code")
                .isNotEmpty();
    }

    @Test
    void every_template_descends_and_measures_only_its_own_levels() {
        assertThat(LevelTemplate.all()).extracting(LevelTemplate::code).contains("dgd", "eu", "fcdo", "usaid");
        for (LevelTemplate template : LevelTemplate.all()) {
            assertThat(template.levels()).isSorted().containsAll(template.measured());
            assertThat(LevelTemplate.parse(template.toString())).isEqualTo(template);
            assertThat(template.above(template.levels().get(0))).isEmpty();
            assertThat(template.above(Level.OUTPUT)).contains(Level.OUTCOME);
        }
        assertThat(LevelTemplate.parse("dgd").measures(Level.IMPACT)).isFalse();
        assertThat(LevelTemplate.parse("eu").measures(Level.IMPACT)).isTrue();
        assertThatThrownBy(() -> LevelTemplate.parse("unknown")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_population_has_a_size_of_0_or_more() {
        assertThat(new Population(" communes ", 0).unit()).isEqualTo("communes");
        assertThatThrownBy(() -> new Population("communes", -1)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void enums_speak_in_stable_codes() {
        assertThat(Level.values()).extracting(Level::code).containsExactly("impact", "outcome", "output");
        assertThat(Direction.values()).extracting(Direction::code).containsExactly("increasing", "decreasing", "keep");
        assertThat(Accumulation.values())
                .extracting(Accumulation::code)
                .containsExactly("snapshot", "cumulative", "cumulative-with-baseline", "per-period");
    }
}
