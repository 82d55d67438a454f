package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.statement.Figure;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.ChainNodeBuilder;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorBuilder;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.logframe.rule.Plans.Plan;

class NeverCriesWolfTest {
    private static final List<Rule<?>> RULES = new LogframePack().rules();
    /** Faults to be planted: they follow from what stands where, not from the order of siblings. */
    private static final List<UnaryOperator<String>> FAULTS = List.of(
            lines -> lines.replaceFirst("\\(100 %\\)", "(91 %)"),
            lines -> lines.replaceFirst("\\| PV 1(?![0-9])", "| -"),
            lines -> lines.replaceFirst("IOV 1\\.1 \\|", "- |"));

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Property(tries = 40)
    void a_plan_without_a_fault_has_no_finding(@ForAll("plans") Plan plan) {
        assertThat(all(plan.logframe())).as(plan.lines()).isEmpty();
    }

    @Property(tries = 40)
    void the_order_of_siblings_does_not_change_what_is_found(@ForAll("plans") Plan plan, @ForAll long seed) {
        for (UnaryOperator<String> fault : FAULTS) {
            Logframe logframe = plan.settled(Sketch.of(fault.apply(plan.lines())));
            Random random = new Random(seed);
            List<ChainNode> nodes = new ArrayList<>();
            for (ChainNode node : logframe.nodes()) {
                List<Indicator> indicators = new ArrayList<>(node.indicators());
                Collections.shuffle(indicators, random);
                nodes.add(ChainNodeBuilder.builder(node).indicators(indicators).build());
            }
            Collections.shuffle(nodes, random);
            assertThat(kinds(Sketch.with(logframe, all -> all.nodes(nodes))))
                    .containsExactlyInAnyOrderElementsOf(kinds(logframe));
        }
    }

    @Property(tries = 40)
    void consistent_codes_of_another_style_are_no_fault(@ForAll("plans") Plan plan) {
        Logframe logframe = plan.logframe();
        for (String style : List.of("Indicateur %d.%d", "%d.%d", "I-%d.%d", "KPI %d.%d")) {
            Logframe renamed = Sketch.with(
                    logframe,
                    all -> all.nodes(logframe.nodes().stream()
                            .map(node -> renumbered(node, style))
                            .toList()));
            assertThat(all(renamed)).isEmpty();
        }
    }

    private static ChainNode renumbered(ChainNode node, String style) {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator one : node.indicators()) {
            int output =
                    Objects.requireNonNull(node.code()).parts().orElseThrow().last();
            IndicatorCode code = IndicatorCode.parse(String.format(style, output, indicators.size() + 1));
            indicators.add(IndicatorBuilder.builder(one).code(code).build());
        }
        return ChainNodeBuilder.builder(node).indicators(indicators).build();
    }

    @Property(tries = 40)
    void a_wrong_percentage_is_found_once(@ForAll("plans") Plan plan) {
        String cell = whole(plan) + (plan.english() ? " sites out of " : " sites sur ") + whole(plan) + " (93 %)";
        assertThat(all(planted(plan, MilestoneYear.programme(5), cell)))
                .filteredOn(line -> !line.startsWith("LF-UNIT-SAME"))
                .containsExactly("LF-PCT-MATCH error");
    }

    @Property(tries = 40)
    void more_than_all_is_found_once(@ForAll("plans") Plan plan) {
        String cell = (whole(plan) + 1) + (plan.english() ? " sites out of " : " sites sur ") + whole(plan);
        assertThat(all(planted(plan, MilestoneYear.programme(5), cell)))
                .filteredOn(line -> !line.startsWith("LF-UNIT-SAME"))
                .containsExactly("LF-TARGET-LE-POP error");
    }

    @Property(tries = 40)
    void a_target_that_stands_still_is_found_once(@ForAll("plans") Plan plan) {
        Logframe still = planted(plan, MilestoneYear.programme(5), "1009 tests");
        Logframe both = first(
                still,
                one -> one.baseline(Figure.of("2 tests"))
                        .milestones(new TreeMap<>(Map.of(
                                MilestoneYear.programme(3), Figure.of("1009 tests"),
                                MilestoneYear.programme(5), Figure.of("1009 tests")))));
        assertThat(all(both)).containsExactly("LF-PLATEAU warning");
    }

    @Property(tries = 40)
    void a_deadline_after_the_programme_is_found_once(@ForAll("plans") Plan plan) {
        Logframe late = first(plan.logframe(), one -> one.deadline(Timing.by(plan.first() + 9)));
        assertThat(all(late)).containsExactly("LF-DEADLINE-IN-PERIOD error");
    }

    /** An odd number above 10, which nobody takes for a ratio such as "2 of 3". */
    private static int whole(Plan plan) {
        return 2 * plan.size() + 13;
    }

    private static Logframe planted(Plan plan, MilestoneYear year, String cell) {
        return first(plan.logframe(), one -> {
            var milestones = new TreeMap<>(one.milestones());
            milestones.put(year, Figure.of(cell));
            return one.milestones(milestones);
        });
    }

    private static Logframe first(Logframe logframe, UnaryOperator<IndicatorBuilder> by) {
        return Sketch.with(
                logframe,
                all -> all.nodes(logframe.nodes().stream()
                        .map(node -> String.valueOf(node.code()).matches("R1|Output 1")
                                ? ChainNodeBuilder.builder(node)
                                        .indicators(firstOf(node.indicators(), by))
                                        .build()
                                : node)
                        .toList()));
    }

    private static List<Indicator> firstOf(List<Indicator> indicators, UnaryOperator<IndicatorBuilder> by) {
        List<Indicator> changed = new ArrayList<>(indicators);
        changed.set(0, by.apply(IndicatorBuilder.builder(indicators.get(0))).build());
        return changed;
    }

    private static List<String> all(Logframe logframe) {
        List<String> found = new ArrayList<>();
        for (Rule<?> rule : RULES) {
            for (Breach breach : Sketch.breaches(rule, logframe)) {
                found.add(rule.code() + " " + (breach.severity() == null ? rule.severity() : breach.severity()).code());
            }
        }
        return found;
    }

    /** What is found, with the codes of what it is found at in an order of their own. */
    private static List<String> kinds(Logframe logframe) {
        List<String> found = new ArrayList<>();
        for (Rule<?> rule : RULES) {
            for (Breach breach : Sketch.breaches(rule, logframe)) {
                found.add(rule.code() + " " + breach.severity() + " "
                        + breach.spots().size() + " " + breach.found() + " " + breach.expected());
            }
        }
        return found;
    }
}
