package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableFilesTest {
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_and_a_folder() {
        assertThat(fault(folder.resolve("absent.xlsx")).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(fault(folder).reason()).isEqualTo(Reason.NOT_A_FILE);
        assertThat(fault(folder.resolve("absent.xlsx")).file()).endsWith("absent.xlsx");
    }

    @Test
    void a_file_without_bytes_and_one_of_blanks() {
        assertThat(fault(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(fault(" \r\n\0".getBytes(StandardCharsets.US_ASCII)).reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_file_larger_than_the_limit_is_not_opened() {
        UnreadableFileException fault = fault(
                XlsxFile.write(folder, new byte[11]), ReadLimits.standard().withMaxFileBytes(10));
        assertThat(fault.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(fault.detail()).containsEntry("limit", "maxFileBytes").containsEntry("value", "10");
    }

    @Test
    void a_workbook_under_a_password_is_told_from_an_older_workbook() {
        assertThat(fault(compound("EncryptedPackage")).reason()).isEqualTo(Reason.ENCRYPTED);
        assertOtherKind(compound("Workbook"), "xls");
        assertOtherKind(compound("Book"), "xls");
        assertOtherKind(compound("WordDocument"), "doc");
        assertOtherKind(compound("Autre"), "ole2");
    }

    @Test
    void a_zip_under_a_password() {
        byte[] bytes = XlsxFile.of("").bytes();
        bytes[6] |= 1;
        assertThat(fault(bytes).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @MethodSource
    void a_file_of_another_kind_whatever_its_name(String start, String found) {
        assertOtherKind(start.getBytes(StandardCharsets.ISO_8859_1), found);
    }

    static Stream<Arguments> a_file_of_another_kind_whatever_its_name() {
        return Stream.of(
                Arguments.of("\u0089PNG\r\n\u001A\n\0\0\0", "png"),
                Arguments.of("GIF89a\0", "gif"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0", "jpeg"),
                Arguments.of("%PDF-1.7", "pdf"),
                Arguments.of("code;montant\r\nA;1", "text"),
                Arguments.of("\u00FF\u00FEa\0b\0", "text"),
                Arguments.of(" <html><body/></html>", "markup"),
                Arguments.of("\u00EF\u00BB\u00BF<?xml version='1.0'?><Workbook/>", "markup"),
                Arguments.of("{\\rtf1", "rtf"),
                Arguments.of("\u001F\u008B\b", "gzip"),
                Arguments.of("Rar!\u001A", "rar"),
                Arguments.of("7z\u00BC\u00AF\u0027\u001C", "7z"),
                Arguments.of("\1\2\3", "unknown"),
                Arguments.of("\0".repeat(5_000), "unknown"));
    }

    @Test
    void zipped_files_of_other_kinds() {
        assertOtherKind(
                XlsxFile.empty()
                        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .with("content.xml", "<x/>")
                        .bytes(),
                "ods");
        assertOtherKind(
                XlsxFile.empty()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .bytes(),
                "odt");
        assertOtherKind(XlsxFile.empty().with("lisez-moi.txt", "bonjour").bytes(), "zip");
        assertOtherKind(XlsxFile.empty().bytes(), "zip");
        assertOtherKind(document("word/document.xml", "<w:document xmlns:w='w'/>"), "docx");
        assertOtherKind(document("ppt/presentation.xml", "<p:presentation xmlns:p='p'/>"), "pptx");
        assertOtherKind(document("xl/workbook.bin", "?"), "xlsb");
    }

    @Test
    void parts_that_are_damaged_or_missing() {
        assertMalformed(XlsxFile.of("<row>"), "xl/worksheets/sheet1.xml");
        assertMalformed(XlsxFile.of("").with("xl/workbook.xml", ""), "xl/workbook.xml");
        assertMalformed(XlsxFile.of("").with("xl/workbook.xml", "<autre/>"), "xl/workbook.xml");
        assertMalformed(XlsxFile.of("").without("xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assertMalformed(XlsxFile.of("").without("xl/_rels/workbook.xml.rels"), "xl/workbook.xml");
        assertMalformed(XlsxFile.of("").styled("<numFmts>"), "xl/styles.xml");
        assertMalformed(XlsxFile.of("").sharing("<t>a</r>"), "xl/sharedStrings.xml");
        assertMalformed(XlsxFile.of("\uFFFF"), "xl/worksheets/sheet1.xml");
        assertMalformed(XlsxFile.of("<row/></sheetData><sheetData>&nbsp;"), "xl/worksheets/sheet1.xml");
    }

    @Test
    void a_damaged_part_is_said_with_its_line_and_column() {
        UnreadableFileException fault = fault(XlsxFile.of("<row>\n<c></row>").bytes());
        assertThat(fault.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(fault.detail()).containsEntry("line", "3").containsKey("column");
    }

    @Test
    void a_part_whose_bytes_are_not_those_that_were_zipped() {
        byte[] bytes = XlsxFile.of("<row><c><v>1</v></c></row>").bytes();
        byte[] directory = {'P', 'K', 1, 2};
        for (int i = 0; i < bytes.length - 20; i++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + 4), directory)) {
                bytes[i + 16] ^= 1;
            }
        }
        assertThat(fault(bytes).reason()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void a_file_cut_anywhere() {
        byte[] whole = XlsxFile.of("<row><c t='s'><v>0</v></c></row>")
                .sharing("<t>a</t>")
                .bytes();
        for (int length = 1; length < whole.length; length += length < 40 || length > whole.length - 60 ? 1 : 13) {
            assertThat(fault(Arrays.copyOf(whole, length)).reason())
                    .as("cut at %d", length)
                    .isEqualTo(Reason.TRUNCATED);
        }
    }

    private byte[] document(String part, String xml) {
        return XlsxFile.empty()
                .with("_rels/.rels", XlsxFile.relationships(XlsxFile.tie("r", "officeDocument", part)))
                .with(part, xml)
                .bytes();
    }

    private static byte[] compound(String name) {
        byte[] bytes = Arrays.copyOf(COMPOUND, 80_000);
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, bytes, 512 + 128 * 600, Math.min(wide.length, 64));
        return bytes;
    }

    private void assertMalformed(XlsxFile file, String part) {
        UnreadableFileException fault = fault(file.bytes());
        assertThat(fault.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(fault.detail()).containsEntry("part", part);
    }

    private void assertOtherKind(byte[] bytes, String found) {
        UnreadableFileException fault = fault(bytes);
        assertThat(fault.reason()).isEqualTo(Reason.NOT_WHAT_ITS_NAME_SAYS);
        assertThat(fault.detail()).containsEntry("expected", "xlsx").containsEntry("found", found);
    }

    private UnreadableFileException fault(byte[] bytes) {
        return fault(XlsxFile.write(folder, bytes));
    }

    private static UnreadableFileException fault(Path file) {
        return fault(file, ReadLimits.standard());
    }

    private static UnreadableFileException fault(Path file, ReadLimits limits) {
        UnreadableFileException fault =
                catchThrowableOfType(UnreadableFileException.class, () -> XlsxReader.read(file, limits));
        assertThat(fault)
                .as("%s is read", Files.exists(file) ? file.getFileName() : file)
                .isNotNull();
        return fault;
    }
}
