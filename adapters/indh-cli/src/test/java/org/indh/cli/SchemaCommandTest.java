package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code indh schema}, and the schemas that stand in the documentation. After a change to a record or its labels:
 * {@code mvn -Pquick -pl adapters/indh-cli -am test -Dtest=SchemaCommandTest -Dindh.docs.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class SchemaCommandTest {
    private static final Path DOCUMENTS = Path.of("..", "..", "docs", "schema");

    @TempDir
    private Path folder;

    static List<Kind<?>> kinds() {
        return ShippedKinds.of(Validator.standard());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_schemas_in_the_documentation_are_what_the_program_prints(Kind<?> kind) throws IOException {
        String made = Run.of("schema", kind.name()).out();
        Path document = DOCUMENTS.resolve(kind.name() + ".schema.json");
        if (Boolean.getBoolean("indh.docs.write")) {
            Files.createDirectories(DOCUMENTS);
            Files.writeString(document, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(document, StandardCharsets.UTF_8)).isEqualTo(made);
    }

    @Test
    void there_is_no_schema_in_the_documentation_of_a_kind_that_is_gone() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(kinds().stream()
                            .map(kind -> kind.name() + ".schema.json")
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,cadre logique", "en,logframe", "ar,الإطار المنطقي"})
    void the_kinds_are_listed_with_version_and_title(String language, String title) {
        Run run = Run.of("schema", "--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.split(" +", 3)[0]))
                .containsExactly(
                        "budget",
                        "communal-budget",
                        "financial-report",
                        "logframe",
                        "programme",
                        "risk-register",
                        "suppressions",
                        "triennial-programming",
                        "validation-report");
        assertThat(run.out().lines()).contains("logframe               1  " + title);
    }

    @ParameterizedTest
    @CsvSource({"fr,années du programme", "en,programme’s years", "ar,سنوات البرنامج"})
    void a_schema_speaks_the_language_that_is_asked_for(String language, String title) {
        Run run = Run.of("schema", "logframe", "--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"title\": \"" + title + "\"").endsWith("}\n");
        assertThat(Run.of("schema", "LOGFRAME", "--lang", language)).isEqualTo(run);
    }

    @Test
    void a_schema_goes_to_a_file_instead_of_stdout() throws IOException {
        Path file = folder.resolve("logframe.schema.json");
        Run run = Run.of("schema", "logframe", "--out", file);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(Run.of("schema", "logframe").out());
    }

    @Test
    void a_failed_write_is_wrong_usage_and_leaves_the_old_file_whole() throws IOException {
        Path target = Files.createDirectory(folder.resolve("dossier"));
        Run run = Run.of("schema", "logframe", "--out", target);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("the schema cannot be written to").contains("it is a folder");
        Path old = Files.writeString(folder.resolve("old.json"), "old");
        assertThat(Run.of("schema", "logframme", "--out", old).status()).isEqualTo(2);
        assertThat(Files.readString(old)).isEqualTo("old");
        assertThat(Run.of("schema", "logframe", "--out", folder.resolve("absent/x.json"))
                        .err())
                .contains("there is no such folder");
    }
}
