/**
 * Workbooks as people publish them.
 *
 * <p>{@code org.indh.spreadsheet} is the format that makes documents of them, {@code org.indh.spreadsheet.layout} how
 * published tables are laid out; {@code org.indh.spreadsheet.grid} is a workbook as its readers see it; {@code org.indh.spreadsheet.xlsx} reads one
 * from an XLSX file, {@code org.indh.spreadsheet.csv} from delimited text.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.spreadsheet {
    requires transitive org.indh.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static transitive java.compiler;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.spreadsheet;
    exports org.indh.spreadsheet.csv;
    exports org.indh.spreadsheet.grid;
    exports org.indh.spreadsheet.layout;
    exports org.indh.spreadsheet.xlsx;

    provides org.indh.core.document.Format with
            org.indh.spreadsheet.SpreadsheetFormat;
}
