package org.indh.budget;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indh.core.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Which line of a budget an amount is of, by whatever names it in each dimension (désignation d'une ligne budgétaire): heading
 * "A" or "Fonctionnement", item "1.2" or "Loyer". Two documents name the same line where they agree on it, as two hands write it:
 * "Loyer." is "LOYER". Years and stages name no line, nor does how it is paid for.
 */
public final class LineNames {
    /** What does not say of which line of the budget an amount is. */
    private static final ImmutableSet<Dimension> NAMELESS = ImmutableSet.of(
            Dimension.PHASE,
            Dimension.BASIS,
            Dimension.FLOW,
            Dimension.VIREMENT,
            Dimension.ABSENCE,
            Dimension.FORM,
            Dimension.YEAR,
            Dimension.FUNDING_STATE);

    private final ImmutableSortedMap<Dimension, ImmutableSet<String>> names;

    private LineNames(Map<Dimension, ImmutableSet<String>> names) {
        this.names = ImmutableSortedMap.copyOf(names);
    }

    /** The names that codes give; what is blank names nothing. */
    public static LineNames of(Map<Dimension, String> codes) {
        TreeMap<Dimension, ImmutableSet<String>> names = new TreeMap<>();
        codes.forEach((dimension, code) -> {
            if (!NAMELESS.contains(dimension) && !code.isBlank()) {
                names.put(dimension, ImmutableSet.of(Phrase.normal(code)));
            }
        });
        return new LineNames(names);
    }

    /**
     * The names of a line that stands in a table: its codes, and whatever its rows are called, by code or in any language.
     *
     * @param rows those that it stands in, the outermost first, which is that of its bearer; a row that is no line of costs makes a
     *     line without an item
     */
    public static LineNames of(BudgetLine line, List<BudgetRow> rows) {
        TreeMap<Dimension, ImmutableSet<String>> names = new TreeMap<>(of(line.codes()).names);
        names.put(Dimension.BEARER, called(rows.stream().limit(1)));
        names.put(Dimension.HEADING, called(rows.stream().filter(Heading.class::isInstance)));
        names.put(Dimension.ITEM, called(rows.stream().filter(CostLine.class::isInstance)));
        return new LineNames(names);
    }

    private static ImmutableSet<String> called(Stream<BudgetRow> rows) {
        return rows.flatMap(row -> Stream.concat(
                        Stream.ofNullable(code(row)),
                        Stream.ofNullable(row.label()).flatMap(label -> label.texts().values().stream())))
                .map(Phrase::normal)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static @Nullable String code(BudgetRow row) {
        return row instanceof Heading heading ? heading.code() : ((CostLine) row).code();
    }

    /** The dimensions in which the line is named. */
    public Set<Dimension> dimensions() {
        return names.keySet();
    }

    /** The same line as far as those dimensions name it. */
    public LineNames only(Collection<Dimension> dimensions) {
        return new LineNames(Maps.filterKeys(names, dimensions::contains));
    }

    /** Whether both may be one line: wherever both are named, they have a name in common. */
    public boolean agreesWith(LineNames other) {
        return Sets.intersection(dimensions(), other.dimensions()).stream()
                .noneMatch(dimension -> Collections.disjoint(names.get(dimension), other.names.get(dimension)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineNames line && names.equals(line.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** The names, for developers: {@code {heading=[a], item=[loyer]}}. */
    @Override
    public String toString() {
        return names.toString();
    }
}
