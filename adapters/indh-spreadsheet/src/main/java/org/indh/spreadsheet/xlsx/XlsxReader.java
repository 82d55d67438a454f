package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.spreadsheet.archive.Archive;
import org.indh.spreadsheet.archive.UnreadablePartException;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.indh.spreadsheet.limit.Allowance;
import org.indh.spreadsheet.xlsx.Relationships.Relationship;
import org.indh.spreadsheet.xlsx.WorkbookPart.Tab;

/**
 * Reads XLSX files into memory within limits:
 *
 * <pre>{@code
 * Workbook workbook = XlsxReader.read(Path.of("cadre-logique.xlsx"), ReadLimits.standard());
 * }</pre>
 *
 * <p>A cell that makes no sense costs nothing but itself: a number that is none stays text, a text that the file lacks
 * becomes {@code #REF!}. What a limit cuts is in {@link Workbook#limits()}.
 */
public final class XlsxReader {
    private static final String KIND = "xlsx";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";
    private static final int LONGEST_MIME_TYPE = 100;

    private final Archive archive;
    private final Allowance allowance;

    private XlsxReader(Archive archive, ReadLimits limits) {
        this.archive = archive;
        this.allowance = new Allowance(limits);
    }

    /**
     * Reads all sheets of a file. The file is only read, nothing is written and nothing else is opened.
     *
     * @param file on the default file system
     * @throws UnreadableFileException if nothing of it can be read; the reason says why
     * @throws UnsupportedOperationException if the path is of another file system
     */
    public static Workbook read(Path file, ReadLimits limits) throws UnreadableFileException {
        return Archive.read(file, KIND, limits, archive -> new XlsxReader(archive, limits).workbook());
    }

    private Workbook workbook() throws IOException {
        String part = workbookPart();
        WorkbookPart workbook =
                archive.part(part, Ooxml.SPREADSHEET, cursor -> WorkbookPart.read(cursor, allowance.limits()));
        Relationships ties = Relationships.of(archive, part);
        Optional<Relationship> stylesPart = ties.ofType("styles").filter(tie -> archive.has(tie.target()));
        Styles styles = stylesPart.isPresent()
                ? archive.part(stylesPart.get().target(), Ooxml.SPREADSHEET, Styles::read)
                : Styles.NONE;
        Optional<Relationship> stringsPart = ties.ofType("sharedStrings").filter(tie -> archive.has(tie.target()));
        SharedStrings strings = stringsPart.isPresent()
                ? archive.part(
                        stringsPart.get().target(), Ooxml.SPREADSHEET, cursor -> SharedStrings.read(cursor, allowance))
                : SharedStrings.NONE;
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : workbook.tabs()) {
            Relationship tie = tie(ties, tab, part);
            if (!tie.type().equals("worksheet")) {
                continue;
            }
            if (sheets.size() == allowance.limits().maxSheets()) {
                allowance.cut("maxSheets", allowance.limits().maxSheets(), tab.name(), CellRef.of(1, 1));
                break;
            }
            CellReader cells = new CellReader(tab.name(), strings, styles, workbook.dates(), allowance);
            sheets.add(archive.part(
                    tie.target(), Ooxml.SPREADSHEET, cursor -> new SheetReader(tab, cells, allowance).read(cursor)));
        }
        return new Workbook(sheets, allowance.reached());
    }

    private static Relationship tie(Relationships ties, Tab tab, String part) throws UnreadablePartException {
        String id = tab.relationship();
        Optional<Relationship> tie = id == null ? Optional.empty() : ties.withId(id);
        return tie.orElseThrow(() -> UnreadablePartException.malformed(part));
    }

    private String workbookPart() throws IOException {
        Optional<Relationship> document = Relationships.of(archive, "").ofType("officeDocument");
        if (document.isPresent() && document.get().target().endsWith(".bin")) {
            throw UnreadablePartException.otherKind(KIND, "xlsb");
        }
        if (document.isPresent() && archive.has(document.get().target())) {
            return document.get().target();
        }
        if (archive.has(USUAL_WORKBOOK)) {
            return USUAL_WORKBOOK;
        }
        throw UnreadablePartException.otherKind(KIND, otherKind());
    }

    private String otherKind() throws IOException {
        String mimeType = archive.has("mimetype") ? archive.start("mimetype", LONGEST_MIME_TYPE) : "";
        if (mimeType.startsWith("application/vnd.oasis.opendocument.")) {
            return mimeType.contains("spreadsheet") ? "ods" : mimeType.contains("text") ? "odt" : "opendocument";
        }
        return archive.has("word/document.xml") ? "docx" : "zip";
    }
}
