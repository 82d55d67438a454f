package org.indh.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Budget;
import org.indh.budget.Dimension;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.consolidation.CreditYear;
import org.indh.budget.execution.FinancialReport;
import org.indh.cli.testing.WrittenExample;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.document.zoo.ZooArbitraries;
import org.indh.core.finding.Fingerprint;
import org.indh.core.money.Money;
import org.indh.core.testing.RecordArbitraries;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.validation.RuleTexts;
import org.indh.core.validation.Suppression;
import org.indh.core.validation.SuppressionBuilder;
import org.indh.core.validation.Suppressions;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.json.JsonSchema;
import org.indh.json.JsonText;
import org.indh.logframe.chain.ActivityCode;
import org.indh.logframe.chain.LevelTemplate;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.NodeCode;
import org.indh.logframe.indicator.IndicatorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas are schemas, and accept whatever is written of their kind. */
class ShippedSchemasTest {
    private static final Path EXAMPLE = Path.of("..", "..", "examples", "cic-maroc", "cadre-logique.xlsx");
    private static final Pattern JSON_BLOCK = Pattern.compile("```[a-z]*\n(\\{.*?\n\\})\n```", Pattern.DOTALL);

    private static final Validator VALIDATOR = Validator.standard();
    private static final Map<String, Judge> JUDGES = new TreeMap<>();

    private static final RecordArbitraries VALUES = RecordArbitraries.standard()
            .with(NodeCode.class, RecordArbitraries.texts().map(NodeCode::new))
            .with(IndicatorCode.class, RecordArbitraries.texts().map(IndicatorCode::new))
            .with(ActivityCode.class, RecordArbitraries.texts().map(ActivityCode::new))
            .with(Dimension.class, Arbitraries.of(Dimension.COMMUNE, Dimension.SUPPLIER, Dimension.of("vehicle")))
            .with(
                    AllocationKey.class,
                    RecordArbitraries.texts()
                            .map(text -> AllocationKey.ofPercents(text, List.of(KeyPart.of("R1", 60)))))
            .with(CreditYear.class, RecordArbitraries.milestoneYears().map(year -> {
                Money amount = Money.parse("10.00 MAD");
                return new CreditYear(year, amount, amount, amount, amount);
            }))
            .with(LevelTemplate.class, Arbitraries.of(LevelTemplate.all()))
            .with(
                    Suppression.class,
                    RecordArbitraries.texts()
                            .map(text -> SuppressionBuilder.builder()
                                    .rule(text)
                                    .reason(text)
                                    .fingerprint(Fingerprint.of(List.of(text)))
                                    .build()));

    static List<Kind<?>> kinds() {
        return Judge.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_schema_is_a_schema_and_the_same_each_time(Kind<?> kind) {
        for (Language language : Language.values()) {
            String schema = JsonSchema.write(kind, VALIDATOR.terms(), language);
            assertThat(Judge.ofSchemas().errors(schema)).isEmpty();
            assertThat(JsonSchema.write(kind, VALIDATOR.terms(), language)).isEqualTo(schema);
            assertThat(schema).contains("\"$id\": \"urn:indh:schema:" + kind.name() + ":" + kind.version() + "\"");
        }
    }

    @Test
    void the_judge_of_schemas_refuses_what_is_none() {
        assertThat(Judge.ofSchemas().errors("{\"type\": \"logframe\"}")).isNotEmpty();
    }

    @Test
    void what_is_read_of_the_example_and_the_report_on_it_are_accepted() {
        Dossier dossier = Dossier.read(List.of(EXAMPLE));
        Document<Logframe> logframe = dossier.documents(Logframe.KIND).get(0);
        accepts(Logframe.KIND, JsonText.write(logframe));
        ValidationReport report = VALIDATOR.showingAll().validate(dossier, LocalDate.of(2026, 3, 31));
        accepts(ValidationReport.KIND, JsonText.write(ValidationReport.KIND, report));
        accepts(ValidationReport.KIND, JsonText.write(ValidationReport.KIND, report.in(Language.AR)));
    }

    @Test
    void the_documents_in_the_guides_are_accepted() throws IOException {
        String guide = Files.readString(Path.of("..", "..", "docs", "profiles.md"), StandardCharsets.UTF_8);
        Matcher block = JSON_BLOCK.matcher(guide);
        assertThat(block.find()).isTrue();
        accepts(Suppressions.KIND, block.group(1));
    }

    @Test
    void the_documents_among_the_rules_examples_are_accepted_where_they_pass() {
        for (var pack : VALIDATOR.packs()) {
            for (var rule : pack.rules()) {
                RuleTexts texts = pack.texts(rule.code());
                for (String json : WrittenExample.texts(texts.passing())) {
                    for (Kind<?> kind : kinds()) {
                        if (json.contains("\"" + kind.name() + "\"")) {
                            accepts(kind, json);
                        }
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<Logframe> logframes() {
        return VALUES.of(Logframe.class);
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return VALUES.of(Budget.class);
    }

    @Provide
    Arbitrary<FinancialReport> financialReports() {
        return VALUES.of(FinancialReport.class);
    }

    @Provide
    Arbitrary<ValidationReport> reports() {
        return VALUES.of(ValidationReport.class);
    }

    @Provide
    Arbitrary<Suppressions> suppressions() {
        return VALUES.of(Suppressions.class);
    }

    @Provide
    Arbitrary<Zoo> zoos() {
        return ZooArbitraries.zoos();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void any_logframe_is_accepted(@ForAll("logframes") Logframe logframe) {
        accepts(Logframe.KIND, JsonText.write(Logframe.KIND, logframe));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void any_budget_is_accepted(@ForAll("budgets") Budget budget) {
        accepts(Budget.KIND, JsonText.write(Budget.KIND, budget));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void any_financial_report_is_accepted(@ForAll("financialReports") FinancialReport report) {
        accepts(FinancialReport.KIND, JsonText.write(FinancialReport.KIND, report));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void any_report_is_accepted(@ForAll("reports") ValidationReport report) {
        accepts(ValidationReport.KIND, JsonText.write(ValidationReport.KIND, report));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_list_of_suppressions_is_accepted(@ForAll("suppressions") Suppressions list) {
        accepts(Suppressions.KIND, JsonText.write(Suppressions.KIND, list));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_value_of_every_shape_is_accepted(@ForAll("zoos") Zoo zoo) {
        accepts(Zoo.KIND, JsonText.write(Zoo.KIND, zoo));
    }

    @Test
    void a_kind_of_ones_own_has_a_schema_without_any_word_for_it() {
        String schema = JsonSchema.write(Zoo.KIND, Catalogue.EMPTY, Language.EN);
        assertThat(Judge.ofSchemas().errors(schema)).isEmpty();
        assertThat(schema).doesNotContain("title", "description");
    }

    private static void accepts(Kind<?> kind, String json) {
        Judge judge = JUDGES.computeIfAbsent(kind.name(), name -> Judge.of(kind));
        assertThat(judge.errors(json)).as(json).isEmpty();
    }
}
