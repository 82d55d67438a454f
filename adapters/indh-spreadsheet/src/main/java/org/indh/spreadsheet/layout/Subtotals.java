package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a sum within a list adds up: those above it since the last sum or title, as many groups of them as make its
 * amounts, the lines of the heading that it names, or for a sum that is carried to the next page all rows from the first.
 * Where none of these makes it and it is not clear which is meant, it covers nothing.
 */
final class Subtotals {
    /** How many groups a sum may reach back over. */
    private static final int MOST_GROUPS = 60;

    /**
     * What a sum covers.
     *
     * @param rows the rows; absent for all of them
     * @param heading the heading of the lines that are meant among them; absent for all of them
     */
    record Cover(@Nullable RowRange rows, @Nullable String heading) {}

    private final List<MoneyRow> rows;
    private final Outline outline;
    private final Map<String, List<MoneyByCurrency>> upTo = new HashMap<>();
    private final SortedMap<Integer, Cover> covers = new TreeMap<>();
    private final Deque<Integer> starts = new ArrayDeque<>(List.of(0));
    private final int[] linesUpTo;
    private final int lastTotal;
    private final List<Optional<RowNumber>> headings;
    private int carried = -1;
    private int opening = -1;
    private boolean isOpeningCounted;

    private Subtotals(List<MoneyRow> rows, Outline outline, Collection<String> members) {
        this.rows = rows;
        this.outline = outline;
        this.linesUpTo = new int[rows.size() + 1];
        this.headings = rows.stream()
                .map(row -> row.isSum() ? Optional.<RowNumber>empty() : RowNumber.of(row.text("codes.heading")))
                .toList();
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            linesUpTo[i + 1] = linesUpTo[i] + (rows.get(i).isSum() ? 0 : 1);
            last = rows.get(i).sum().equals("total") ? i : last;
        }
        this.lastTotal = last;
        members.forEach(member -> upTo.put(member, upTo(member)));
    }

    /** @param members the members that hold amounts */
    static Subtotals of(List<MoneyRow> rows, Outline outline, Collection<String> members) {
        boolean isAny = rows.stream().anyMatch(MoneyRow::isSum);
        Subtotals subtotals = new Subtotals(rows, outline, isAny ? members : List.of());
        for (int i = 0; isAny && i < rows.size(); i++) {
            subtotals.take(i);
        }
        return subtotals;
    }

    /** What stands above each row and one more, in each of its own amounts. */
    private List<MoneyByCurrency> upTo(String member) {
        List<MoneyByCurrency> sums = new ArrayList<>(List.of(MoneyByCurrency.ZERO));
        for (int i = 0; i < rows.size(); i++) {
            MoneyByCurrency before = sums.get(i);
            Optional<Money> own = outline.isOwn(i, member) ? rows.get(i).money(member) : Optional.empty();
            sums.add(own.map(before::plus).orElse(before));
        }
        return sums;
    }

    private void take(int row) {
        switch (rows.get(row).sum()) {
            case "" -> {}
            case "title" -> starts.push(row + 1);
            case MoneyRow.CARRIED -> carried(row);
            default -> {
                cover(row).ifPresent(cover -> covers.put(row, cover));
                starts.push(row + 1);
            }
        }
    }

    private Optional<Cover> cover(int row) {
        boolean isTotal = rows.get(row).sum().equals("total");
        RowRange all = new RowRange(0, rows.size() - 1);
        if (isTotal && (fits(row, all) || countsOpening(row, all))) {
            return Optional.of(new Cover(null, null));
        }
        List<RowRange> groups = starts.stream()
                .limit(MOST_GROUPS)
                .map(start -> new RowRange(start, row - 1))
                .toList();
        return groups.stream()
                .filter(group -> fits(row, group))
                .findFirst()
                .map(group -> new Cover(group, null))
                .or(() -> meant(row, isTotal));
    }

    /** What a sum is meant to cover that nothing makes. */
    private Optional<Cover> meant(int row, boolean isTotal) {
        RowRange nearest = new RowRange(starts.element(), row - 1);
        boolean goesOn = hasLines(new RowRange(row + 1, rows.size() - 1));
        boolean isOnly = starts.element() == 0;
        if (isTotal) {
            return Optional.of(goesOn && hasLines(nearest) ? new Cover(nearest, null) : new Cover(null, null));
        }
        List<Integer> named = named(row);
        if (!named.isEmpty()) {
            return ofHeading(named);
        }
        boolean isClear = rows.get(row).sum().equals("subtotal") || goesOn || isOnly || row < lastTotal;
        return hasLines(nearest) && isClear ? Optional.of(new Cover(nearest, null)) : Optional.empty();
    }

    /** The lines of the heading whose number the sum's label names: "Total rubrique A". */
    private List<Integer> named(int row) {
        String label = rows.get(row).text(MoneyRow.LABEL);
        Optional<RowNumber> number = RowNumber.of(label)
                .filter(one -> !one.isPlain())
                .or(() -> RowNumber.of(label.substring(label.lastIndexOf(' ') + 1)));
        List<Integer> named = new ArrayList<>();
        for (int i = 0; number.isPresent() && i < rows.size(); i++) {
            boolean isMeant = headings.get(i)
                    .filter(one -> one.segments().equals(number.get().segments())
                            || number.get().isAbove(one))
                    .isPresent();
            if (isMeant) {
                named.add(i);
            }
        }
        return named;
    }

    private Optional<Cover> ofHeading(List<Integer> named) {
        RowRange range = new RowRange(named.get(0), named.get(named.size() - 1));
        boolean isTogether = rows.subList(range.first(), range.last() + 1).stream()
                        .filter(row -> !row.isSum())
                        .count()
                == named.size();
        if (isTogether) {
            return Optional.of(new Cover(range, null));
        }
        List<String> headings = named.stream()
                .map(row -> rows.get(row).text("codes.heading"))
                .distinct()
                .toList();
        return headings.size() == 1 ? Optional.of(new Cover(null, headings.get(0))) : Optional.empty();
    }

    /** A sum at the foot of a page or the head of the next; above all lines it brings in what was counted elsewhere. */
    private void carried(int row) {
        RowRange above = new RowRange(0, row - 1);
        RowRange page = new RowRange(carried + 1, row - 1);
        if (!hasLines(above)) {
            opening = opening < 0 ? row : opening;
        } else if (fits(row, above)) {
            covers.put(row, new Cover(above, null));
        } else if (fits(row, page)) {
            covers.put(row, new Cover(page, null));
        } else if (opening < 0 && (carried < 0 || !goesOn(row, page))) {
            covers.put(row, new Cover(above, null));
        }
        carried = row;
    }

    /** Whether it is what was carried before, with the rows since. */
    private boolean goesOn(int row, RowRange page) {
        return upTo.keySet().stream().allMatch(member -> {
            Optional<Money> stated = stated(row, member);
            MoneyByCurrency since = sum(page, member);
            return stated.isEmpty()
                    || stated(carried, member).map(since::plus).orElse(since).equals(MoneyByCurrency.of(stated.get()));
        });
    }

    /** Whether a total is that of all rows with what was brought in above them. */
    private boolean countsOpening(int row, RowRange all) {
        boolean isAny = opening >= 0
                && upTo.keySet().stream().anyMatch(member -> stated(row, member).isPresent());
        boolean isCounted = isAny
                && upTo.keySet().stream().allMatch(member -> {
                    Optional<Money> stated = stated(row, member);
                    MoneyByCurrency ofRows = sum(all, member);
                    return stated.isEmpty()
                            || stated(opening, member)
                                    .map(ofRows::plus)
                                    .orElse(ofRows)
                                    .equals(MoneyByCurrency.of(stated.get()));
                });
        isOpeningCounted |= isCounted;
        return isCounted;
    }

    private Optional<Money> stated(int row, String member) {
        return rows.get(row).money(member).filter(money -> !money.isZero());
    }

    private boolean fits(int row, RowRange range) {
        boolean isAny = false;
        for (String member : upTo.keySet()) {
            Optional<Money> stated = stated(row, member);
            if (stated.isPresent() && !sum(range, member).equals(MoneyByCurrency.of(stated.get()))) {
                return false;
            }
            isAny |= stated.isPresent();
        }
        return isAny && hasLines(range);
    }

    private MoneyByCurrency sum(RowRange range, String member) {
        List<MoneyByCurrency> sums = upTo.getOrDefault(member, List.of());
        return range.isEmpty()
                ? MoneyByCurrency.ZERO
                : sums.get(range.last() + 1).minus(sums.get(range.first()));
    }

    private boolean hasLines(RowRange range) {
        return !range.isEmpty() && linesUpTo[range.last() + 1] > linesUpTo[range.first()];
    }

    /** What each sum covers, by its row; nothing for one that covers nobody knows what. */
    Map<Integer, Cover> covers() {
        return ImmutableMap.copyOf(covers);
    }

    /** Whether the row's amounts are money brought in from elsewhere that the list's total counts. */
    boolean isBroughtIn(int row) {
        return isOpeningCounted && row == opening;
    }
}
