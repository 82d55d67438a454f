package org.indh.core.document.zoo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.document.Kind;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/** Every shape once at the root, and nothing that is required. */
public record Zoo(
        @Nullable LocalizedText name,
        @Nullable LocalDate founded,
        @Nullable Address address,
        @Nullable Animal emblem,
        List<Enclosure> enclosures,
        SortedMap<MilestoneYear, Visit> visits,
        SortedMap<Season, Integer> hours,
        SortedMap<String, LocalizedText> signs,
        @Nullable Integer area,
        @Nullable Long budget,
        @Nullable Boolean open) {
    public static final Kind<Zoo> KIND = new Kind<>("zoo", 1, Zoo.class);

    public Zoo {
        enclosures = ImmutableList.copyOf(enclosures);
        visits = ImmutableSortedMap.copyOf(visits);
        hours = ImmutableSortedMap.copyOf(hours);
        signs = ImmutableSortedMap.copyOf(signs);
    }
}
