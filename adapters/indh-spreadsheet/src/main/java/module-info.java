/**
 * Workbooks as people publish them.
 *
 * <p>{@code org.indh.spreadsheet.grid} is a workbook as its readers see it.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.spreadsheet {
    requires transitive org.indh.core;
    requires com.google.common;
    requires java.xml;
    requires static transitive java.compiler;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.spreadsheet.grid;
}
