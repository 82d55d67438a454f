package org.indh.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.Format;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.finding.CellOrigin;
import org.indh.spreadsheet.grid.LimitReached;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.indh.spreadsheet.layout.Layout;
import org.indh.spreadsheet.layout.Layouts;
import org.indh.spreadsheet.xlsx.XlsxReader;

/** Workbooks (XLSX), read through the layouts that are known. Each sheet's table is a document of its own. */
public final class SpreadsheetFormat implements Format {
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
        return List.of("xlsx");
    }

    @Override
    public List<Draft> read(Path file, ReadLimits limits) throws UnreadableFileException {
        return drafts(XlsxReader.read(file, limits));
    }

    /** The documents of a workbook. */
    public List<Draft> drafts(Workbook workbook) {
        List<Draft> drafts = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            Layouts.read(sheet, layouts).ifPresent(draft -> drafts.add(with(draft, sheet, workbook.limits())));
        }
        return drafts.isEmpty() ? List.of(unknown(workbook)) : drafts;
    }

    private static Draft with(Draft draft, Sheet sheet, List<LimitReached> limits) {
        List<Fault> faults = new ArrayList<>(draft.faults());
        for (LimitReached limit : limits) {
            if (limit.sheet().equals(sheet.name())) {
                faults.add(fault(limit));
            }
        }
        return new Draft(draft.kind(), draft.tree(), faults);
    }

    private static Draft unknown(Workbook workbook) {
        List<Fault> faults = new ArrayList<>();
        String name =
                workbook.sheets().isEmpty() ? "" : workbook.sheets().get(0).name();
        CellOrigin origin = new CellOrigin(name, null);
        List<String> sheets = workbook.sheets().stream().map(Sheet::name).toList();
        faults.add(new Fault("DC-UNKNOWN", "table", ROOT, origin, null, Map.of("sheets", sheets)));
        workbook.limits().forEach(limit -> faults.add(fault(limit)));
        return new Draft(Draft.UNKNOWN, ObjectNode.builder().origin(origin).build(), faults);
    }

    private static Fault fault(LimitReached limit) {
        CellOrigin origin = new CellOrigin(limit.sheet(), limit.ref().toString());
        Map<String, Object> facts = Map.of("limit", limit.limit(), "value", limit.value());
        return new Fault("DC-LIMIT", null, ROOT, origin, null, facts);
    }

    private static final org.indh.core.finding.Path ROOT = org.indh.core.finding.Path.ROOT;
}
