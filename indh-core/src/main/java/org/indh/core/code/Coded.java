package org.indh.core.code;

import org.jspecify.annotations.Nullable;

/** A part of a document that people know by a code, such as an indicator by "IOV 1.1". */
public interface Coded {
    /** The code, whose text form is what people write; absent where they forgot it. */
    @Nullable
    Object code();
}
