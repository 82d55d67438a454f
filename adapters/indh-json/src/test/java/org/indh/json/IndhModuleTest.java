package org.indh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.document.zoo.ZooArbitraries;
import org.indh.core.measure.Count;
import org.indh.core.measure.Existence;
import org.indh.core.money.Money;
import org.indh.core.statement.Figure;
import org.indh.core.testing.RecordArbitraries;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.indh.json.UnboundValueException.Problem;
import org.indh.json.embedder.Submission;
import org.indh.logframe.chain.ActivityCode;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.LevelTemplate;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.LogframeBuilder;
import org.indh.logframe.chain.NodeCode;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorBuilder;
import org.indh.logframe.indicator.IndicatorCode;
import org.indh.logframe.indicator.Population;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of an embedder's, with the library's module. */
class IndhModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new IndhModule()).build();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new IndhModule(List.of(Logframe.KIND, Zoo.KIND)))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Indicator INDICATOR = IndicatorBuilder.builder()
            .code(new IndicatorCode("IOV 1.1"))
            .statement(LocalizedText.parse("Communes dotées d’un plan"))
            .population(new Population("communes", 12))
            .baseline(Figure.of("3 communes (25 %)"))
            .milestones(new TreeMap<>(Map.of(MilestoneYear.programme(3), Figure.of("9 communes (75 %)"))))
            .build();

    private static Submission submission() {
        Submission submission = new Submission();
        submission.number = 7;
        submission.logframe = LogframeBuilder.builder()
                .title(LocalizedText.parse("Programme"))
                .addPopulations(new Population("communes", 12))
                .build();
        submission.indicators.add(INDICATOR);
        submission.quantities.addAll(List.of(Count.of(9, "communes"), new Existence("ROI", true)));
        submission.due = Timing.by(2029);
        submission.budget = Money.parse("1200.50 MAD");
        submission.level = Level.OUTPUT;
        return submission;
    }

    @Test
    void values_come_back_from_an_embedders_own_object() {
        Submission sent = submission();
        String json = MAPPER.writeValueAsString(sent);
        for (JsonMapper mapper : List.of(MAPPER, STRICT)) {
            assertThat(mapper.readValue(json, Submission.class))
                    .usingRecursiveComparison()
                    .isEqualTo(sent);
        }
        JsonNode tree = MAPPER.valueToTree(sent);
        assertThat(MAPPER.treeToValue(tree, Submission.class))
                .usingRecursiveComparison()
                .isEqualTo(sent);
    }

    @Test
    void they_are_written_as_documents_have_them() {
        JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(submission()));
        assertThat(tree.at("/logframe/kind").asString()).isEqualTo("logframe");
        assertThat(tree.at("/logframe/version").asInt()).isEqualTo(1);
        assertThat(tree.at("/logframe/populations/0/size").asInt()).isEqualTo(12);
        assertThat(tree.at("/indicators/0/milestones/Y3/text").asString()).isEqualTo("9 communes (75 %)");
        assertThat(tree.at("/quantities/0/type").asString()).isEqualTo("count");
        assertThat(tree.at("/quantities/1/exists").asBoolean()).isTrue();
        assertThat(tree.at("/due").asString()).isEqualTo("by 2029");
        assertThat(tree.at("/budget").asString()).isEqualTo("1200.50 MAD");
        assertThat(tree.at("/level").asString()).isEqualTo("output");
    }

    @Test
    void a_root_is_the_same_as_in_a_file() {
        Logframe logframe = Objects.requireNonNull(submission().logframe);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(logframe)))
                .isEqualTo(MAPPER.readTree(JsonText.write(Logframe.KIND, logframe)));
    }

    @Test
    void every_fault_is_told_not_only_the_first() {
        String json = """
                {"number": 7,
                 "indicators": [{"direction": "up", "population": {"unit": "communes"},
                                 "milestones": {"An 3": {"text": "9"}}}]}""";
        UnboundValueException refused =
                catchThrowableOfType(UnboundValueException.class, () -> MAPPER.readValue(json, Submission.class));
        assertThat(refused.problems())
                .extracting(Problem::pointer)
                .containsExactly("/direction", "/population/size", "/milestones/An 3");
        assertThat(refused.problems())
                .extracting(Problem::code)
                .containsExactly("DC-UNREADABLE", "DC-MISSING", "DC-UNREADABLE");
        assertThat(refused.problems().get(1).text()).contains("required field").contains("size");
        assertThat(refused.getPathReference()).contains("indicators").contains("[0]");
        assertThat(refused).hasMessageContaining("Indicator cannot be read: /direction DC-UNREADABLE: ");
    }

    @Test
    void members_that_nobody_knows_are_tolerated_unless_the_mapper_is_strict() {
        String json = "{\"code\": \"IOV 1\", \"note\": 1}";
        assertThat(MAPPER.readValue(json, Indicator.class).code()).isEqualTo(new IndicatorCode("IOV 1"));
        UnboundValueException refused =
                catchThrowableOfType(UnboundValueException.class, () -> STRICT.readValue(json, Indicator.class));
        assertThat(refused.problems()).extracting(Problem::pointer).containsExactly("/note");
        assertThat(refused.problems().get(0).toString()).startsWith("/note DC-UNKNOWN: “note”");
    }

    @Test
    void a_document_of_another_kind_is_refused() {
        UnboundValueException refused = catchThrowableOfType(
                UnboundValueException.class,
                () -> MAPPER.readValue("{\"kind\": \"budget\", \"version\": 1}", Logframe.class));
        assertThat(refused.problems()).extracting(Problem::pointer).containsExactly("/kind");
        assertThat(MAPPER.readValue("{\"kind\": \"logframe\", \"version\": 9}", Logframe.class))
                .isNotNull();
        assertThat(MAPPER.readValue("{}", Logframe.class)).isNotNull();
    }

    @Test
    void what_says_nothing_is_null_and_what_is_no_scalar_is_refused() {
        Submission read = MAPPER.readValue("{\"due\": null, \"budget\": \" \", \"indicators\": []}", Submission.class);
        assertThat(read.due).isNull();
        assertThat(read.budget).isNull();
        UnboundValueException refused = catchThrowableOfType(
                UnboundValueException.class, () -> MAPPER.readValue("{\"due\": [1]}", Submission.class));
        assertThat(refused.problems()).extracting(Problem::code).containsExactly("DC-UNREADABLE");
        UnboundValueException root =
                catchThrowableOfType(UnboundValueException.class, () -> MAPPER.readValue("[1]", Logframe.class));
        assertThat(root).isNotNull();
    }

    @Provide
    Arbitrary<Logframe> logframes() {
        return RecordArbitraries.standard()
                .with(NodeCode.class, RecordArbitraries.texts().map(NodeCode::new))
                .with(IndicatorCode.class, RecordArbitraries.texts().map(IndicatorCode::new))
                .with(ActivityCode.class, RecordArbitraries.texts().map(ActivityCode::new))
                .with(LevelTemplate.class, Arbitraries.of(LevelTemplate.all()))
                .of(Logframe.class);
    }

    @Provide
    Arbitrary<Zoo> zoos() {
        return ZooArbitraries.zoos();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void any_logframe_comes_back(@ForAll("logframes") Logframe logframe) {
        assertThat(STRICT.readValue(STRICT.writeValueAsString(logframe), Logframe.class))
                .isEqualTo(logframe);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_value_of_every_shape_comes_back(@ForAll("zoos") Zoo zoo) {
        assertThat(STRICT.readValue(STRICT.writeValueAsString(zoo), Zoo.class)).isEqualTo(zoo);
    }
}
