package org.indh.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.PublishedTable;
import org.jspecify.annotations.Nullable;

/**
 * The territories of one level as their resource lists them.
 *
 * @param publisher whose list it is
 * @param edition the year of its codes
 * @param territories by code
 */
record TerritoryList(String publisher, String edition, List<Territory> territories) {
    /** Reads {@code communes.txt} and its like. */
    static TerritoryList read(TerritoryLevel level) {
        return of(PublishedTable.read(TerritoryList.class, "/META-INF/indh/core/places/" + level.code() + "s.txt"));
    }

    static TerritoryList of(PublishedTable table) {
        return new TerritoryList(
                table.header("publisher"),
                table.header("edition"),
                table.rows().stream().map(row -> territory(table, row)).collect(ImmutableList.toImmutableList()));
    }

    private static Territory territory(PublishedTable table, SortedMap<String, String> row) {
        @Nullable String iso = row.get("iso");
        return new Territory(
                HcpCode.parse(table.cell(row, "code")),
                TerritoryKind.parse(table.cell(row, "kind")),
                new LocalizedText(ImmutableSortedMap.of("ar", table.cell(row, "ar"), "fr", table.cell(row, "fr"))),
                iso);
    }
}
