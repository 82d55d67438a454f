package org.indh.spreadsheet.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.spreadsheet.grid.Workbook;

/** An XLSX file as a zip of strings, part by part, so that a test shows what it reads. */
final class XlsxFile {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** No part at all. */
    static XlsxFile empty() {
        return new XlsxFile();
    }

    /** One sheet "Feuil1" with that XML between {@code <sheetData>} and its end, no styles, no shared strings. */
    static XlsxFile of(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** One sheet "Feuil1" with that XML between {@code <worksheet>} and its end. */
    static XlsxFile ofSheet(String content) {
        return empty().with("_rels/.rels", relationships(tie("rId1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                                + "<sheet name=\"Feuil1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships(
                                tie("rId1", "worksheet", "worksheets/sheet1.xml"),
                                tie("rId2", "styles", "styles.xml"),
                                tie("rId3", "sharedStrings", "sharedStrings.xml")))
                .with("xl/worksheets/sheet1.xml", worksheet(content));
    }

    static String worksheet(String content) {
        return XML + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + content + "</worksheet>";
    }

    static String relationships(String... ties) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "\">" + String.join("", ties) + "</Relationships>";
    }

    static String tie(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    XlsxFile with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    XlsxFile with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    XlsxFile without(String part) {
        parts.remove(part);
        return this;
    }

    /** The parts' names, in the order in which they were given. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** A part's text. */
    String text(String part) {
        return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
    }

    /** Puts the parts into another file, their XML changed. */
    void copyTo(XlsxFile other, UnaryOperator<String> xml) {
        copyTo(other, name -> name, xml);
    }

    /** Puts the parts into another file, their names and their XML changed. */
    void copyTo(XlsxFile other, UnaryOperator<String> names, UnaryOperator<String> xml) {
        parts.forEach(
                (name, bytes) -> other.with(names.apply(name), xml.apply(new String(bytes, StandardCharsets.UTF_8))));
    }

    /** The texts that cells share, each the XML between {@code <si>} and its end. */
    XlsxFile sharing(String... items) {
        return with(
                "xl/sharedStrings.xml",
                XML + "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** Styles, from 0, by their format codes. */
    XlsxFile formatted(String... codes) {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            own.append(
                    "<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + codes[i].replace("\"", "&quot;") + "\"/>");
            styles.append("<xf numFmtId=\"" + (164 + i) + "\" fontId=\"0\" applyNumberFormat=\"1\"/>");
        }
        return styled("<numFmts>" + own + "</numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs>"
                + "<dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></dxf></dxfs>");
    }

    XlsxFile styled(String content) {
        return with("xl/styles.xml", XML + "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path write(Path folder) {
        return write(folder, bytes());
    }

    static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("essai.xlsx"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workbook read(Path folder) throws UnreadableFileException {
        return XlsxReader.read(write(folder), ReadLimits.standard());
    }

    Workbook read(Path folder, ReadLimits limits) throws UnreadableFileException {
        return XlsxReader.read(write(folder), limits);
    }
}
