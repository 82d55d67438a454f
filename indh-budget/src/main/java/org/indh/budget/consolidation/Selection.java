package org.indh.budget.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Some of the finest cells, known by their codes in every dimension that lines are told apart by. */
final class Selection {
    private static final byte NOT_ASKED = 0;
    private static final byte CHOSEN = 1;
    private static final byte LEFT = 2;

    private final List<Column> columns;
    private final KeyTable keys;

    private Selection(List<Column> columns, KeyTable keys) {
        this.columns = columns;
        this.keys = keys;
    }

    /** The cells at those rows. */
    static Selection of(List<Column> columns, int[] rows) {
        KeyTable keys = new KeyTable(columns.size());
        int[] key = new int[columns.size()];
        for (int row : rows) {
            for (int i = 0; i < key.length; i++) {
                key[i] = columns.get(i).number(row);
            }
            keys.number(key);
        }
        return new Selection(columns, keys);
    }

    /** Which cells of other columns by the same plan are among them; each is looked up once. */
    IntPredicate of(Columns other) {
        byte[][] known = {new byte[16]};
        return cell -> {
            if (cell >= known[0].length) {
                known[0] = Arrays.copyOf(known[0], 2 * cell);
            }
            if (known[0][cell] == NOT_ASKED) {
                known[0][cell] = isChosen(other, cell) ? CHOSEN : LEFT;
            }
            return known[0][cell] == CHOSEN;
        };
    }

    private boolean isChosen(Columns other, int cell) {
        int[] key = new int[columns.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = columns.get(i).find(other.code(cell, i));
            if (key[i] < 0) {
                return false;
            }
        }
        return keys.find(key) >= 0;
    }
}
