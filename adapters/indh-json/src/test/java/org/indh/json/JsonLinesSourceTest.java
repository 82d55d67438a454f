package org.indh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesSourceTest {
    @TempDir
    Path folder;

    @Test
    void members_are_fields_and_those_of_objects_within_have_their_path() throws Exception {
        RowSource source = source("""
                {"codes": {"commune": "Aït Baha", "year": 2027}, "amount": "1200.50 MAD", "tags": ["a", {"b": 1}]}

                {"amount": 5, "codes": {"commune": null, "deep": {"er": true}}}
                """);
        assertThat(source.columns()).containsExactly("codes.commune", "codes.year", "amount", "codes.deep.er");
        assertThat(all(source, "amount", "codes.commune", "codes.deep.er"))
                .containsExactly("1 NONE [1200.50 MAD@60, Aït Baha@23, @1]", "3 NONE [5@12, @36, true@57]");
    }

    @Test
    void a_line_that_is_no_object_is_told_and_its_neighbours_are_read() throws Exception {
        RowSource source = source("""
                {"a": 1}
                {"a": 2
                [3]
                {"a": 4} {"a": 5}
                {"a": 6, "a": 7}
                {"a": 8}\r
                """);
        assertThat(all(source, "a"))
                .containsExactly(
                        "1 NONE [1@7]",
                        "2 MALFORMED [2@7]",
                        "3 MALFORMED [@1]",
                        "4 MALFORMED [4@7]",
                        "5 MALFORMED [6@7]",
                        "6 NONE [8@7]");
    }

    @Test
    void a_byte_order_mark_is_no_text() throws Exception {
        assertThat(all(source("\uFEFF{\"a\": 1}"), "a")).containsExactly("1 NONE [1@7]");
    }

    @Test
    void an_empty_file_and_one_of_something_else_say_so() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> source(" \n\n"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> source("commune;amount\nTiznit;5\n"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.MALFORMED));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> JsonLinesSource.of(folder.resolve("none.jsonl")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> JsonLinesSource.of(folder))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_FILE));
    }

    @Test
    void many_records_come_once_each_to_several_readers() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append("{\"n\": ").append(i).append("}\n");
        }
        RowSource source = source(text.toString());
        int sum = 0;
        int count = 0;
        try (RowReading reading = source.open(List.of("n"))) {
            Rows one = reading.rows();
            Rows other = reading.rows();
            boolean more = true;
            while (more) {
                more = false;
                for (Rows rows : List.of(one, other)) {
                    if (rows.next()) {
                        more = true;
                        count++;
                        sum += Integer.parseInt(rows.text(0).orElseThrow());
                        assertThat(rows.line())
                                .isEqualTo(Integer.parseInt(rows.text(0).orElseThrow()) + 1);
                    }
                }
            }
        }
        assertThat(count).isEqualTo(40_000);
        assertThat(sum).isEqualTo(40_000 / 2 * 39_999);
    }

    private RowSource source(String text) throws Exception {
        Path file = folder.resolve("lignes.jsonl");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return JsonLinesSource.of(file);
    }

    private static List<String> all(RowSource source, String... columns) throws Exception {
        List<String> read = new ArrayList<>();
        try (RowReading reading = source.open(List.of(columns))) {
            Rows rows = reading.rows();
            while (rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < columns.length; i++) {
                    fields.add(rows.text(i).orElseThrow() + "@" + rows.column(i));
                }
                read.add(rows.line() + " " + rows.flaw() + " " + fields);
            }
        }
        return read;
    }
}
