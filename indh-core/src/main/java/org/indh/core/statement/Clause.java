package org.indh.core.statement;

import org.jspecify.annotations.Nullable;

/**
 * The main clause of a sentence.
 *
 * @param subject what the verb is said of
 * @param per the unit that it is said of each: "commune" in "chaque commune" and in "la commune", meant as a type
 * @param infinitive whether the sentence opens with its verb: "Organiser"
 * @param denied whether the verb is denied
 * @param verb where the verb stands, -1 where none is found
 */
record Clause(@Nullable NounRun subject, @Nullable String per, boolean infinitive, boolean denied, int verb) {
    /** No verb found. */
    static final Clause NONE = new Clause(null, null, false, false, -1);

    boolean hasVerb() {
        return verb >= 0;
    }
}
