package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language by role. */
final class Lexicon {
    private final String language;
    private final boolean headFirst;
    private final Map<Role, Map<String, List<Term>>> terms;
    private final Map<Role, List<String>> endings;

    private Lexicon(String language, boolean headFirst, Map<Role, List<Term>> entries) {
        this.language = language;
        this.headFirst = headFirst;
        this.terms = new EnumMap<>(Role.class);
        this.endings = new EnumMap<>(Role.class);
        entries.forEach((role, list) -> {
            terms.put(role, byFirstWord(list));
            endings.put(role, list.stream().map(term -> term.words().get(0)).toList());
        });
    }

    /** Joins the words of a language with those of every language. */
    static Lexicon of(String language, boolean headFirst, Map<Role, List<Term>> entries) {
        Map<Role, List<Term>> all = new EnumMap<>(entries);
        List<Term> verbs = new ArrayList<>(all.getOrDefault(Role.VERB, List.of()));
        for (Term stem : all.getOrDefault(Role.VERB_STEM, List.of())) {
            for (Term ending : all.getOrDefault(Role.VERB_ENDING, List.of())) {
                verbs.add(new Term(List.of(stem.words().get(0) + ending.words().get(0)), ""));
            }
        }
        all.put(Role.VERB, verbs);
        return new Lexicon(language, headFirst, all);
    }

    String language() {
        return language;
    }

    /** Whether a noun comes before what describes it, as in French, and not after, as in English. */
    boolean headFirst() {
        return headFirst;
    }

    /** The terms of that role that begin with the word, longest first. */
    List<Term> starting(String word, Role role) {
        Map<String, List<Term>> byWord = terms.get(role);
        return byWord == null ? List.of() : byWord.getOrDefault(word, List.of());
    }

    /** Whether the word by itself has that role. */
    boolean has(String word, Role role) {
        for (Term term : starting(word, role)) {
            if (term.words().size() == 1) {
                return true;
            }
        }
        return false;
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

    /** How many of the roles that tell a language the word has: none or one. */
    boolean tells(String word) {
        return !starting(word, Role.FUNCTION).isEmpty()
                || !starting(word, Role.DETERMINER).isEmpty()
                || !starting(word, Role.OF).isEmpty()
                || !starting(word, Role.ZERO).isEmpty()
                || !starting(word, Role.NOTHING).isEmpty()
                || !starting(word, Role.HINT).isEmpty()
                || has(word, Role.NUMBER)
                || has(word, Role.VERB)
                || has(word, Role.PARTICIPLE);
    }

    private static ImmutableMap<String, List<Term>> byFirstWord(List<Term> list) {
        Map<String, List<Term>> byWord = new HashMap<>();
        for (Term term : list) {
            byWord.computeIfAbsent(term.words().get(0), word -> new ArrayList<>())
                    .add(term);
        }
        Comparator<Term> longest = Comparator.comparingInt(term -> -term.words().size());
        ImmutableMap.Builder<String, List<Term>> sorted = ImmutableMap.builder();
        byWord.forEach((word, found) -> sorted.put(word, ImmutableList.sortedCopyOf(longest, found)));
        return sorted.buildOrThrow();
    }
}
