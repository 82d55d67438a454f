package org.indh.cli.consolidate;

import org.indh.core.text.Language;
import org.indh.core.text.Shown;

/** A sentence that is in the user's language already, to be part of another one. */
record Said(String text) implements Shown {
    @Override
    public String in(Language language) {
        return text;
    }
}
