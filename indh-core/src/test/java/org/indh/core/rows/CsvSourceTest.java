package org.indh.core.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    @TempDir
    Path folder;

    @Test
    void fields_are_those_that_are_wanted_in_the_order_of_the_question() throws Exception {
        assertThat(read("commune,année,montant\n08.401.03.03,2027,1200.50\n", "montant", "commune"))
                .containsExactly("2 NONE [1200.50@19, 08.401.03.03@1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void what_parts_the_names_parts_the_fields(String separator) throws Exception {
        String text = "commune;year;amount\nTiznit;2027;5\n".replace(";", separator);
        assertThat(read(text, "commune", "year", "amount")).containsExactly("2 NONE [Tiznit@1, 2027@8, 5@13]");
    }

    @Test
    void a_line_may_say_what_parts_the_fields() throws Exception {
        assertThat(read("sep=|\na,b,c|d\n1,2,3|4\n", "a,b,c", "d")).containsExactly("3 NONE [1,2,3@1, 4@7]");
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_windows_are_no_text() throws Exception {
        assertThat(read("\uFEFFcommune;amount\r\nTiznit;5\r\n\r\nTafraout;6", "commune", "amount"))
                .containsExactly("2 NONE [Tiznit@1, 5@8]", "4 NONE [Tafraout@1, 6@10]");
    }

    @Test
    void quotation_marks_hold_separators_line_ends_and_marks() throws Exception {
        String text = "label,amount\n\"Eau, \"\"potable\"\"\nà Tiznit\",5\n\"\",6\n5\" pipe,7\n";
        assertThat(read(text, "label", "amount"))
                .containsExactly(
                        "2 NONE [Eau, \"potable\"\nà Tiznit@2, 5@29]", "4 NONE [@2, 6@4]", "5 NONE [5\" pipe@1, 7@9]");
    }

    @Test
    void a_quoted_field_ends_its_line_as_any_other_does() throws Exception {
        assertThat(read("a;b\r\n\"1\";\"2\"\r\n\"3\";\"4\"\n\"5\";\"6\"", "a", "b"))
                .containsExactly("2 NONE [1@2, 2@6]", "3 NONE [3@2, 4@6]", "4 NONE [5@2, 6@6]");
        assertThat(read("a;b\n\"1\";\"2\"\r;\n3;4\n", "a", "b"))
                .as("a return within a line is text that follows a mark")
                .containsExactly("2 MALFORMED [1@2, \"2\"\r@5]", "3 NONE [3@1, 4@3]");
    }

    @Test
    void marks_that_stand_for_one_may_end_a_field() throws Exception {
        assertThat(read("a;b\n\"1\"\"\";\"\"\"2\"\n\"\"\"\"\"\";\"\"\"\"\n", "a", "b"))
                .containsExactly("2 NONE [1\"@2, \"2@8]", "3 NONE [\"\"@2, \"@9]");
    }

    @Test
    void a_record_with_a_field_too_few_or_too_many_is_told_and_its_fields_kept() throws Exception {
        assertThat(read("a;b;c\n1;2\n1;2;3;4\n1;2;3\n", "a", "c"))
                .containsExactly("2 TOO_FEW_FIELDS [1@1, @1]", "3 TOO_MANY_FIELDS [1@1, 3@5]", "4 NONE [1@1, 3@5]");
    }

    @Test
    void a_mark_that_is_never_closed_costs_its_own_line_and_no_other() throws Exception {
        assertThat(read("a;b\n1;2\n\"3;4\n5;6\n7;8\n", "a", "b"))
                .containsExactly(
                        "2 NONE [1@1, 2@3]", "3 MALFORMED [\"3;4@1, @1]", "4 NONE [5@1, 6@3]", "5 NONE [7@1, 8@3]");
    }

    @Test
    void text_after_a_closing_mark_is_told() throws Exception {
        assertThat(read("a;b\n\"1\"x;2\n", "a", "b")).containsExactly("2 MALFORMED [\"1\"x@1, 2@6]");
        assertThat(read("a;b\n\"1\n\n\"x;2\n3;4\n", "a", "b"))
                .as("lines within the marks count")
                .containsExactly("2 MALFORMED [\"1\n\n\"x@1, 2@8]", "5 NONE [3@1, 4@3]");
    }

    @Test
    void the_same_source_can_be_read_again() throws Exception {
        RowSource source = source("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(all(source, "a")).isEqualTo(all(source, "a")).hasSize(1);
    }

    @Test
    void a_name_that_is_no_column_is_the_callers_fault() throws Exception {
        RowSource source = source("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> source.open(List.of("c")))
                .withMessageContaining("\"c\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ''             , empty
        '\uFEFF'       , empty
        '\n\r\n'       , empty
        ';;\n ; ;\n'   , empty
        """)
    void a_file_without_names_is_empty(String text, String reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> source(text.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.reason().code()).isEqualTo(reason));
    }

    @Test
    void lines_of_blanks_and_separators_are_none_and_those_after_them_keep_their_numbers() throws Exception {
        assertThat(read(";;\n a;b;c\n;;\n1;2;3\n;;;;\n;\n ; \t;\r\n   \n;;4\n;;", "a", "c"))
                .containsExactly("4 NONE [1@1, 3@5]", "9 NONE [@1, 4@3]");
        assertThat(read("a\tb\n\t\n\t1\n", "a", "b")).containsExactly("3 NONE [@1, 1@2]");
    }

    @Test
    void a_line_beyond_the_limit_is_refused_with_the_limit_and_its_line() throws Exception {
        Path file = folder.resolve("lignes.csv");
        Files.writeString(file, "a;b\n1;2\n" + "9".repeat(5_000) + ";2\n");
        RowSource source = org.indh.core.rows.CsvSource.of(
                        file, org.indh.core.document.ReadLimits.standard().withMaxTokenBytes(1_000))
                .inBlocks(64);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> all(source, "a"))
                .satisfies(e -> assertThat(e.detail())
                        .containsEntry("limit", "maxTokenBytes")
                        .containsEntry("value", "1000")
                        .containsEntry("line", "3"));
    }

    @Test
    void a_folder_and_a_missing_file_say_so() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> org.indh.core.rows.CsvSource.of(folder))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_FILE));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> org.indh.core.rows.CsvSource.of(folder.resolve("none.csv"), ReadLimits.standard()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND));
    }

    private List<String> read(String text, String... columns) throws Exception {
        return all(source(text.getBytes(StandardCharsets.UTF_8)), columns);
    }

    private RowSource source(byte[] bytes) throws UnreadableFileException, IOException {
        Path file = folder.resolve("lignes.csv");
        Files.write(file, bytes);
        return org.indh.core.rows.CsvSource.of(file);
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
