package org.indh.budget.consolidation;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codes of one dimension by small numbers, in the order in which they were met; 0 stands for none. */
final class Dictionary {
    private static final int SMALLEST = 16;

    private @Nullable String[] codes = new @Nullable String[SMALLEST];
    /** Where a code's number is looked for, by its hash; 0 where nothing is. */
    private int[] slots = new int[2 * SMALLEST];

    private int size = 1;
    private int last;

    /** The number of a code; it is numbered if it is new. Lines of one code often follow each other and share its text. */
    @SuppressWarnings("ReferenceEquality")
    int number(@Nullable String code) {
        if (code == null) {
            return 0;
        }
        if (code == codes[last]) {
            return last;
        }
        int slot = slot(code);
        int number = slots[slot];
        if (number == 0) {
            number = size;
            append(code, slot);
        }
        last = number;
        return number;
    }

    /** The number of a code that was met; −1 where it was not. */
    int find(@Nullable String code) {
        if (code == null) {
            return 0;
        }
        int number = slots[slot(code)];
        return number == 0 ? -1 : number;
    }

    @Nullable
    String code(int number) {
        return codes[number];
    }

    int size() {
        return size;
    }

    private int slot(String code) {
        int mask = slots.length - 1;
        int hash = code.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != 0 && !code.equals(codes[slots[slot]])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void append(String code, int slot) {
        slots[slot] = size;
        codes[size] = code;
        size++;
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
            slots = new int[4 * size];
            for (int number = 1; number < size; number++) {
                slots[slot(Objects.requireNonNull(codes[number]))] = number;
            }
        }
    }

    /** The number here of each code of another one, by its number there. */
    int[] numbers(Dictionary other) {
        int[] numbers = new int[other.size];
        for (int number = 1; number < numbers.length; number++) {
            numbers[number] = number(other.codes[number]);
        }
        return numbers;
    }

    Dictionary copy() {
        Dictionary copy = new Dictionary();
        copy.codes = codes.clone();
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }
}
