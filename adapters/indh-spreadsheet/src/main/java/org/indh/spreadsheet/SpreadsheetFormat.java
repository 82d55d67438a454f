package org.indh.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.Format;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.finding.CellOrigin;
import org.indh.core.text.Term;
import org.indh.spreadsheet.csv.CsvFile;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.LimitReached;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.indh.spreadsheet.layout.Layout;
import org.indh.spreadsheet.layout.Layouts;
import org.indh.spreadsheet.layout.NearTable;
import org.indh.spreadsheet.layout.SheetDocument;
import org.indh.spreadsheet.xlsx.XlsxReader;

/**
 * Workbooks (XLSX) and delimited text (CSV), read through the layouts that are known. Each sheet's table is a document of its
 * own, unless several hold other parts of one.
 */
public final class SpreadsheetFormat implements Format {
    /** A header and a row: more would be codes and years of a list's lines that happen to read like headers. */
    private static final int HEADED = 2;

    /** Within how many rows these stand. */
    private static final int SEARCHED_ROWS = 50;

    private final List<Layout> layouts;

    /** Reads with the layouts that ship. */
    public SpreadsheetFormat() {
        this(Layout.shipped());
    }

    /** Reads with these layouts. */
    public SpreadsheetFormat(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "csv");
    }

    @Override
    public List<Draft> read(Path file, ReadLimits limits) throws UnreadableFileException {
        boolean isText =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
        return isText
                ? drafts(CsvFile.read(file, limits)).stream()
                        .map(Draft::ofTexts)
                        .toList()
                : drafts(XlsxReader.read(file, limits));
    }

    @Override
    public boolean knowsTable(byte[] start) {
        List<Cell> head = new ArrayList<>();
        int left = HEADED;
        for (Sheet sheet : CsvFile.start(start, SEARCHED_ROWS).sheets()) {
            for (List<Cell> row : sheet.rows()) {
                boolean isBlank = row.stream().allMatch(cell -> cell.text().isBlank());
                if (!isBlank && left-- > 0) {
                    head.addAll(row);
                }
            }
        }
        return !Layouts.read(List.of(Sheet.of("", head)), layouts).isEmpty();
    }

    /** The documents of a workbook. */
    public List<Draft> drafts(Workbook workbook) {
        List<SheetDocument> documents = Layouts.read(workbook.sheets(), layouts);
        List<Draft> drafts = new ArrayList<>();
        documents.forEach(document -> drafts.add(document.draft()));
        if (drafts.isEmpty()) {
            drafts.add(unknown(workbook));
        }
        for (LimitReached limit : workbook.limits()) {
            // What a limit cut from a sheet without a table may have been a table, so it is said as well.
            int document = 0;
            for (int i = 0; i < documents.size(); i++) {
                document = documents.get(i).sheets().contains(limit.sheet()) ? i : document;
            }
            drafts.set(document, with(drafts.get(document), limit));
        }
        return drafts;
    }

    private Draft unknown(Workbook workbook) {
        Fault fault = NearTable.of(workbook.sheets(), layouts)
                .map(SpreadsheetFormat::near)
                .orElseGet(() -> nothing(workbook));
        ObjectNode tree = ObjectNode.builder().origin(fault.origins().get(0)).build();
        return new Draft(Draft.UNKNOWN, tree, List.of(fault));
    }

    private static Fault nothing(Workbook workbook) {
        List<String> sheets = workbook.sheets().stream().map(Sheet::name).toList();
        CellOrigin origin = new CellOrigin(sheets.isEmpty() ? "" : sheets.get(0), null);
        return Fault.at("DC-UNKNOWN", List.of(origin), null, Map.of("sheets", sheets))
                .variant("table");
    }

    private static Fault near(NearTable near) {
        Cell first = near.headers().get(0);
        Map<String, Object> facts = Map.of(
                "sheet", near.sheet(),
                "lacking", near.lacking(),
                "headers",
                        near.headers().stream().map(cell -> cell.text().strip()).toList());
        return Fault.at(
                        "DC-UNKNOWN",
                        List.of(new CellOrigin(near.sheet(), first.ref().toString())),
                        first.text(),
                        facts)
                .variant(near.isTitle() ? "table-near-title" : "table-near");
    }

    private static Draft with(Draft draft, LimitReached limit) {
        CellOrigin origin = new CellOrigin(limit.sheet(), limit.ref().toString());
        Map<String, Object> facts = Map.of("limit", new Term("limit." + limit.limit()), "value", limit.value());
        List<Fault> faults = new ArrayList<>(draft.faults());
        faults.add(Fault.at("DC-LIMIT", List.of(origin), null, facts));
        return new Draft(draft.kind(), draft.tree(), faults);
    }
}
