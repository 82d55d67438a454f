package org.indh.logframe.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.measure.Count;
import org.indh.core.measure.Existence;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Proportion;
import org.indh.core.measure.Quantity;
import org.indh.core.statement.Figure;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.indh.core.time.YearRange;
import org.indh.core.time.Years;
import org.indh.logframe.indicator.Accumulation;
import org.indh.logframe.indicator.Direction;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.logframe.indicator.Population;

class LogframeBindingTest {
    @Property
    void what_is_written_as_a_tree_reads_back_as_it_was(@ForAll("logframes") Logframe logframe) {
        Document<Logframe> read = Binder.bind(Logframe.KIND, Binder.unbind(Logframe.KIND, logframe));
        assertThat(read.faults()).isEmpty();
        assertThat(read.value()).contains(logframe);
    }

    @Provide
    Arbitrary<Logframe> logframes() {
        Arbitrary<LogframeBuilder> heads = Combinators.combine(
                        texts().injectNull(0.3),
                        periods().injectNull(0.3),
                        Arbitraries.of(LevelTemplate.all()).injectNull(0.3),
                        Arbitraries.integers().between(1990, 2030).injectNull(0.3),
                        populations().list().ofMaxSize(2),
                        assumptions().list().ofMaxSize(2))
                .as((title, period, template, year, populations, preconditions) -> LogframeBuilder.builder()
                        .title(title)
                        .period(period)
                        .template(template)
                        .baselineYear(year)
                        .populations(populations)
                        .preconditions(preconditions));
        return Combinators.combine(heads, nodes().list().ofMaxSize(3))
                .as((head, nodes) -> head.nodes(nodes).build());
    }

    private static Arbitrary<ChainNode> nodes() {
        Arbitrary<ChainNodeBuilder> heads = Combinators.combine(
                        words().map(NodeCode::parse).injectNull(0.2),
                        Arbitraries.of(Level.class).injectNull(0.2),
                        words().map(NodeCode::parse).injectNull(0.2),
                        texts().injectNull(0.2),
                        timings().injectNull(0.5))
                .as((code, level, parent, statement, deadline) -> ChainNodeBuilder.builder()
                        .code(code)
                        .level(level)
                        .parent(parent)
                        .statement(statement)
                        .deadline(deadline));
        return Combinators.combine(
                        heads,
                        assumptions().list().ofMaxSize(2),
                        indicators().list().ofMaxSize(3),
                        activities().list().ofMaxSize(2),
                        words().list().ofMaxSize(2),
                        words().list().ofMaxSize(2))
                .as((head, assumptions, indicators, activities, actors, targets) -> head.assumptions(assumptions)
                        .indicators(indicators)
                        .activities(activities)
                        .actors(actors)
                        .strategicTargets(targets)
                        .build())
                .filter(node -> !node.equals(ChainNodeBuilder.builder().build()));
    }

    private static Arbitrary<Indicator> indicators() {
        Arbitrary<TreeMap<MilestoneYear, Figure>> milestones = Arbitraries.maps(
                        Arbitraries.integers().between(1, 6).map(MilestoneYear::programme), figures())
                .ofMaxSize(3)
                .map(TreeMap::new);
        return Combinators.combine(
                        words().map(IndicatorCode::parse),
                        texts().injectNull(0.2),
                        timings().injectNull(0.5),
                        Arbitraries.of(Direction.class).injectNull(0.5),
                        Arbitraries.of(Accumulation.class).injectNull(0.5),
                        populations().injectNull(0.5),
                        figures().injectNull(0.2),
                        milestones)
                .as((code, statement, deadline, direction, accumulation, population, baseline, years) -> new Indicator(
                        code,
                        statement,
                        deadline,
                        direction,
                        accumulation,
                        population,
                        baseline,
                        years,
                        List.of("PV"),
                        List.of(code)));
    }

    private static Arbitrary<Figure> figures() {
        Arbitrary<Quantity> quantities = Arbitraries.of(
                Count.of(9, "communes"),
                new Proportion(Percent.parse("12.50 %"), null, "femmes", Years.of(2018, 2019)),
                new Existence("règlement", false));
        return Arbitraries.oneOf(
                Arbitraries.of("9 communes (75 %)", "Oui", "à établir", "12 plans (2018 + 2019)")
                        .map(Figure::of),
                quantities.list().ofMinSize(1).ofMaxSize(2).map(list -> new Figure(null, list)));
    }

    private static Arbitrary<Activity> activities() {
        return Combinators.combine(words().map(ActivityCode::parse), texts().injectNull(0.2))
                .as(Activity::new);
    }

    private static Arbitrary<Assumption> assumptions() {
        return texts().map(Assumption::new);
    }

    private static Arbitrary<Population> populations() {
        return Combinators.combine(words(), Arbitraries.integers().between(0, 500))
                .as(Population::new);
    }

    private static Arbitrary<Timing> timings() {
        return Arbitraries.of(
                Timing.by(2018), Timing.from(2017), Timing.within(2017, 2021), Timing.inEach(Years.of(2019, 2021)));
    }

    private static Arbitrary<YearRange> periods() {
        return Arbitraries.integers().between(2000, 2030).map(first -> new YearRange(first, first + 4));
    }

    private static Arbitrary<LocalizedText> texts() {
        return Arbitraries.oneOf(
                words().map(LocalizedText::parse), words().map(word -> LocalizedText.of(Language.FR, word)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(' ', '1', '9', '.', 'é', 'ع', '|')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}
