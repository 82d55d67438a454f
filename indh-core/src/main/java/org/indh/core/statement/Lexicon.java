package org.indh.core.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language by role. {@link LexiconBuilder} makes it of a file. */
final class Lexicon {
    private final Set<Trait> traits;
    private final Map<String, Lexeme> lexemes;
    private final Map<Role, List<String>> endings;
    private final Cutter cutter;

    Lexicon(Set<Trait> traits, Map<String, Lexeme> lexemes, Map<Role, List<String>> endings, Cutter cutter) {
        this.traits = traits;
        this.lexemes = new HashMap<>(lexemes);
        this.endings = new EnumMap<>(endings);
        this.cutter = cutter;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** What is known of the word. */
    Lexeme lexeme(String word) {
        Lexeme lexeme = lexemes.get(word);
        return lexeme == null ? Lexeme.UNKNOWN : lexeme;
    }

    /** Whether the word by itself has that role. */
    boolean has(String word, Role role) {
        return lexeme(word).alone().contains(role);
    }

    /** The tokens as the language's own words. */
    List<Token> cut(List<Token> tokens) {
        return cutter.cut(tokens);
    }

    /** Whether the word ends as words of that role do and has at least two letters before. */
    boolean endsAs(String word, Role role) {
        for (String ending : endings.getOrDefault(role, List.of())) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
