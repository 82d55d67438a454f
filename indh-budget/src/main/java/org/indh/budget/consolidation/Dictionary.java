package org.indh.budget.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of one dimension by small numbers, in the order in which they were met; 0 stands for none. */
final class Dictionary {
    private final List<@Nullable String> codes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private @Nullable String last;
    private int lastNumber;

    Dictionary() {
        codes.add(null);
    }

    /** The number of a code; lines of one code often follow each other. */
    int number(@Nullable String code) {
        if (code == null) {
            return 0;
        }
        if (code.equals(last)) {
            return lastNumber;
        }
        Integer known = numbers.get(code);
        int number = known == null ? codes.size() : known;
        if (known == null) {
            numbers.put(code, number);
            codes.add(code);
        }
        last = code;
        lastNumber = number;
        return number;
    }

    /** The number of a code that was met; −1 where it was not. */
    int find(@Nullable String code) {
        return code == null ? 0 : numbers.getOrDefault(code, -1);
    }

    @Nullable
    String code(int number) {
        return codes.get(number);
    }

    int size() {
        return codes.size();
    }

    Dictionary copy() {
        Dictionary copy = new Dictionary();
        codes.forEach(copy::number);
        return copy;
    }
}
