package org.indh.budget.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.indh.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/** The lines of many cells, each cell's in the order in which they came, as chains through one list. */
final class LineChains {
    private static final int SMALLEST = 16;

    private final List<@Nullable BudgetLine> all = new ArrayList<>();
    /** One more than the place of the line after it; 0 at the end of a chain. */
    private int[] next = new int[SMALLEST];

    private int[] first = new int[SMALLEST];
    private int[] last = new int[SMALLEST];

    void add(int cell, BudgetLine line) {
        all.add(line);
        int place = all.size();
        if (place >= next.length) {
            next = Arrays.copyOf(next, next.length + (next.length >> 1));
        }
        if (cell >= first.length) {
            int more = Math.max(cell + 1, first.length + (first.length >> 1));
            first = Arrays.copyOf(first, more);
            last = Arrays.copyOf(last, more);
        }
        if (last[cell] == 0) {
            first[cell] = place;
        } else {
            next[last[cell]] = place;
        }
        last[cell] = place;
    }

    /** Takes the first line that equals it out of a cell; false where there is none. */
    boolean remove(int cell, BudgetLine line) {
        if (cell >= first.length) {
            return false;
        }
        int before = 0;
        for (int place = first[cell]; place != 0; place = next[place]) {
            if (line.equals(all.get(place - 1))) {
                if (before == 0) {
                    first[cell] = next[place];
                } else {
                    next[before] = next[place];
                }
                if (last[cell] == place) {
                    last[cell] = before;
                }
                all.set(place - 1, null);
                return true;
            }
            before = place;
        }
        return false;
    }

    void forEach(int cell, Consumer<BudgetLine> action) {
        for (int place = cell < first.length ? first[cell] : 0; place != 0; place = next[place]) {
            BudgetLine line = all.get(place - 1);
            if (line != null) {
                action.accept(line);
            }
        }
    }

    LineChains copy() {
        LineChains copy = new LineChains();
        copy.all.addAll(all);
        copy.next = next.clone();
        copy.first = first.clone();
        copy.last = last.clone();
        return copy;
    }
}
