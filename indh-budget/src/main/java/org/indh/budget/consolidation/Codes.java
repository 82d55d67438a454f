package org.indh.budget.consolidation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A line's codes in the dimensions that it is added up by, in their order, null where it has none: a key. */
final class Codes {
    private final @Nullable String[] texts;
    private final int hash;

    Codes(@Nullable String[] texts) {
        this.texts = texts;
        this.hash = Arrays.hashCode(texts);
    }

    @Nullable
    String get(int index) {
        return texts[index];
    }

    /** The codes of some of them. */
    Codes at(int[] indexes) {
        @Nullable String[] chosen = new @Nullable String[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            chosen[i] = texts[indexes[i]];
        }
        return new Codes(chosen);
    }

    /** These and one more, put before that index. */
    Codes with(int index, @Nullable String code) {
        @Nullable String[] more = new @Nullable String[texts.length + 1];
        System.arraycopy(texts, 0, more, 0, index);
        more[index] = code;
        System.arraycopy(texts, index, more, index + 1, texts.length - index);
        return new Codes(more);
    }

    @Nullable
    String[] texts() {
        return texts.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Codes codes && hash == codes.hash && Arrays.equals(texts, codes.texts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
