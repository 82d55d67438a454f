package org.indh.core.validation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What a rule may know besides the documents.
 *
 * @param asOf the date that is taken for today
 * @param parameters values that laws and donors set, by name
 */
public record Setting(LocalDate asOf, SortedMap<String, String> parameters) {
    public Setting {
        parameters = ImmutableSortedMap.copyOf(parameters);
    }

    /** That date and no parameter. */
    public static Setting at(LocalDate asOf) {
        return new Setting(asOf, ImmutableSortedMap.of());
    }
}
