package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file's bytes, it is read or it is refused with a reason; nothing else is ever thrown. */
class DamagedFilesTest {
    private static final ReadLimits LIMITS = ReadLimits.standard();
    private static final String[] PARTS = {
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml"
    };

    @TempDir
    Path folder;

    @Test
    void bytes_of_the_zipped_file_are_changed() {
        byte[] sound = sample().bytes();
        Random random = new Random(2018);
        int read = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = sound.clone();
            damage(damaged, random);
            read += isRead(XlsxFile.write(folder, damaged)) ? 1 : 0;
        }
        assertThat(read).as("files read all the same").isBetween(1, 999);
    }

    @Test
    void bytes_of_one_part_are_changed_before_it_is_zipped() {
        Random random = new Random(2021);
        int read = 0;
        for (int i = 0; i < 1_000; i++) {
            XlsxFile file = sample();
            String part = PARTS[random.nextInt(PARTS.length)];
            byte[] damaged = file.text(part).getBytes(StandardCharsets.UTF_8);
            damage(damaged, random);
            read += isRead(file.with(part, damaged).write(folder)) ? 1 : 0;
        }
        assertThat(read).as("files read all the same").isBetween(1, 999);
    }

    private static void damage(byte[] bytes, Random random) {
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 256 : 128);
        }
    }

    private static boolean isRead(Path file) {
        try {
            return !XlsxReader.read(file, LIMITS).sheets().isEmpty();
        } catch (UnreadableFileException e) {
            assertThat(e.reason().code()).isNotEmpty();
            return false;
        }
    }

    private static XlsxFile sample() {
        return XlsxFile.ofSheet("<cols><col min='2' max='3' hidden='1'/></cols><sheetData>"
                        + "<row r='1' hidden='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2' s='0'><v>43131.5</v></c><c r='B2' s='1'><v>0.77000000000000002</v></c>"
                        + "<c r='C2'><f t='shared' ref='C2:C3' si='0'>A2*$B$1</f><v>1E+2</v></c></row>"
                        + "<row r='3'><c r='A3' t='inlineStr'><is><r><t>a_x000D_</t></r></is></c><c r='B3' t='b'><v>1</v></c>"
                        + "<c r='C3' t='str'><f t='shared' si='0'/><v>x</v></c><c r='D3' t='e'><v>#N/A</v></c>"
                        + "<c r='E3' t='d'><v>2018-01-31T13:30:00Z</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>")
                .sharing("<t>Objectif</t>", "<r><t>sp\u00E9cifique</t></r><rPh><t>x</t></rPh>")
                .formatted("[$-40C]dd/mm/yyyy\\ hh:mm:ss.0", "0.0#\" \"%;[Red]-0%");
    }
}
