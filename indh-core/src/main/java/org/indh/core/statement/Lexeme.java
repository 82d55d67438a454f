package org.indh.core.statement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lexicon of a language knows of one word.
 *
 * @param terms the terms that begin with it, by role, longest first
 * @param alone the roles that it has by itself
 * @param tells whether it speaks for the language
 */
record Lexeme(Map<Role, List<Term>> terms, Set<Role> alone, boolean tells) {
    /** A word that the lexicon does not list. */
    static final Lexeme UNKNOWN = new Lexeme(new EnumMap<>(Role.class), EnumSet.noneOf(Role.class), false);

    private static final Set<Role> TELLING = EnumSet.of(
            Role.FUNCTION,
            Role.DETERMINER,
            Role.OF,
            Role.ZERO,
            Role.NOTHING,
            Role.HINT,
            Role.NUMBER,
            Role.PARTICIPLE,
            Role.MONTH,
            Role.CHANGE);

    static Lexeme of(Map<Role, List<Term>> terms) {
        Set<Role> alone = EnumSet.noneOf(Role.class);
        boolean tells = false;
        for (Map.Entry<Role, List<Term>> entry : terms.entrySet()) {
            boolean single =
                    entry.getValue().stream().anyMatch(term -> term.words().size() == 1);
            if (single) {
                alone.add(entry.getKey());
                tells |= TELLING.contains(entry.getKey());
            }
        }
        return new Lexeme(terms, alone, tells);
    }

    /** The terms of that role that begin with the word. */
    List<Term> starting(Role role) {
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Term> found = terms.get(role);
        return found == null ? List.of() : found;
    }
}
