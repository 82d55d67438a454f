package org.indh.spreadsheet.xlsx;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The namespaces whose elements are read; all others are extensions. */
final class Ooxml {
    /** Of a workbook's parts: transitional, strict, and none, as some programs leave it. */
    static final Set<String> SPREADSHEET = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "");

    /** Of the parts that tie parts together. */
    static final Set<String> RELATIONSHIPS = Set.of("http://schemas.openxmlformats.org/package/2006/relationships", "");

    private Ooxml() {}

    /** A truth value as XML writes it. */
    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }
}
