package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm. Memory is proven by {@link HeapTest}. */
class HostileFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"})
    void a_part_that_unzips_far_beyond_its_size_is_stopped(String part) throws Exception {
        Path bomb = bomb(folder, part, "<a>" + " ".repeat(200) + "</a>", 24 << 20);
        UnreadableFileException fault = fault(bomb, ReadLimits.standard());
        assertThat(Files.size(bomb)).isLessThan((24L << 20) / 200);
        assertThat(fault.detail()).containsEntry("limit", "maxCompressionRatio").containsEntry("part", part);
    }

    @Test
    void parts_count_together_so_that_many_small_ones_are_stopped_too() {
        XlsxFile file = XlsxFile.of("<row/>".repeat(1_000)).sharing("<t>a</t>".repeat(1_000));
        UnreadableFileException fault =
                fault(file.write(folder), ReadLimits.standard().withMaxUnzippedBytes(10_000));
        assertThat(fault.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(fault.detail()).containsEntry("limit", "maxUnzippedBytes").containsEntry("value", "10000");
    }

    @Test
    void one_part_named_by_many_tabs_is_counted_each_time() {
        XlsxFile file = XlsxFile.of("<row/>".repeat(10_000))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + XlsxFile.MAIN + "' xmlns:r='" + XlsxFile.OFFICE + "'><sheets>"
                                + "<sheet name='x' r:id='rId1'/>".repeat(50) + "</sheets></workbook>");
        UnreadableFileException fault =
                fault(file.write(folder), ReadLimits.standard().withMaxUnzippedBytes(1 << 20));
        assertThat(fault.detail()).containsEntry("limit", "maxUnzippedBytes");
    }

    @Test
    void too_many_parts_are_refused_before_any_is_read() {
        XlsxFile file = XlsxFile.of("");
        for (int i = 0; i < 20; i++) {
            file.with("media/" + i, "");
        }
        assertThat(fault(file.write(folder), ReadLimits.standard().withMaxParts(20))
                        .detail())
                .containsEntry("limit", "maxParts");
    }

    @Test
    void entities_are_never_expanded_nor_followed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "42");
        String[] doctypes = {
            "<!DOCTYPE worksheet [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>",
            "<!DOCTYPE worksheet [<!ENTITY c SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE worksheet SYSTEM '" + secret.toUri() + "'>",
            "<!DOCTYPE worksheet [<!ENTITY % p SYSTEM 'http://localhost:1/x'>%p;]>"
        };
        for (String doctype : doctypes) {
            String sheet = doctype + "<worksheet xmlns='" + XlsxFile.MAIN
                    + "'><sheetData><row><c t='str'><v>&c;</v></c></row></sheetData></worksheet>";
            XlsxFile file = XlsxFile.of("").with("xl/worksheets/sheet1.xml", sheet);
            assertThat(fault(file.write(folder), ReadLimits.standard()).reason())
                    .isEqualTo(Reason.MALFORMED);
        }
    }

    @Test
    void elements_inside_each_other_without_end_are_stopped() {
        String deep = "<row>".repeat(300) + "</row>".repeat(300);
        UnreadableFileException fault = fault(XlsxFile.of(deep).write(folder), ReadLimits.standard());
        assertThat(fault.detail()).containsEntry("limit", "maxDepth").containsEntry("value", "256");
    }

    @ParameterizedTest
    @CsvSource({"<row a=', '/>'", "<!--, -->", "<row><?p , ?></row>", "<row , />"})
    void one_piece_of_markup_that_does_not_end_is_stopped(String start, String end) {
        String quoted = start.replace("a=", "a='") + "x".repeat(3 << 20) + end;
        UnreadableFileException fault = fault(XlsxFile.of(quoted).write(folder), ReadLimits.standard());
        assertThat(fault.reason()).isIn(Reason.TOO_LARGE, Reason.MALFORMED);
    }

    @Test
    void a_document_type_that_does_not_end_is_stopped() {
        String doctype = "<!DOCTYPE worksheet [" + "<!ENTITY a 'b'>".repeat(300_000) + "]>";
        XlsxFile file = XlsxFile.of("").with("xl/worksheets/sheet1.xml", doctype + "<worksheet/>");
        assertThat(fault(file.write(folder), ReadLimits.standard()).reason()).isIn(Reason.TOO_LARGE, Reason.MALFORMED);
    }

    @Test
    void a_long_text_is_cut_and_the_cells_after_it_are_read() throws Exception {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 5 << 20; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        assertThat(XlsxFile.of("<row><c t='str'><v>" + text + "</v></c><c><v>2</v></c></row>")
                        .read(folder)
                        .sheets()
                        .get(0)
                        .cells())
                .hasSize(2);
    }

    @Test
    void characters_written_by_number_are_no_entities() throws Exception {
        String row = "<row><c t='str'><v>" + "&#233;&amp;".repeat(10_000) + "</v></c></row>";
        assertThat(XlsxFile.of(row.repeat(20)).read(folder).sheets().get(0).cells())
                .hasSize(20);
    }

    @Test
    void a_part_that_invents_names_without_end_is_stopped() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append("<n").append(i).append("/>");
        }
        assertThat(fault(XlsxFile.of(rows.toString()).write(folder), ReadLimits.standard())
                        .reason())
                .isEqualTo(Reason.MALFORMED);
    }

    /** A workbook one part of which repeats a piece of XML for that many bytes. */
    static Path bomb(Path folder, String part, String piece, long bytes) throws IOException {
        Path file = folder.resolve("bombe.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            XlsxFile whole = XlsxFile.of("").sharing("<t/>").formatted("0");
            for (String name : whole.names()) {
                zip.putNextEntry(new ZipEntry(name));
                String xml = whole.text(name);
                int root = xml.indexOf('>', xml.indexOf("<", xml.indexOf("?>"))) + 1;
                zip.write(xml.substring(0, name.equals(part) ? root : xml.length())
                        .getBytes(StandardCharsets.UTF_8));
                if (name.equals(part)) {
                    byte[] block = piece.repeat(1_000).getBytes(StandardCharsets.UTF_8);
                    for (long written = 0; written < bytes; written += block.length) {
                        zip.write(block);
                    }
                    zip.write(xml.substring(root).getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    private static UnreadableFileException fault(Path file, ReadLimits limits) {
        UnreadableFileException fault =
                catchThrowableOfType(UnreadableFileException.class, () -> XlsxReader.read(file, limits));
        assertThat(fault).as("read").isNotNull();
        return fault;
    }
}
