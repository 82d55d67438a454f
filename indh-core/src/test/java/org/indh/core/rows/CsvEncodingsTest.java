package org.indh.core.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read in the encodings that suites write; what is given of them is UTF-8, and every place is that of the text. */
class CsvEncodingsTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final String LIST = "libellé;montant\r\nÉcole d’Aït Baha;5\r\nhôtel\u00a0;6\r\n";

    @TempDir
    Path folder;

    @Test
    void what_suites_write_in_the_encoding_of_windows_is_read() throws Exception {
        assertThat(rows(LIST.getBytes(WESTERN)))
                .containsExactly("[libellé, montant]", "2 École d’Aït Baha@1 5@18", "3 hôtel\u00a0@1 6@8");
        assertThat(rows("البيان;المبلغ\nالصفقة رقم;5\n".getBytes(ARABIC)))
                .containsExactly("[البيان, المبلغ]", "2 الصفقة رقم@1 5@12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_says_the_encoding_and_is_no_text(String charset) throws Exception {
        assertThat(rows(("\uFEFFsep=;\n" + LIST).getBytes(Charset.forName(charset))))
                .containsExactly("[libellé, montant]", "3 École d’Aït Baha@1 5@18", "4 hôtel\u00a0@1 6@8");
    }

    @Test
    void utf_16_without_a_mark_is_refused_by_its_encoding() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> rows("commune;amount\n".getBytes(StandardCharsets.UTF_16LE)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_ENCODING));
    }

    @Test
    void a_byte_that_is_none_of_utf_8_costs_its_own_field_where_the_list_is_in_utf_8() throws Exception {
        byte[] bytes = "libellé;montant\nAït Baha;5\nS?frou;6\nTiznit;7\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        assertThat(rows(bytes))
                .containsExactly("[libellé, montant]", "2 Aït Baha@1 5@10", "3 none@1 6@8", "4 Tiznit@1 7@8");
    }

    @Test
    void a_byte_that_stands_for_no_letter_in_the_encoding_of_windows_costs_its_own_field() throws Exception {
        byte[] bytes = "libellé;montant\nS?frou;6\nTiznit;7\n".getBytes(WESTERN);
        bytes[new String(bytes, WESTERN).indexOf('?')] = (byte) 0x81;
        assertThat(rows(bytes)).containsExactly("[libellé, montant]", "2 none@1 6@8", "3 Tiznit@1 7@8");
    }

    @Test
    void the_first_mebibyte_decides_and_what_is_otherwise_behind_it_is_told() throws Exception {
        String plain = "Tiznit;1\n".repeat(TextEncoding.SAMPLE / 9);
        byte[] late = ("libelle;montant\n" + plain + "S\u00e9frou;6\nTiznit;7\n").getBytes(WESTERN);
        List<String> rows = rows(late);
        assertThat(rows.subList(rows.size() - 2, rows.size()))
                .map(row -> row.replaceFirst("\\d+ ", ""))
                .containsExactly("none@1 6@8", "Tiznit@1 7@8");
        String before = "libelle;montant\n" + "Tiznit;1\n".repeat(100_000);
        String padded = before + "x".repeat(TextEncoding.SAMPLE - before.length() - 4) + ";1\n";
        assertThat(rows((padded + "é;6\nTiznit;7\n").getBytes(StandardCharsets.UTF_8)))
                .as("a letter that the sample cuts")
                .contains("100003 é@1 6@3");
    }

    @Test
    void the_limit_of_a_record_holds_in_any_encoding() throws Exception {
        Path file = folder.resolve("lignes.csv");
        Files.write(file, ("\uFEFFa;b\n1;2\n" + "é".repeat(5_000) + ";2\n").getBytes(StandardCharsets.UTF_16LE));
        CsvSource source = CsvSource.of(file, ReadLimits.standard().withMaxTokenBytes(1_000))
                .inBlocks(64);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> rows(source))
                .satisfies(e -> assertThat(e.detail()).containsEntry("line", "3"));
    }

    @Property
    void utf_16_is_read_as_the_same_text_in_utf_8_is(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 80) int blockBytes) throws Exception {
        Path file = Files.createTempFile("lignes", ".csv");
        try {
            Files.writeString(file, "\uFEFFa;b\n" + text);
            List<String> expected = rows(CsvSource.of(file).inBlocks(blockBytes));
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                Files.write(file, ("\uFEFFa;b\n" + text).getBytes(charset));
                CsvSource source = CsvSource.of(file).inBlocks(blockBytes);
                assertThat(rows(source)).isEqualTo(expected);
                assertThat(rows(source)).as("read again").isEqualTo(expected);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", ";", "\n", "\r\n", "\"", " ", "é", "€", "ن", "\uD83D\uDE9C", "5")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private List<String> rows(byte[] bytes) throws UnreadableFileException, IOException {
        return rows(CsvSource.of(Files.write(folder.resolve("lignes.csv"), bytes)));
    }

    /** The names, then each record's line and fields, each with its character. */
    private static List<String> rows(RowSource source) throws UnreadableFileException, IOException {
        List<String> read = new ArrayList<>(List.of(source.columns().toString()));
        try (RowReading reading = source.open(source.columns())) {
            Rows rows = reading.rows();
            while (rows.next()) {
                read.add(rows.line() + " " + field(rows, 0) + " " + field(rows, 1));
            }
        }
        return read;
    }

    private static String field(Rows rows, int field) {
        return rows.text(field).orElse("none") + "@" + rows.column(field);
    }
}
