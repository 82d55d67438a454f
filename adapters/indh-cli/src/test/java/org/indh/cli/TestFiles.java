package org.indh.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.TextTable;

/** Files of every sort, sound and hostile. */
final class TestFiles {
    /** A logframe with an error (A3: 5 of 12 is no 46 %) and nothing else that is graver than a warning. */
    static final String FAULTY = """
            | | Baseline 2022 | An 3 | Sources de vérification |
            | Résultat 1 | Fin 2020, chaque commune dispose d’un plan d’accessibilité. |
            | IOV 1.1 - Communes ayant adopté leur plan | 5 communes ont un plan (46 %) | 12 communes ont un plan (100 %) | Délibérations |
            """;
    /** The same without the error, and with a code that has a blank too many. */
    static final String INFO_ONLY = """
            | | Baseline 2022 | An 3 | Sources de vérification |
            | Résultat 1 | Les puits sont gardés. |
            | IOV  1.1 - Puits gardés | 2 puits | 9 puits | Registre |
            """;
    /** A column that nobody knows: a warning. */
    static final String WARNING = """
            | | Baseline 2022 | An 3 | Sources de vérification | Pondération |
            | Résultat 1 | Les puits sont gardés. |
            | IOV 1.1 - Puits gardés | 2 puits | 9 puits | Registre | 40 % |
            """;

    static final String SOUND = """
            | | Baseline 2022 | An 3 | Sources de vérification |
            | Résultat 1 | Les puits sont gardés. |
            | IOV 1.1 - Puits gardés | 2 puits | 9 puits | Registre |
            """;
    /** A source that says whom to call. */
    static final String CONTACTS = """
            | | Baseline 2022 | An 3 | Sources de vérification |
            | Résultat 1 | Les puits sont gardés. |
            | IOV 1.1 - Puits gardés | 2 puits | 9 puits | Registre du gardien, 06 00 00 00 01, gardien@example.org |
            """;

    static final String NO_TABLE = "| Procès-verbal | 12 mai |";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private TestFiles() {}

    /** A workbook of the table's first sheet. */
    static Path workbook(Path file, String table) throws IOException {
        Sheet sheet = TextTable.parse(table.lines().toList()).sheets().get(0);
        StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData><row>");
        int row = 0;
        for (Cell cell : sheet.cells()) {
            xml.append(cell.ref().row() != row ? "</row><row>" : "");
            row = cell.ref().row();
            String text = cell.text().replace("&", "&amp;").replace("<", "&lt;");
            xml.append("<c r='" + cell.ref() + "' t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>");
        }
        return workbook(
                file, sheet.name(), xml.append("</row></sheetData></worksheet>").toString(), 1);
    }

    private static Path workbook(Path file, String sheet, String xml, int times) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "_rels/.rels", ties("officeDocument", "xl/workbook.xml"), 1);
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'><sheets><sheet name='" + sheet
                            + "' sheetId='1' r:id='r1'/></sheets></workbook>",
                    1);
            part(zip, "xl/_rels/workbook.xml.rels", ties("worksheet", "worksheets/sheet1.xml"), 1);
            part(zip, "xl/worksheets/sheet1.xml", xml, times);
        }
        return file;
    }

    private static String ties(String type, String target) {
        return "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='r1' Type='" + OFFICE + "/" + type
                + "' Target='" + target + "'/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text, int times) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            zip.write(bytes);
        }
        zip.closeEntry();
    }

    static Path empty(Path folder) throws IOException {
        return Files.write(folder.resolve("vide.xlsx"), new byte[0]);
    }

    static Path truncated(Path folder) throws IOException {
        byte[] whole = Files.readAllBytes(workbook(folder.resolve("entier.xlsx"), SOUND));
        return Files.write(folder.resolve("coupé.xlsx"), Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    /** A workbook under a password: a compound file with an encrypted package. */
    static Path encrypted(Path folder) throws IOException {
        byte[] bytes = Arrays.copyOf(COMPOUND, 20_000);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 512 + 128 * 3, name.length);
        return Files.write(folder.resolve("secret.xlsx"), bytes);
    }

    /** A few hundred kilobytes that unzip to four hundred million. */
    static Path bomb(Path folder) throws IOException {
        return workbook(folder.resolve("bombe.xlsx"), "Feuil1", " ".repeat(4_000_000), 100);
    }

    /** Entities that would expand to milliards of letters. */
    static Path entities(Path folder) throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY e0 'lol'>");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
        }
        String xml = doctype + "]><worksheet xmlns='" + MAIN
                + "'><sheetData><row><c t='str'><v>&e9;</v></c></row></sheetData></worksheet>";
        return workbook(folder.resolve("entités.xlsx"), "Feuil1", xml, 1);
    }

    /** Letters of another encoding than the part says. */
    static Path letters(Path folder) throws IOException {
        Path file = folder.resolve("lettres.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "_rels/.rels", ties("officeDocument", "xl/workbook.xml"), 1);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(
                    ("<workbook xmlns='" + MAIN + "'>\u00e9t\u00e9</workbook>").getBytes(StandardCharsets.ISO_8859_1));
            zip.closeEntry();
        }
        return file;
    }

    static Path picture(Path folder) throws IOException {
        return Files.write(
                folder.resolve("photo.xlsx"),
                "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1));
    }
}
