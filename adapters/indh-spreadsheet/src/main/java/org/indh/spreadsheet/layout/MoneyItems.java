package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Node;
import org.jspecify.annotations.Nullable;

/** The lines that the rows of a list make, one for each amount that is money of its own, and the sums that others state of them. */
final class MoneyItems {
    private final MoneyList list;
    private final Map<String, DayColumn> days;
    private final List<MoneyRow> rows;
    private final Outline outline;
    private final Subtotals subtotals;
    private final List<Node> lines = new ArrayList<>();
    /** How many lines stand before each row, and after the last. */
    private final int[] before;

    MoneyItems(MoneyList list, Map<String, DayColumn> days, List<MoneyRow> rows, Outline outline, Subtotals subtotals) {
        this.list = list;
        this.days = days;
        this.rows = rows;
        this.outline = outline;
        this.subtotals = subtotals;
        this.before = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            before[i] = lines.size();
            boolean isLine = !rows.get(i).isSum() || subtotals.isBroughtIn(i);
            if (isLine && !outline.isTitle(i)) {
                line(i);
            }
        }
        before[rows.size()] = lines.size();
    }

    private void line(int row) {
        for (String amount : list.amounts().keySet()) {
            boolean isOwn = outline.isOwn(row, amount) || subtotals.isBroughtIn(row);
            if (isOwn && rows.get(row).amounts().containsKey(amount)) {
                lines.add(list.line(rows.get(row), amount, days));
            }
        }
        if (rows.get(row).amounts().isEmpty()) {
            lines.add(list.line(rows.get(row), only(), days));
        }
    }

    /** What the table's amounts are where they are all of one sort: a blank one is then of that sort too. */
    private String only() {
        List<String> met = rows.stream()
                .flatMap(row -> row.amounts().keySet().stream())
                .distinct()
                .toList();
        return met.size() == 1 ? met.get(0) : "";
    }

    List<Node> lines() {
        return lines;
    }

    /** The sums, in the order of their rows; one of nothing but nil is none. */
    List<Node> sums() {
        List<Node> sums = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowRange below = outline.headings().get(i);
            Subtotals.Cover cover = subtotals.covers().get(i);
            if (below != null) {
                add(i, Map.of(), below, sums);
            } else if (cover != null) {
                Map<String, String> codes =
                        cover.heading() == null ? Map.of() : Map.of("codes.heading", cover.heading());
                add(i, codes, cover.rows(), sums);
            }
        }
        return sums;
    }

    private void add(int row, Map<String, String> codes, @Nullable RowRange range, List<Node> sums) {
        Map<String, String> covered = new LinkedHashMap<>(codes);
        if (range != null) {
            int first = before[range.first()];
            int last = before[range.last() + 1] - 1;
            if (last < first) {
                return;
            }
            covered.put("over.first", String.valueOf(first));
            covered.put("over.last", String.valueOf(last));
        }
        for (String amount : list.amounts().keySet()) {
            boolean isHeld =
                    !outline.isOwn(row, amount) && rows.get(row).amounts().containsKey(amount);
            boolean isNil = rows.get(row)
                    .money(amount)
                    .filter(money -> money.isZero() && range != null)
                    .isPresent();
            if (isHeld && !isNil) {
                sums.add(list.sum(rows.get(row), amount, covered));
            }
        }
    }
}
