package org.indh.core.validation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a rule may know besides the documents.
 *
 * @param asOf the date that is taken for today
 * @param parameters what laws and donors set and what holds on that date, by name
 */
public record Setting(LocalDate asOf, SortedMap<String, Parameter> parameters) {
    public Setting {
        parameters = ImmutableSortedMap.copyOf(parameters);
    }

    /** That date and no parameter. */
    public static Setting at(LocalDate asOf) {
        return new Setting(asOf, ImmutableSortedMap.of());
    }

    /** The parameter of that name: its value and what sets it; empty where nothing sets it on that date. */
    public Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
