package org.indh.core.place;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A territory of Morocco as a document names it (territoire tel que cité): nobody has looked it up yet.
 *
 * @param name its name, in French or Arabic letters, as written: "Mokrisset"
 * @param level what it is, where the document says so: a commune
 * @param code its code, where the document gives it: "01.405.09.09"
 * @param province the province or prefecture that it lies in, as written
 * @param region the region that it lies in, as written
 */
@RecordBuilder
public record StatedTerritory(
        @Nullable String name,
        @Nullable TerritoryLevel level,
        @Nullable HcpCode code,
        @Nullable String province,
        @Nullable String region) {
    /** The territory of that name and level, of which nothing else is told. */
    public static StatedTerritory of(String name, TerritoryLevel level) {
        return new StatedTerritory(name, level, null, null, null);
    }
}
