package org.indh.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.finding.Finding;
import org.indh.core.text.Language;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.rule.LogframePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void runs_on_the_path_that_the_build_says() {
        boolean named = CheckFiles.class.getModule().isNamed();
        assertThat(named).isEqualTo(System.getProperty("indh.path").equals("module"));
    }

    @Test
    void files_in_findings_out() {
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
        List<String> lines = CheckFiles.check(ROOT.resolve("examples/cic-maroc/cadre-logique.xlsx"), clock);
        assertThat(lines).anyMatch(line -> line.startsWith("B5 LF-PCT-MATCH ") && line.contains("75"));
    }

    @Test
    void a_logframe_built_by_code_is_checked_and_stored() {
        Logframe logframe = BuildLogframe.build();
        ValidationReport report = BuildLogframe.check(logframe, TODAY);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("LF-BASELINE-YEAR", "LF-PCT-MATCH");
        assertThat(report.findings().get(1).places().get(0).pointer()).isEqualTo("/nodes/0/indicators/0/baseline");
        assertThat(BuildLogframe.store(logframe)).startsWith("{\n  \"kind\": \"logframe\"");
    }

    @Test
    void a_logframe_stands_inside_an_object_of_ones_own() {
        OwnMapper.Submission sent = new OwnMapper.Submission("Commune", BuildLogframe.build());
        assertThat(OwnMapper.write(sent)).contains("\"kind\":\"logframe\"");
        assertThat(OwnMapper.read(OwnMapper.write(sent))).isEqualTo(sent);
    }

    @Test
    void a_rule_of_ones_own_is_run_beside_the_others() {
        Validator validator = Validator.of(List.of(new LogframePack(), new OwnRule()));
        ValidationReport report = validator.validate(Document.of(Logframe.KIND, BuildLogframe.build()), TODAY);
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("EX-TWO-SOURCES"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.EN)).contains("IOV 1.1 has 1 source;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CheckFiles", "BuildLogframe", "OwnRule"})
    void the_readme_shows_what_runs_here(String file) throws Exception {
        List<String> lines =
                Files.readAllLines(Path.of("src/main/java/org/indh/example", file + ".java"), StandardCharsets.UTF_8);
        int start = lines.stream().map(String::strip).toList().indexOf("// tag::taste[]");
        int end = lines.stream().map(String::strip).toList().indexOf("// end::taste[]");
        String taste = String.join("\n", lines.subList(start + 1, end)).stripIndent();
        assertThat(Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8))
                .contains(taste);
    }
}
