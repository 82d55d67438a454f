package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.spreadsheet.layout.Table.Headed;
import org.indh.spreadsheet.layout.YearWords.Stated;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that are of its document's year, where it sets several years side by side, and those that are left:
 * no column of another year passes for this one's, and where nothing says which year is meant, none is taken.
 *
 * @param year the year of the document; absent where nothing states it, or columns of several years leave it open
 * @param stated what is stated above the headers; absent where nothing is, and no year where it is several years
 * @param kept the columns to read, by their number
 * @param left the columns of other years, by the component that they would fill
 * @param same columns that mean what a plainer one means that is read: what was proposed, beside what was voted
 */
record YearColumns(
        @Nullable String year,
        @Nullable Stated stated,
        Map<Integer, Headed> kept,
        ListMultimap<String, Headed> left,
        ListMultimap<String, Headed> same) {
    /** The placeholder that holds a header's year. */
    static final String PLACEHOLDER = "yyyy";

    /** What a component holds that is filled by a column for each year. */
    private static final String OF_ANY_YEAR = "{" + PLACEHOLDER + "}";

    private static final int TRIENNIAL = 3;

    YearColumns {
        kept = ImmutableMap.copyOf(kept);
        left = ImmutableListMultimap.copyOf(left);
        same = ImmutableListMultimap.copyOf(same);
    }

    /** All of the columns, of a table without years. */
    static YearColumns all(Map<Integer, Headed> columns) {
        return new YearColumns(null, null, columns, ImmutableListMultimap.of(), ImmutableListMultimap.of());
    }

    /** The columns of the year that the document states, else of the only one that its own columns are of. */
    static YearColumns of(YearWords words, Optional<Stated> stated, Map<Integer, Headed> columns) {
        String year = stated.filter(one -> !one.isSpan()).map(Stated::year).orElseGet(() -> only(words, columns));
        Map<Integer, Headed> kept = new TreeMap<>();
        ListMultimap<String, Headed> left =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        byComponent(columns).forEach((component, group) -> {
            if (component.contains(OF_ANY_YEAR)) {
                group.forEach((number, headed) -> {
                    if (isBefore(headed, year)) {
                        left.put(component, headed);
                    } else {
                        kept.put(number, headed);
                    }
                });
                return;
            }
            Set<Optional<String>> years = new LinkedHashSet<>();
            group.values().forEach(headed -> years.add(yearOf(headed)));
            boolean isOpen = year == null && years.size() > 1;
            Optional<String> wanted =
                    years.contains(Optional.ofNullable(year)) ? Optional.ofNullable(year) : Optional.empty();
            group.forEach((number, headed) -> {
                if (isOpen || year != null && !yearOf(headed).equals(wanted)) {
                    left.put(component, headed);
                } else {
                    kept.put(number, headed);
                }
            });
        });
        ListMultimap<String, Headed> same =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        byComponent(kept).forEach((component, group) -> {
            int plainest = group.values().stream().mapToInt(Headed::rank).min().orElse(0);
            group.forEach((number, headed) -> {
                if (!headed.column().isStep()
                        && headed.rank() > plainest
                        && headed.column().heads().containsKey(words.component())) {
                    same.put(component, headed);
                    kept.remove(number);
                }
            });
        });
        return new YearColumns(year, stated.orElse(null), kept, left, same);
    }

    /** Whether a column is of a year before the first of a document that is for several. */
    private static boolean isBefore(Headed headed, @Nullable String year) {
        return year != null
                && yearOf(headed).filter(own -> own.compareTo(year) < 0).isPresent();
    }

    /** The first year of a table with columns for three years, one after the other; empty of one with any others. */
    static Optional<Stated> firstOf(Map<Integer, Headed> columns) {
        SortedMap<String, Headed> years = new TreeMap<>();
        columns.values().stream()
                .filter(headed -> headed.column().fills().contains(OF_ANY_YEAR))
                .forEach(headed -> yearOf(headed).ifPresent(year -> years.putIfAbsent(year, headed)));
        boolean isTriennial = years.size() == TRIENNIAL
                && Integer.parseInt(years.lastKey()) - Integer.parseInt(years.firstKey()) == TRIENNIAL - 1;
        return years.entrySet().stream()
                .limit(isTriennial ? 1 : 0)
                .map(first -> new Stated(first.getKey(), first.getValue().lowest()))
                .findFirst();
    }

    /** The year of the columns that settle the document's, where they are all of one. */
    private static @Nullable String only(YearWords words, Map<Integer, Headed> columns) {
        List<String> years = columns.values().stream()
                .filter(headed -> headed.column().heads().containsKey(words.component()))
                .flatMap(headed -> yearOf(headed).stream())
                .distinct()
                .toList();
        return years.size() == 1 ? years.get(0) : null;
    }

    private static Map<String, Map<Integer, Headed>> byComponent(Map<Integer, Headed> columns) {
        Map<String, Map<Integer, Headed>> groups = new LinkedHashMap<>();
        columns.forEach(
                (number, headed) -> groups.computeIfAbsent(headed.column().fills(), any -> new TreeMap<>())
                        .put(number, headed));
        return groups;
    }

    /** The years that columns are of. */
    static Set<String> offered(Map<Integer, Headed> columns) {
        Set<String> years = new LinkedHashSet<>();
        columns.values().forEach(headed -> yearOf(headed).ifPresent(years::add));
        return years;
    }

    private static Optional<String> yearOf(Headed headed) {
        return Optional.ofNullable(headed.placeholders().get(PLACEHOLDER));
    }

    /** Whether several years stand where the document's is stated. */
    boolean isSpan() {
        return stated != null && stated.isSpan();
    }

    /** Whether a column that is read fills that component. */
    boolean fills(String component) {
        return filling(component).isPresent();
    }

    /** The column that is read for that component. */
    Optional<Headed> filling(String component) {
        return kept.values().stream()
                .filter(headed -> headed.column().fills().equals(component))
                .findFirst();
    }
}
