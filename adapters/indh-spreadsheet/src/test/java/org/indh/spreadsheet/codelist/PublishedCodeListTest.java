package org.indh.spreadsheet.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indh.core.code.CodeList;
import org.indh.core.text.Resources;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Holds the resources against the published files: {@code -Dindh.codelists=<folder of IATI's files>}. After a new edition
 * {@code mvn -Pquick -pl adapters/indh-spreadsheet -am test -Dtest=PublishedCodeListTest
 * -Dindh.codelists.write=<that folder> -Dsurefire.failIfNoSpecifiedTests=false} makes them anew.
 */
class PublishedCodeListTest {
    private static final Path RESOURCES = Path.of("..", "..", "indh-core", "src", "main", "resources");

    static final List<PublishedCodeList> LISTS = PublishedCodeList.ALL;

    @ParameterizedTest
    @FieldSource("LISTS")
    @EnabledIfSystemProperty(named = "indh.codelists.write", matches = ".+")
    void the_resource_is_made_of_the_published_file(PublishedCodeList list) throws IOException {
        List<String> lines = list.resource(Path.of(System.getProperty("indh.codelists.write")));
        Path resource = RESOURCES.resolve(name(list).substring(1));
        Files.writeString(resource, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        assertThat(lines).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    @EnabledIfSystemProperty(named = "indh.codelists", matches = ".+")
    void the_resource_says_what_the_published_file_says(PublishedCodeList list) throws IOException {
        List<String> lines = list.resource(Path.of(System.getProperty("indh.codelists")));
        assertThat(Resources.lines(CodeList.class, name(list))).isEqualTo(lines);
    }

    private static String name(PublishedCodeList list) {
        return "/META-INF/indh/core/codes/" + list.name() + ".txt";
    }
}
