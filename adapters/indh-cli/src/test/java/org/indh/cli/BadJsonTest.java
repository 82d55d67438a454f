package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that people or programs damage: status 3 with line and column, or findings at their places; never a stack trace. */
class BadJsonTest {
    private static final String BEGINNING = "{\"kind\": \"logframe\", \"version\": 1, ";
    private static final int WRITTEN = 4 << 20;
    private static final int BLANKS = 59 << 20;

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("cadre.json"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | empty | ''",
                "'{\"kind\": \"logframe\",' | truncated | 1:21",
                "'{\"kind\": \"logframe\",,}' | malformed | 1:21",
                "'<!DOCTYPE html>' | not-what-its-name-says | ''",
            })
    void what_is_no_json_is_told_in_each_language(String text, String reason, String place) throws IOException {
        Path file = file(text);
        for (Language language : Language.values()) {
            Run run = Run.of("validate", file, "--lang", language.code());
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err())
                    .contains(file.toString(), Validator.standard().terms().get("unreadable." + reason, language))
                    .doesNotContain("Exception", "\tat ");
            if (!place.isEmpty()) {
                assertThat(run.err()).contains(place.split(":"));
            }
        }
    }

    @Test
    void another_encoding_is_told() throws IOException {
        Path file = folder.resolve("cadre.json");
        Files.write(file, (BEGINNING + "\"title\": \"Aït Baha\"}").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("validate", file, "--lang", "en").status()).isEqualTo(3);
        Files.write(file, (BEGINNING + "\"title\": \"Aït Baha\"}").getBytes(StandardCharsets.UTF_16));
        Run run = Run.of("validate", file, "--lang", "en");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"title\": \"Eau\", \"title\": \"Eaux\"}' | DC-DUP-KEY | 1:52",
                "'\"nodes\": []} {}' | DC-UNREADABLE | 1:49",
                "'\"baselineYear\": 1e999999999}' | DC-UNREADABLE | 1:52",
                "'\"nods\": []}' | DC-UNKNOWN | 1:44",
                "'\"title\": \"Eau \\ud800\"}' | DC-UNREADABLE | 1:45",
            })
    void what_json_can_say_and_no_logframe_means_is_found_at_its_place(String text, String code, String place)
            throws IOException {
        Run run = Run.of("validate", file(BEGINNING + text), "--fail-on", "info", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(code, place);
        assertThat(run.err()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nodes\": [@1]}", // unreadable elements
                "\"extra\": [@[1]]}",
                "\"extra\": [@\"texte n° #\"]}",
                "\"nodes\": [@{\"code\": \"R#\"}]}",
                "\"nodes\": [@{\"x#\": 1}]}", // unknown members
                "@\"title\": 1}", // one name again and again
                "@\"x#\": 1}",
                "\"nodes\": [@{\"indicators\": [{\"milestones\": {\"An #\": {\"text\": \"beaucoup\"}}}]}]}",
            })
    void as_much_as_a_file_may_hold_is_judged_in_256_MB(String members) throws Exception {
        Path file = folder.resolve("grand.json");
        int at = members.indexOf('@');
        int end = members.lastIndexOf(at == 0 ? '}' : ']');
        String one = members.substring(at + 1, end);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(" ".repeat(BLANKS) + BEGINNING + members.substring(0, at));
            int written = 0;
            for (int i = 0; written < WRITTEN; i++) {
                String next = (i == 0 ? "" : ",") + one.replace("#", String.valueOf(i));
                out.write(next);
                written += next.length();
            }
            out.write(members.substring(end));
        }
        Run run = Run.elsewhere(List.of(), "validate", file, "--lang", "en");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("DC-LIMIT");
        assertThat(run.err()).doesNotContain("Exception", "memory");
    }
}
