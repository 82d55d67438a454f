package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.spreadsheet.grid.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard limits hold in a heap of 256 MB, which another machine of Java is given here. */
class HeapTest {
    @TempDir
    Path folder;

    @Test
    void a_million_cells_each_with_a_text_of_its_own_are_read() throws Exception {
        Path file = sheet(1_000_000, "<c t='inlineStr'><is><t>Commune %d, appui au budget</t></is></c>");
        assertThat(readElsewhere(file, 256)).isEqualTo("cells 1000000 limits []");
    }

    @Test
    void more_cells_than_the_limit_are_cut_there() throws Exception {
        Path file = sheet(1_050_000, "<c s='0'><v>%d.25</v></c>");
        assertThat(readElsewhere(file, 256))
                .startsWith("cells ")
                .contains("limit=maxCells")
                .doesNotContain("Error");
    }

    @Test
    void long_texts_are_cut_where_the_limit_on_text_is() throws Exception {
        Path file = sheet(60_000, "<c t='str'><v>%d " + "ع".repeat(1_500) + "</v></c>");
        assertThat(readElsewhere(file, 256)).startsWith("cells ").contains("limit=maxTextBytes");
    }

    @Test
    void a_bomb_of_empty_texts_takes_no_more_than_the_limit_on_text() throws Exception {
        Path bomb = HostileFilesTest.bomb(folder, "xl/sharedStrings.xml", "<si><t/></si>", 100L << 20);
        assertThat(readElsewhere(bomb, 256)).matches("too-large max.*|cells 0 .*");
    }

    private Path sheet(int cells, String cell) throws IOException {
        Path file = folder.resolve("grand.xlsx");
        XlsxFile small = XlsxFile.of("").formatted("0.00");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            zip.setLevel(1);
            for (String name : small.names()) {
                zip.putNextEntry(new ZipEntry(name));
                String xml = small.text(name);
                int rows = name.endsWith("sheet1.xml") ? xml.indexOf("</sheetData>") : xml.length();
                writer.write(xml.substring(0, rows));
                if (rows < xml.length()) {
                    for (int i = 0; i < cells; i++) {
                        writer.write(i % 10 == 0 ? "<row>" : "");
                        writer.write(cell.replace("%d", Integer.toString(i)));
                        writer.write(i % 10 == 9 ? "</row>" : "");
                    }
                    writer.write(xml.substring(rows));
                }
                writer.flush();
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String readElsewhere(Path file, int megabytes) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapTest.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }

    /** Reads the file and says what came of it. */
    public static void main(String[] arguments) {
        try {
            Workbook workbook = XlsxReader.read(Path.of(arguments[0]), ReadLimits.standard());
            int cells = workbook.sheets().stream()
                    .mapToInt(sheet -> sheet.cells().size())
                    .sum();
            System.out.println("cells " + cells + " limits " + workbook.limits());
        } catch (UnreadableFileException e) {
            System.out.println(e.reason().code() + " " + e.detail().get("limit"));
        }
    }
}
