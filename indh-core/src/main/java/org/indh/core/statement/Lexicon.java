package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language by role. */
final class Lexicon {
    private static final Comparator<Term> LONGEST =
            Comparator.comparingInt((Term term) -> term.words().size()).reversed();

    private final boolean headFirst;
    private final Map<String, Lexeme> lexemes;
    private final Map<Role, List<String>> endings;

    private Lexicon(boolean headFirst, Map<String, Lexeme> lexemes, Map<Role, List<String>> endings) {
        this.headFirst = headFirst;
        this.lexemes = lexemes;
        this.endings = endings;
    }

    /**
     * A language of these words.
     *
     * @param headFirst whether a noun comes before what describes it, as in French, and not after, as in English
     */
    static Lexicon of(boolean headFirst, Map<Role, List<Term>> entries) {
        Map<String, Map<Role, List<Term>>> words = new HashMap<>();
        Map<Role, List<String>> endings = new EnumMap<>(Role.class);
        entries.forEach((role, terms) -> {
            endings.put(role, terms.stream().map(term -> term.words().get(0)).toList());
            terms.forEach(term -> put(words, role, term));
        });
        for (Term stem : entries.getOrDefault(Role.VERB_STEM, List.of())) {
            for (String ending : endings.getOrDefault(Role.VERB_ENDING, List.of())) {
                put(words, Role.VERB, new Term(List.of(stem.words().get(0) + ending), ""));
            }
        }
        Map<String, Lexeme> lexemes = new HashMap<>();
        words.forEach((word, terms) -> {
            terms.replaceAll((role, list) -> ImmutableList.sortedCopyOf(LONGEST, list));
            lexemes.put(word, Lexeme.of(terms));
        });
        return new Lexicon(headFirst, lexemes, endings);
    }

    boolean headFirst() {
        return headFirst;
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

    /** Whether the word ends as words of that role do and has at least two letters before. */
    boolean endsAs(String word, Role role) {
        for (String ending : endings.getOrDefault(role, List.of())) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static void put(Map<String, Map<Role, List<Term>>> words, Role role, Term term) {
        words.computeIfAbsent(term.words().get(0), word -> new EnumMap<>(Role.class))
                .computeIfAbsent(role, key -> new ArrayList<>())
                .add(term);
    }
}
