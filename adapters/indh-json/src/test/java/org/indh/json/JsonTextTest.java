package org.indh.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.document.Binder;
import org.indh.core.document.Document;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Place;
import org.indh.core.finding.Severity;
import org.indh.core.testing.RecordArbitraries;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.Summary;
import org.indh.core.validation.Suppressed;
import org.indh.core.validation.Tool;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonTextTest {
    private static LocalizedText text(String french, String english) {
        return new LocalizedText(ImmutableSortedMap.of("fr", french, "en", english));
    }

    private static final Finding FOLLOWER = new Finding(
            "LF-AFTER",
            Severity.INFO,
            text("suite", "after"),
            null,
            List.of(),
            null,
            null,
            null,
            text("idem", "same"),
            Fingerprint.parse("fedcba9876543210"),
            List.of());

    private static final ValidationReport REPORT = new ValidationReport(
            new Tool("indh", "0.1.0"),
            List.of("cadre-logique.xlsx"),
            new Summary(1, 0, 1, 12, 1),
            List.of(new Finding(
                    "LF-PCT-MATCH",
                    Severity.ERROR,
                    text("9 sur 12 font 75 %", "9 of 12 are 75 %"),
                    "IOV 1",
                    List.of(
                            new Place("cadre-logique.xlsx", "OS 1", "D41", null, null, "/nodes/3", null, "77 %"),
                            new Place("b.json", null, null, 3, 14, "/lines/0", "population", null)),
                    30,
                    "77 %",
                    "75 %",
                    text("Écrire 75 %", "Write 75 %"),
                    Fingerprint.parse("0123456789abcdef"),
                    List.of(FOLLOWER))),
            List.of(new ValidationReport.NotShown("LF-PCT-MATCH", 2)),
            List.of(new NotEvaluated("LF-SUM", "absent", 12, List.of("IOV 2", "IOV 3"))),
            "dgd",
            List.of(new Suppressed(FOLLOWER, "Accord du comité", "CPDH", LocalDate.of(2026, 12, 31))),
            null);

    /** JSON read back into a tree, by the streaming parser alone. */
    private static Node parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Node node = node(parser);
            assertThat(parser.nextToken()).as("nothing after the value").isNull();
            return node;
        }
    }

    private static Node node(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            ObjectNode.Builder object = ObjectNode.builder();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                assertThat(object.has(name)).as("a member once: %s", name).isFalse();
                parser.nextToken();
                object.put(name, node(parser));
            }
            return object.build();
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser));
            }
            return new ListNode(items, null);
        }
        return new ScalarNode(parser.getString(), null, token != JsonToken.VALUE_STRING);
    }

    @Test
    void a_report_in_one_language_is_the_contract_with_those_who_read_it() {
        assertThat(JsonText.write(ValidationReport.KIND, REPORT.in(Language.FR)))
                .isEqualTo("""
                        {
                          "kind": "validation-report",
                          "version": 1,
                          "tool": {
                            "name": "indh",
                            "version": "0.1.0"
                          },
                          "files": [
                            "cadre-logique.xlsx"
                          ],
                          "summary": {
                            "error": 1,
                            "warning": 0,
                            "info": 1,
                            "notEvaluated": 12,
                            "suppressed": 1
                          },
                          "findings": [
                            {
                              "code": "LF-PCT-MATCH",
                              "severity": "error",
                              "message": "9 sur 12 font 75 %",
                              "subject": "IOV 1",
                              "places": [
                                {
                                  "file": "cadre-logique.xlsx",
                                  "sheet": "OS 1",
                                  "cell": "D41",
                                  "pointer": "/nodes/3",
                                  "raw": "77 %"
                                },
                                {
                                  "file": "b.json",
                                  "line": 3,
                                  "column": 14,
                                  "pointer": "/lines/0",
                                  "role": "population"
                                }
                              ],
                              "morePlaces": 30,
                              "found": "77 %",
                              "expected": "75 %",
                              "fix": "Écrire 75 %",
                              "fingerprint": "0123456789abcdef",
                              "followers": [
                                {
                                  "code": "LF-AFTER",
                                  "severity": "info",
                                  "message": "suite",
                                  "fix": "idem",
                                  "fingerprint": "fedcba9876543210"
                                }
                              ]
                            }
                          ],
                          "notShown": [
                            {
                              "code": "LF-PCT-MATCH",
                              "count": 2
                            }
                          ],
                          "notEvaluated": [
                            {
                              "code": "LF-SUM",
                              "reason": "absent",
                              "count": 12,
                              "subjects": [
                                "IOV 2",
                                "IOV 3"
                              ]
                            }
                          ],
                          "profile": "dgd",
                          "suppressed": [
                            {
                              "finding": {
                                "code": "LF-AFTER",
                                "severity": "info",
                                "message": "suite",
                                "fix": "idem",
                                "fingerprint": "fedcba9876543210"
                              },
                              "reason": "Accord du comité",
                              "by": "CPDH",
                              "until": "2026-12-31"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void a_report_in_every_language_has_its_texts_by_language() {
        assertThat(JsonText.write(ValidationReport.KIND, REPORT))
                .contains("\"en\": \"9 of 12 are 75 %\"", "\"fr\": \"9 sur 12 font 75 %\"")
                .doesNotContain("null");
    }

    @Provide
    Arbitrary<ValidationReport> reports() {
        return RecordArbitraries.standard().of(ValidationReport.class);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void any_report_comes_back_from_its_json(@ForAll("reports") ValidationReport report) {
        String json = JsonText.write(ValidationReport.KIND, report);
        Document<ValidationReport> document = Binder.bind(ValidationReport.KIND, (ObjectNode) parse(json));
        assertThat(document.faults()).isEmpty();
        assertThat(document.value()).contains(report);
        assertThat(JsonText.write(ValidationReport.KIND, document.value().orElseThrow()))
                .isEqualTo(json);
    }

    @Property
    void any_text_comes_back_from_its_json(@ForAll String text) {
        assertThat(parse(JsonText.write(ScalarNode.of(text)))).isEqualTo(ScalarNode.of(text));
        ObjectNode named = ObjectNode.builder().put(text, text).build();
        assertThat(parse(JsonText.write(named))).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u0001', '\b', '\t', '\n', '\f', '\r', '\u001f', '"', '\\'})
    void control_characters_are_escaped(char control) {
        String json = JsonText.write(ScalarNode.of("a" + control + "b"));
        assertThat(json.strip().chars().allMatch(c -> c >= ' ')).isTrue();
        assertThat(json).matches("(?s)\"a\\\\.+b\"\n");
        assertThat(parse(json)).isEqualTo(ScalarNode.of("a" + control + "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D83C|\"a\\uD83Cb\"",
                "DF33|\"a\\uDF33b\"",
            })
    void half_a_character_is_escaped_so_that_no_encoding_loses_it(String half, String json) {
        String text = "a" + (char) Integer.parseInt(half, 16) + "b";
        assertThat(JsonText.write(ScalarNode.of(text))).isEqualTo(json + "\n");
        assertThat(parse(JsonText.write(ScalarNode.of(text)))).isEqualTo(ScalarNode.of(text));
        assertThat(parse(JsonText.write(ScalarNode.of(text + "\"\\\n\ud83c\udf33"))))
                .isEqualTo(ScalarNode.of(text + "\"\\\n\ud83c\udf33"));
    }

    @Test
    void a_whole_character_of_two_halves_and_letters_of_any_script_stand_as_they_are() {
        assertThat(JsonText.write(ScalarNode.of("\ud83c\udf33 é ع"))).isEqualTo("\"\ud83c\udf33 é ع\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "12.50", "1e3", "true", "false", "1234567890123456789012345678901234567890"})
    void numbers_and_truth_values_have_no_quotation_marks(String literal) {
        assertThat(JsonText.write(new ScalarNode(literal, null, true))).isEqualTo(literal + "\n");
        assertThat(JsonText.write(new ScalarNode(literal, null, false))).isEqualTo("\"" + literal + "\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "01", "1,5", "+1", ".5", "TRUE", "null", "1 000", "1}", "٣", "1\n"})
    void what_json_has_no_literal_for_is_written_as_text(String text) {
        assertThat(parse(JsonText.write(new ScalarNode(text, null, true)))).isEqualTo(ScalarNode.of(text));
    }

    @Test
    void a_tree_as_deep_as_readers_allow_is_written() {
        Node node = ScalarNode.of("x");
        for (int i = 0; i < 256; i++) {
            node = i % 2 == 0
                    ? new ListNode(List.of(node), null)
                    : ObjectNode.builder().put("m", node).build();
        }
        assertThat(parse(JsonText.write(node))).isEqualTo(node);
    }
}
