package org.indh.core.document.zoo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.code.Coded;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A list's element: with a code that may be forgotten, with required scalars, and one that contains itself. */
public record Enclosure(
        @Nullable Tag code,
        Season opens,
        @Nullable LocalizedText label,
        int places,
        long litres,
        boolean heated,
        List<Animal> animals,
        SortedMap<Tag, List<String>> feeding,
        List<String> notes,
        List<Enclosure> inner)
        implements Coded {
    public Enclosure {
        animals = ImmutableList.copyOf(animals);
        feeding = ImmutableSortedMap.copyOf(feeding);
        notes = ImmutableList.copyOf(notes);
        inner = ImmutableList.copyOf(inner);
    }
}
