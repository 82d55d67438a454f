package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The report for programs keeps to its contract. */
@SuppressWarnings("NullAway") // a member that is missing fails the test
class JsonReportTest {
    @TempDir
    Path folder;

    @Test
    void the_report_has_the_members_that_were_promised() throws Exception {
        Path faulty = TestFiles.workbook(folder.resolve("fautif.xlsx"), TestFiles.FAULTY);
        Map<String, Object> report = report("validate", faulty, "--format", "json", "--lang", "en");
        assertThat(report.keySet()).startsWith("kind", "version", "tool", "files", "summary", "findings");
        assertThat(report).containsEntry("kind", "validation-report").containsEntry("version", 1);
        assertThat(object(report.get("tool")))
                .containsOnlyKeys("name", "version")
                .containsEntry("name", "indh");
        assertThat(list(report.get("files"))).containsExactly(faulty.toString());
        assertThat(object(report.get("summary")))
                .containsOnlyKeys("error", "warning", "info", "notEvaluated", "suppressed");
        Map<String, Object> finding = objects(report.get("findings")).stream()
                .filter(one -> one.get("code").equals("LF-PCT-MATCH"))
                .findFirst()
                .orElseThrow();
        assertThat(finding).containsEntry("severity", "error").containsEntry("subject", "IOV 1.1");
        assertThat(finding).containsKeys("message", "places", "found", "expected", "fix", "fingerprint");
        assertThat(finding.get("fingerprint").toString()).matches("[0-9a-f]{16}");
        Map<String, Object> place = objects(finding.get("places")).get(0);
        assertThat(place)
                .containsEntry("file", faulty.toString())
                .containsEntry("sheet", "Feuille 1")
                .containsEntry("cell", "B3")
                .containsKeys("pointer", "raw")
                .doesNotContainKeys("line", "column", "role");
    }

    @Test
    void a_finding_has_one_place_for_each_cell() throws Exception {
        Path blanks = TestFiles.workbook(folder.resolve("espaces.xlsx"), """
                | | Baseline 2022 | An 3 | Sources de vérification |
                | IOV\u00A01 - Puits | 2 puits | 9 puits | Registre |
                | IOV 2 - Forages | 2 forages | 9 forages | Registre |
                | IOV\u00A03 - Sources | 2 sources | 9 sources | Registre |
                """);
        Map<String, Object> report = report("validate", blanks, "--format", "json");
        Map<String, Object> finding = objects(report.get("findings")).stream()
                .filter(one -> one.get("code").equals("DC-BLANKS"))
                .findFirst()
                .orElseThrow();
        assertThat(objects(finding.get("places")))
                .extracting(place -> place.get("cell"))
                .containsExactly("A2", "A4");
        assertThat(object(report.get("summary"))).containsEntry("error", 0);
    }

    @Test
    void a_report_without_findings_is_one_all_the_same() throws Exception {
        Path sound = TestFiles.workbook(folder.resolve("sain.xlsx"), TestFiles.SOUND);
        Map<String, Object> report = report("validate", sound, "--format", "JSON");
        assertThat(object(report.get("summary"))).containsEntry("error", 0).containsEntry("warning", 0);
        assertThat(report).containsEntry("findings", List.of());
    }

    @Test
    void a_report_is_written_where_no_file_can_be_read() throws Exception {
        Path absent = folder.resolve("absent.xlsx");
        Map<String, Object> report = report("validate", absent, "--format", "json");
        assertThat(list(report.get("files"))).containsExactly(absent.toString());
    }

    private static Map<String, Object> report(Object... command) throws Exception {
        String json = Run.of(command).out();
        assertThat(json).endsWith("}\n");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Map<String, Object> report = object(value(parser));
            assertThat(parser.nextToken()).isNull();
            return report;
        }
    }

    private static Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                assertThat(members.put(name, value(json))).as(name).isNull();
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        return json.getString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
