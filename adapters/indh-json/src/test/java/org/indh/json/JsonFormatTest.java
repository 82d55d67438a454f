package org.indh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.LateOrigin;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.finding.TextOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    private static Draft read(String text) {
        return read(text, ReadLimits.standard());
    }

    private static Draft read(String text, ReadLimits limits) {
        try {
            return JsonFormat.read("zoo.json", text.getBytes(StandardCharsets.UTF_8), limits);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static Document<?> bind(String text) {
        return Dossier.of("zoo.json", List.of(read(text)), List.of(Zoo.KIND))
                .documents()
                .get(0);
    }

    private static Zoo zoo(String members) {
        Document<?> document = bind("{\"kind\": \"zoo\", \"version\": 1, " + members + "}");
        assertThat(document.faults()).isEmpty();
        return (Zoo) document.value().orElseThrow();
    }

    /** Faults as code, variant, path and places: {@code DC-DUP-KEY /area 1:20 1:5}. */
    private static List<String> faults(Document<?> document) {
        return document.faults().stream()
                .map(fault -> Stream.concat(
                                Stream.of(fault.code() + (fault.variant() == null ? "" : "." + fault.variant())),
                                places(document, fault))
                        .reduce((one, more) -> one + " " + more)
                        .orElseThrow())
                .toList();
    }

    private static Stream<String> places(Document<?> document, Fault fault) {
        Stream<Origin> origins =
                fault.origins().isEmpty() ? document.origin(fault.path()).stream() : fault.origins().stream();
        return Stream.concat(
                fault.path().equals(Path.ROOT)
                        ? Stream.of()
                        : Stream.of(fault.path().toString()),
                origins.map(LateOrigin::settled)
                        .map(TextOrigin.class::cast)
                        .map(place -> place.line() + ":" + place.column()));
    }

    private static UnreadableFileException refused(byte[] text, ReadLimits limits) {
        try {
            Draft draft = JsonFormat.read("zoo.json", text, limits);
            throw new AssertionError("was read: " + draft);
        } catch (UnreadableFileException e) {
            return e;
        }
    }

    @Test
    void members_become_the_components_of_the_kind_that_the_text_names() {
        Zoo zoo = zoo("""
                "name": {"fr": "Jardin d’essais", "ar": "حديقة التجارب"}, "founded": "1914-05-01",
                "area": 20, "budget": 9007199254740993, "open": true,
                "signs": {"entrée": "Bienvenue"}""");
        assertThat(zoo.area()).isEqualTo(20);
        assertThat(zoo.budget()).isEqualTo(9007199254740993L);
        assertThat(zoo.open()).isTrue();
        assertThat(zoo.name()).hasToString("{ar=حديقة التجارب, fr=Jardin d’essais}");
    }

    @Test
    void null_is_nothing_and_no_fault() {
        assertThat(zoo("\"area\": null, \"enclosures\": null, \"name\": null").area())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2e1, 20",
        "2.0E+1, 20",
        "200e-1, 20",
        "20.0, 20",
        "20.5, ",
        "1e999999999, ",
        "1e99999999999999999999, ",
        "-0, 0"
    })
    void a_number_with_an_exponent_is_that_number_if_it_is_one_that_is_asked_for(String written, Integer area) {
        Document<?> document = bind("{\"kind\": \"zoo\", \"area\": " + written + "}");
        Zoo zoo = (Zoo) document.value().orElseThrow();
        assertThat(zoo.area()).isEqualTo(area);
        assertThat(faults(document)).isEqualTo(area == null ? List.of("DC-UNREADABLE /area 1:25") : List.of());
    }

    @Test
    void a_number_of_a_million_digits_costs_nothing_and_is_a_text() {
        Document<?> document = bind("{\"kind\": \"zoo\", \"area\": " + "9".repeat(1_000_000) + ", \"open\": true}");
        assertThat(faults(document)).contains("DC-UNREADABLE /area 1:25");
        assertThat(((Zoo) document.value().orElseThrow()).open()).isTrue();
    }

    @Test
    void every_fault_is_told_in_one_pass_with_line_and_column() {
        Document<?> document = bind("""
                {
                  "kind": "zoo",
                  "founded": "mai 1914",
                  "area": "vingt",	"open": 1,
                  "enclosures": [
                    {"code": "é", "animals": 3},
                    {"codes": "A 1"}
                  ],
                  "colour": "vert",
                  "area": 20
                }
                """);
        assertThat(faults(document))
                .contains(
                        "DC-UNREADABLE /founded 3:14",
                        "DC-UNREADABLE /open 4:28",
                        "DC-UNKNOWN.nearest /enclosures/1/codes 7:15",
                        "DC-UNKNOWN /colour 9:13",
                        "DC-DUP-KEY /area 10:3 4:11");
    }

    @Test
    void columns_count_characters_whatever_their_bytes() {
        assertThat(faults(bind("{\"kind\": \"zoo\", \"name\": \"حديقة 🐘\", \"area\": \"é\"}")))
                .containsExactly("DC-UNREADABLE /area 1:44");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_as_they_do_on_every_system(String end) {
        assertThat(faults(bind(String.join(end, "{\"kind\": \"zoo\",", "", "\"area\": \"é\"}"))))
                .containsExactly("DC-UNREADABLE /area 3:9");
    }

    @Test
    void the_last_of_two_members_of_one_name_holds_and_both_places_are_told() {
        Document<?> document = bind("{\"kind\": \"zoo\", \"area\": 1, \"area\": 2}");
        assertThat(((Zoo) document.value().orElseThrow()).area()).isEqualTo(2);
        assertThat(faults(document)).containsExactly("DC-DUP-KEY /area 1:28 1:25");
    }

    @Test
    void a_name_that_is_written_with_escapes_is_the_same_name() {
        assertThat(faults(bind("{\"kind\": \"zoo\", \"area\": 1, \"\\u0061rea\": 2}")))
                .containsExactly("DC-DUP-KEY /area 1:28 1:25");
    }

    @Test
    void a_byte_order_mark_is_told_and_the_text_is_read() {
        Document<?> document = bind("\uFEFF{\"kind\": \"zoo\", \"area\": \"é\"}");
        assertThat(faults(document)).containsExactly("DC-BLANKS.mark 1:1", "DC-UNREADABLE /area 1:25");
    }

    @ParameterizedTest
    @CsvSource({"'} x', 1:18", "'}{}', 1:17", "'}]', 1:17", "'} \u0000', 1:18"})
    void text_after_the_end_is_told(String end, String place) {
        assertThat(faults(bind("{\"kind\": \"zoo\" " + end))).containsExactly("DC-UNREADABLE.trailing " + place);
    }

    @Test
    void half_a_character_is_told_and_kept() {
        Document<?> document = bind("{\"kind\": \"zoo\", \"name\": \"Rabat \\ud83d!\"}");
        assertThat(faults(document)).containsExactly("DC-UNREADABLE.half-character /name 1:25");
        assertThat(((Zoo) document.value().orElseThrow()).name()).hasToString("Rabat \ud83d!");
    }

    @Test
    void a_whole_character_written_as_two_escapes_is_none_of_these() {
        assertThat(zoo("\"name\": \"\\ud83d\\udc18\"").name()).hasToString("🐘");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[{\"kind\": \"zoo\"}]", "3", "\"zoo\"", "null", "{\"kind\": {}}"})
    void a_text_that_does_not_say_its_kind_is_unknown(String text) {
        assertThat(faults(bind(text))).contains("DC-UNKNOWN.kind 1:1");
    }

    @Test
    void a_kind_that_nobody_knows_is_told_with_the_nearest() {
        assertThat(faults(bind("{\"kind\": \"zoos\"}"))).containsExactly("DC-UNKNOWN.nearest 1:1");
    }

    @Test
    void a_newer_version_is_read_and_told() {
        Document<?> document = bind("{\"kind\": \"zoo\", \"version\": 2, \"area\": 5}");
        assertThat(faults(document)).containsExactly("DC-UNKNOWN.version /version 1:28");
        assertThat(((Zoo) document.value().orElseThrow()).area()).isEqualTo(5);
    }

    @Test
    void unknown_members_are_kept_as_they_were() {
        Document<?> document = bind("{\"kind\": \"zoo\", \"x-note\": {\"by\": [1, \"deux\", null]}}");
        assertThat(document.unknown()).containsOnlyKeys(Path.parse("/x-note"));
    }

    @Test
    void unknown_members_are_written_back_where_they_stood() {
        String text = """
                {
                  "kind": "zoo",
                  "version": 1,
                  "address": {
                    "street": "Rue du Lac",
                    "x-floor": 1.50
                  },
                  "enclosures": [
                    {
                      "code": "A2",
                      "opens": "low-season",
                      "places": 3,
                      "litres": 40,
                      "heated": false,
                      "x-fence": {
                        "high": true,
                        "of": [
                          1,
                          "deux"
                        ]
                      }
                    }
                  ],
                  "x-note": "à revoir"
                }
                """;
        assertThat(JsonText.write(bind(text.replace("{\n      \"code\"", "{\"x-lost\": 1}, 3, {\n      \"code\""))))
                .isEqualTo(text);
    }

    @Test
    void texts_beyond_the_limit_are_cut_and_told() {
        Draft draft = read(
                "{\"kind\": \"zoo\", \"name\": \"abcdef\"}",
                ReadLimits.standard().withMaxCellLength(5));
        assertThat(draft.faults()).extracting(Fault::code).containsExactly("DC-LIMIT");
        assertThat(draft.tree().member("name")).hasFieldOrPropertyWithValue("text", "abcde");
    }

    @Test
    void values_beyond_the_limit_are_left_out_and_told_once() {
        Draft draft = read(
                "{\"kind\": \"zoo\", \"enclosures\": [{}, {\"a\": [1, 2]}, {}], \"open\": true}",
                ReadLimits.standard().withMaxValues(5));
        assertThat(draft.faults()).extracting(Fault::code).containsExactly("DC-LIMIT");
        assertThat(draft.tree().members()).containsOnlyKeys("kind", "enclosures");
    }

    @Test
    void a_text_too_deep_cannot_be_read() {
        String deep = "{\"kind\": \"zoo\", \"x\": " + "[".repeat(100_000);
        UnreadableFileException e = refused(deep.getBytes(StandardCharsets.UTF_8), ReadLimits.standard());
        assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(e.detail()).containsEntry("limit", "maxDepth").containsEntry("value", "256");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY | ",
                "' \n ' | EMPTY | ",
                "'{\"kind\": \"zoo\",' | TRUNCATED | 1:16",
                "'{\"kind\":\n \"zo' | TRUNCATED | 2:5",
                "'{\"kind\": ''zoo''}' | MALFORMED | 1:10",
                "'{\"area\": 1,\n}' | MALFORMED | 2:1",
                "'{\"area\": 01}' | MALFORMED | 1:11",
                "'{\"area\": NaN}' | MALFORMED | 1:13",
                "'{area: 1}' | MALFORMED | 1:2",
                "'{\"area\" 1}' | MALFORMED | 1:9",
                "'PK\u0003\u0004' | NOT_WHAT_ITS_NAME_SAYS | ",
                "'<html>' | NOT_WHAT_ITS_NAME_SAYS | ",
                "'%PDF-1.7' | NOT_WHAT_ITS_NAME_SAYS | ",
            })
    void what_is_no_json_cannot_be_read_and_the_place_is_told(String text, Reason reason, String place) {
        String whole = text == null ? "" : text.translateEscapes();
        UnreadableFileException e = refused(whole.getBytes(StandardCharsets.UTF_8), ReadLimits.standard());
        assertThat(e.reason()).isEqualTo(reason);
        if (place != null) {
            assertThat(e.detail().get("line") + ":" + e.detail().get("column")).isEqualTo(place);
        }
    }

    @Test
    void another_encoding_cannot_be_read_and_the_first_wrong_letter_is_told() {
        byte[] latin = "{\n \"name\": \"Aït Baha\"}".getBytes(StandardCharsets.ISO_8859_1);
        UnreadableFileException e = refused(latin, ReadLimits.standard());
        assertThat(e.reason()).isEqualTo(Reason.WRONG_ENCODING);
        assertThat(e.detail()).containsEntry("line", "2").containsEntry("column", "12");
        for (var utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(refused("{}".getBytes(utf16), ReadLimits.standard()).reason())
                    .isEqualTo(Reason.WRONG_ENCODING);
        }
    }

    @Test
    void a_place_that_is_none_is_a_caller_s_fault() {
        Draft draft = read("{\"kind\": \"zoo\"}");
        TokenOrigin origin = (TokenOrigin) Objects.requireNonNull(draft.tree().origin());
        assertThat(origin.source().place(0)).isEqualTo(new TextOrigin(1, 1));
        assertThatThrownBy(() -> origin.source().place(99)).isInstanceOf(IllegalArgumentException.class);
    }
}
