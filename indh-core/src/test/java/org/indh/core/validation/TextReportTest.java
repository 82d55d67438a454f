package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.rows;
import static org.indh.core.validation.Zoos.workbook;

import java.util.List;
import java.util.Map;
import org.indh.core.document.Document;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static String written(Language language, Document<Zoo> document, Rule<?>... rules) {
        Validator validator = Validator.of(List.of(TestPack.of(rules)));
        return TextReport.write(validator.validate(document, Zoos.TODAY), language, validator.terms());
    }

    @Test
    void a_report_is_grouped_by_sheet_and_ends_with_its_counts() {
        Rule<Enclosure> after = Rule.of(
                        "ZO-AFTER",
                        Severity.INFO,
                        "test",
                        Enclosure.class,
                        (at, setting) -> Verdict.of(Breach.at(at.spot("places"))
                                .and(at.spot("label").as("neighbour"))))
                .following("ZO-PLACES");
        assertThat(written(Language.EN, workbook("zoo.xlsx", row("A1", "-1", "x")), PLACES, after))
                .isEqualTo("""
                        zoo.xlsx · Enclos

                          B2  error        ZO-PLACES  A1
                              finding on A1 (-1)
                              “-1”
                              → mend it
                              same cause:
                                B2  information  ZO-AFTER  A1
                                    finding on A1 (-1)
                                    “-1”
                                    see C2 (neighbour)
                                    → mend it

                        1 error, 0 warnings, 1 information.
                        """);
    }

    @Test
    void in_arabic_a_place_runs_from_left_to_right_and_what_it_is_to_the_finding_does_not() {
        Rule<Enclosure> beside = Rule.of(
                "ZO-BESIDE",
                Severity.INFO,
                "test",
                Enclosure.class,
                (at, setting) -> Verdict.of(
                        Breach.at(at.spot("places")).and(at.spot("label").as("neighbour"))));
        assertThat(written(Language.AR, workbook("zoo.xlsx", row("A1", "-1", "x")), beside))
                .startsWith("\u2068zoo.xlsx · Enclos\u2069\n")
                .contains("\u2068C2\u2069 (")
                .doesNotContain(")\u2069");
    }

    @Test
    void what_is_not_shown_and_what_was_not_evaluated_is_said() {
        Rule<Enclosure> scale = Rule.of(
                "ZO-SCALE",
                Severity.INFO,
                "test",
                Enclosure.class,
                (at, setting) -> Verdict.notEvaluated("no-scale", at.spot()));
        assertThat(written(Language.EN, workbook("z", rows(22, "-1")), PLACES, scale))
                .contains("ZO-PLACES: 2 more findings counted, not shown (--all shows them)\n")
                .contains("not evaluated ZO-SCALE: 22 times, without a scale (A0, A1, A2, A3, A4)\n")
                .endsWith("22 errors, 0 warnings, 0 information.\n");
    }

    @Test
    void nothing_to_report_is_said_in_each_language() {
        assertThat(written(Language.FR, workbook("z"), PLACES)).isEqualTo("Rien à signaler.\n");
        assertThat(written(Language.EN, workbook("z"), PLACES)).isEqualTo("Nothing to report.\n");
        assertThat(written(Language.AR, workbook("z"), PLACES)).isEqualTo("لا توجد ملاحظات.\n");
    }

    @Test
    void no_line_is_wider_than_a_terminal_but_for_an_unbroken_word() {
        String label = "mot ".repeat(40) + "x".repeat(150);
        Rule<Enclosure> labels = Rule.of(
                "ZO-LABEL",
                Severity.INFO,
                "test",
                Enclosure.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot("label"))));
        String text = written(Language.FR, workbook("z", row("A1", "1", label)), labels);
        assertThat(text.lines().filter(line -> line.length() > 100)).allMatch(line -> line.contains("xxxx"));
    }

    @Test
    void a_document_made_by_code_is_reported_by_pointer() {
        Zoo zoo = Zoos.madeOf(workbook("z", row("A1", "-1", "")));
        assertThat(written(Language.EN, Document.of(Zoo.KIND, zoo), PLACES))
                .containsPattern("/enclosures/0/places +error +ZO-PLACES  A1\n");
    }

    @Test
    void the_texts_of_a_rule_and_its_two_examples_stand_in_one_resource() {
        RuleTexts texts = RuleTexts.read(TestPack.class, "testing", "ANY");
        assertThat(texts.title(Language.FR)).isEqualTo("titre");
        assertThat(texts.why(Language.EN)).isEqualTo("why");
        assertThat(texts.asks(Language.EN)).isEqualTo("the guide");
        assertThat(texts.fix(null, Map.of(), Language.EN, texts.texts())).isEqualTo("mend it");
        assertThat(texts.violating()).containsExactly("places", "-1");
        assertThat(texts.passing()).containsExactly("places", "1");
        assertThatThrownBy(() -> texts.message("none", Map.of(), Language.EN, texts.texts()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("message.none");
    }

    @Test
    void a_rule_without_a_resource_or_without_examples_is_refused_by_name() {
        assertThatThrownBy(() -> RuleTexts.read(TestPack.class, "testing", "ZO-NONE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/META-INF/indh/testing/rules/ZO-NONE.txt");
        assertThatThrownBy(() -> RuleTexts.read(TestPack.class, "testing", "NO-EXAMPLES"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("violates");
    }

    @Test
    void what_is_installed_is_found() {
        assertThat(Validator.standard().packs()).extracting(Pack::module).contains("core");
        assertThat(Validator.standard().terms().get("severity.error", Language.FR))
                .isEqualTo("erreur");
    }
}
