package org.indh.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.HcpCode;
import org.indh.core.text.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Holds the resources against the published files: {@code -Dindh.places=<folder of the CSV files>}. After a new edition
 * {@code mvn -Pquick -pl adapters/indh-cli -am test -Dtest=PublishedPlacesTest -Dindh.places.write=<that folder>
 * -Dsurefire.failIfNoSpecifiedTests=false} makes them anew.
 */
class PublishedPlacesTest {
    private static final Path RESOURCES = Path.of("..", "..", "indh-core", "src", "main", "resources");

    static final List<PublishedPlaces> LISTS = PublishedPlaces.ALL;

    @ParameterizedTest
    @FieldSource("LISTS")
    @EnabledIfSystemProperty(named = "indh.places.write", matches = ".+")
    void the_resource_is_made_of_the_published_file(PublishedPlaces list) throws IOException {
        List<String> lines = list.resource(Path.of(System.getProperty("indh.places.write")));
        Path resource = RESOURCES.resolve(name(list).substring(1));
        Files.writeString(resource, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        assertThat(lines).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    @EnabledIfSystemProperty(named = "indh.places", matches = ".+")
    void the_resource_says_what_the_published_file_says(PublishedPlaces list) throws IOException {
        List<String> lines = list.resource(Path.of(System.getProperty("indh.places")));
        assertThat(Resources.lines(Gazetteer.class, name(list))).isEqualTo(lines);
    }

    @Test
    @EnabledIfSystemProperty(named = "indh.places", matches = ".+")
    void a_province_has_as_many_communes_as_the_census_counts() throws IOException {
        Gazetteer morocco = Gazetteer.morocco();
        Path file = Path.of(System.getProperty("indh.places"), "provinces.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            assertThat(csv.stream())
                    .hasSize(75)
                    .allSatisfy(row -> assertThat(morocco.children(HcpCode.parse(row.getField("hcp_code"))))
                            .as(row.getField("name_fr"))
                            .hasSize(Integer.parseInt(row.getField("communes"))));
        }
    }

    private static String name(PublishedPlaces list) {
        return "/META-INF/indh/core/places/" + list.file() + ".txt";
    }
}
