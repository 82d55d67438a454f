package org.indh.budget.consolidation;

import java.util.Arrays;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.rows.Rows;
import org.indh.core.rows.SliceIndex;
import org.indh.core.text.InvalidValueException;

/**
 * One dimension's codes in one field of records, for one thread: each is read as text once, however many records have it. The
 * dictionary may be other threads' as well.
 */
final class CodeFields {
    /** The number of what is no code of the dimension. */
    static final int UNREADABLE = -1;

    private static final int SMALLEST = 16;

    private final Dimension dimension;
    private final int field;
    private final Dictionary dictionary;
    private final SliceIndex slices = new SliceIndex();
    private int[] numbers = new int[SMALLEST];

    /** @param field the field that states it; −1 where none does */
    CodeFields(Dimension dimension, int field, Dictionary dictionary) {
        this.dimension = dimension;
        this.field = field;
        this.dictionary = dictionary;
    }

    /** The number of the record's code in the dictionary; 0 for none. */
    int number(Rows rows) {
        if (field < 0) {
            return 0;
        }
        int start = rows.start(field);
        int end = rows.end(field);
        if (start == end) {
            return 0;
        }
        int known = slices.size();
        int slice = slices.number(rows.bytes(), start, end);
        if (slice == known) {
            if (known == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * known);
            }
            numbers[known] = read(rows);
        }
        return numbers[slice];
    }

    private int read(Rows rows) {
        String text = rows.text(field).map(String::strip).orElse(null);
        if (text == null) {
            return UNREADABLE;
        }
        try {
            String code = BudgetLine.of(Absence.UNKNOWN)
                    .with(dimension, text)
                    .code(dimension)
                    .orElse(null);
            synchronized (dictionary) {
                return dictionary.number(code);
            }
        } catch (InvalidValueException e) {
            return UNREADABLE;
        }
    }
}
