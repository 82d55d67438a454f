package org.indh.core.text;

import java.math.BigDecimal;

/** A value that knows how each language writes it, such as a number or a percentage. */
public interface Shown {
    /** The value as that language writes it: 1234.5 is "1 234,5" in French. */
    String in(Language language);

    /** A value that a noun can be counted with. */
    interface Counted extends Shown {
        /** The number that decides the noun's plural form. */
        BigDecimal number();
    }
}
