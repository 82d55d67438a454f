package org.indh.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/**
 * After a change to a rule or its texts: {@code mvn -Pquick -pl adapters/indh-cli -am test -Dtest=RulesDocumentTest
 * -Dindh.docs.write=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "..", "docs", "RULES.md");

    @Test
    void the_document_of_rules_is_what_the_rules_say() throws IOException {
        String made = RulesDocument.of(Validator.standard());
        if (Boolean.getBoolean("indh.docs.write")) {
            Files.writeString(DOCUMENT, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(DOCUMENT, StandardCharsets.UTF_8)).isEqualTo(made);
    }
}
