package org.indh.spreadsheet.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/**
 * Which rows are headings of those below them (plan de la nomenclature): by their numbers, "A" above "A.1", or "A" above "1"
 * and "2"; a numbered row above rows without numbers is one if they make its amounts. Where no row has a number, rows that
 * the next ones make are headings if the total of the table holds only then. What a heading states and a row under
 * it states too is the sum of what stands under it.
 */
final class Outline {
    /** How many rows without numbers a heading may have. */
    private static final int MOST_UNDER = 60;

    private final List<MoneyRow> rows;
    private final Collection<String> members;
    private final List<Optional<RowNumber>> numbers;
    private final SortedMap<Integer, RowRange> headings = new TreeMap<>();

    private Outline(List<MoneyRow> rows, Collection<String> members) {
        this.rows = rows;
        this.members = members;
        this.numbers = numbers(rows);
    }

    /** @param members the members that hold amounts */
    static Outline of(List<MoneyRow> rows, Collection<String> members) {
        Outline outline = new Outline(rows, members);
        outline.byNumbers();
        outline.byAmounts();
        outline.byTotal();
        return outline;
    }

    /** The number of each row that may have others under it. */
    private static List<Optional<RowNumber>> numbers(List<MoneyRow> rows) {
        List<Optional<RowNumber>> written = rows.stream()
                .map(row -> row.isSum() || row.isPayment() ? Optional.<RowNumber>empty() : row.number())
                .toList();
        List<RowNumber> all = written.stream().flatMap(Optional::stream).toList();
        boolean hasRomans = all.stream().anyMatch(number -> number.style() == RowNumber.Style.ROMAN);
        return written.stream()
                .map(number -> number.filter(
                                one -> !one.isPlain() || all.stream().anyMatch(one::isAbove))
                        .map(one -> hasRomans ? one.amongRomans() : one))
                .toList();
    }

    private void byNumbers() {
        Deque<Integer> open = new ArrayDeque<>();
        TreeMap<Integer, Integer> lastUnder = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (numbers.get(i).isEmpty()) {
                continue;
            }
            close(open, numbers.get(i).get());
            for (int above : open) {
                lastUnder.put(above, i);
            }
            open.push(i);
        }
        // From the innermost out, since what a heading of a heading states is no money of its own.
        lastUnder
                .descendingMap()
                .forEach((heading, last) -> headings.put(heading, reaching(heading, new RowRange(heading + 1, last))));
    }

    /** Leaves open only what the row of that number stands under. */
    private void close(Deque<Integer> open, RowNumber number) {
        List<RowNumber> above =
                open.stream().flatMap(row -> numbers.get(row).stream()).toList();
        boolean goesOn = above.stream().anyMatch(one -> one.isAbove(number));
        boolean isBeside = above.stream().anyMatch(one -> one.isBeside(number));
        if (goesOn) {
            while (!number(open).isAbove(number)) {
                open.pop();
            }
        } else if (isBeside) {
            while (!number(open).isBeside(number)) {
                open.pop();
            }
            open.pop();
        } else if (!number.isFirst()) {
            open.clear();
        }
    }

    private RowNumber number(Deque<Integer> open) {
        return numbers.get(open.element()).orElseThrow();
    }

    /** The rows under a heading, with those without a number below the last one where they are needed for its amounts. */
    private RowRange reaching(int heading, RowRange numbered) {
        RowRange more = new RowRange(numbered.first(), lastUnnumbered(numbered.last()));
        return !fits(heading, numbered) && fits(heading, more) ? more : numbered;
    }

    private int lastUnnumbered(int row) {
        int last = row;
        while (last + 1 < rows.size()
                && numbers.get(last + 1).isEmpty()
                && !rows.get(last + 1).isSum()
                && !rows.get(last + 1).isPayment()) {
            last++;
        }
        return last;
    }

    private void byAmounts() {
        for (int i = 0; i < rows.size(); i++) {
            if (numbers.get(i).isPresent() && !headings.containsKey(i)) {
                RowRange below = new RowRange(i + 1, lastUnnumbered(i));
                boolean areSeveral = below.last() > below.first() || !below.isEmpty() && !headings.isEmpty();
                if (areSeveral && fits(i, below)) {
                    headings.put(i, below);
                }
            }
        }
    }

    private void byTotal() {
        Optional<MoneyRow> total =
                rows.stream().filter(row -> row.sum().equals("total")).reduce((earlier, later) -> later);
        boolean isNumbered = numbers.stream().anyMatch(Optional::isPresent);
        if (total.isEmpty() || isNumbered || isTotal(total.get())) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            int last = rows.get(i).isSum() || rows.get(i).isPayment() ? i : lastMaking(i);
            if (last > i) {
                headings.put(i, new RowRange(i + 1, last));
                i = last;
            }
        }
        if (!isTotal(total.get())) {
            headings.clear();
        }
    }

    /** The last of the rows right below that together make that one, at least two; the row itself where none do. */
    private int lastMaking(int row) {
        int end = Math.min(lastUnnumbered(row), row + MOST_UNDER);
        for (int last = row + 2; last <= end; last++) {
            if (fits(row, new RowRange(row + 1, last))) {
                return last;
            }
        }
        return row;
    }

    /** Whether all that is money of its own makes the total. */
    private boolean isTotal(MoneyRow total) {
        RowRange all = new RowRange(0, rows.size() - 1);
        return members.stream()
                .allMatch(member -> total.money(member)
                        .filter(money -> !sum(all, member).equals(MoneyByCurrency.of(money)))
                        .isEmpty());
    }

    /** Whether those rows make every amount of that one. */
    private boolean fits(int whole, RowRange parts) {
        boolean isAny = false;
        for (String member : members) {
            Optional<Money> stated = rows.get(whole).money(member).filter(money -> !money.isZero());
            if (stated.isPresent() && !sum(parts, member).equals(MoneyByCurrency.of(stated.get()))) {
                return false;
            }
            isAny |= stated.isPresent();
        }
        return isAny;
    }

    private MoneyByCurrency sum(RowRange range, String member) {
        List<Money> amounts = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            if (isOwn(i, member)) {
                rows.get(i).money(member).ifPresent(amounts::add);
            }
        }
        return MoneyByCurrency.total(amounts);
    }

    /** The rows under each heading. */
    SortedMap<Integer, RowRange> headings() {
        return headings;
    }

    /** Whether a row's amount is money of its own: that of a line, or of a heading whose rows state nothing of the kind. */
    boolean isOwn(int row, String member) {
        RowRange below = headings.get(row);
        return !rows.get(row).isSum() && (below == null || !isStated(below, member));
    }

    private boolean isStated(RowRange range, String member) {
        for (int i = range.first(); i <= range.last(); i++) {
            boolean isNil = rows.get(i).money(member).filter(Money::isZero).isPresent();
            if (rows.get(i).states(member) && !isNil && !rows.get(i).isSum()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it only announces the rows below it. */
    boolean isTitle(int row) {
        return headings.containsKey(row) && rows.get(row).amounts().isEmpty();
    }
}
