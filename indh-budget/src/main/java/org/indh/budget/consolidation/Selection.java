package org.indh.budget.consolidation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the finest cells, known by their codes in every dimension that lines are told apart by. */
final class Selection {
    private static final byte NOT_ASKED = 0;
    private static final byte CHOSEN = 1;
    private static final byte LEFT = 2;

    private final List<Column> columns;
    private final KeyTable keys;
    /** The keys of records that were asked for, and what was said. */
    private final KeyTable known;

    private byte[] answers = new byte[16];

    /** @param width how many numbers the key of a record has */
    private Selection(List<Column> columns, KeyTable keys, int width) {
        this.columns = columns;
        this.keys = keys;
        this.known = new KeyTable(width);
    }

    /**
     * The cells at those rows.
     *
     * @param columns their codes in every dimension of the plan, in its order
     * @param width how many numbers the key of a record has
     */
    static Selection of(List<Column> columns, int[] rows, int width) {
        KeyTable keys = new KeyTable(columns.size());
        int[] key = new int[columns.size()];
        for (int row : rows) {
            for (int i = 0; i < key.length; i++) {
                key[i] = columns.get(i).number(row);
            }
            keys.number(key);
        }
        return new Selection(columns, keys, width);
    }

    /** Whether a record is of one of them, by its key and codes; each key is looked up once. */
    boolean holds(BulkKeys record) {
        int number = known.number(record.key());
        if (number >= answers.length) {
            answers = Arrays.copyOf(answers, 2 * answers.length);
        }
        if (answers[number] == NOT_ASKED) {
            answers[number] = isChosen(record.codes()) ? CHOSEN : LEFT;
        }
        return answers[number] == CHOSEN;
    }

    private boolean isChosen(@Nullable String[] codes) {
        int[] key = new int[codes.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = columns.get(i).find(codes[i]);
            if (key[i] < 0) {
                return false;
            }
        }
        return keys.find(key) >= 0;
    }
}
