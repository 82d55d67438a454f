package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a lexicon of listed words, and of the forms that follow from them. */
final class LexiconBuilder {
    private static final Comparator<Term> LONGEST =
            Comparator.comparingInt((Term term) -> term.words().size()).reversed();
    private static final ImmutableList<Role> NUMBERS = ImmutableList.of(Role.ONES, Role.TEENS, Role.TENS, Role.SCORES);

    private final Set<Trait> traits;
    private final Map<Role, List<Term>> entries;

    private LexiconBuilder(Set<Trait> traits, Map<Role, List<Term>> entries) {
        this.traits = traits;
        this.entries = new EnumMap<>(entries);
    }

    /** A language of these traits and words. */
    static Lexicon lexicon(Set<Trait> traits, Map<Role, List<Term>> entries) {
        return new LexiconBuilder(traits, entries).build();
    }

    private Lexicon build() {
        add(Role.VERB, joined(Role.VERB_STEM, Role.VERB_ENDING));
        NUMBERS.forEach(role -> add(Role.NUMBER, of(role)));
        forms();
        Map<Role, List<String>> endings = new EnumMap<>(Role.class);
        entries.forEach((role, terms) -> endings.put(
                role, terms.stream().map(term -> term.words().get(0)).toList()));
        Cutter cutter = cutter();
        Map<String, Map<Role, List<Term>>> words = new HashMap<>();
        entries.forEach((role, terms) -> terms.forEach(term -> put(words, role, cut(term, cutter))));
        Map<String, Lexeme> lexemes = new HashMap<>();
        words.forEach((word, terms) -> {
            terms.replaceAll((role, list) -> ImmutableList.sortedCopyOf(LONGEST, list));
            lexemes.put(word, Lexeme.of(terms));
        });
        return new Lexicon(traits, lexemes, endings, cutter);
    }

    private List<Term> of(Role role) {
        return entries.getOrDefault(role, List.of());
    }

    private void add(Role role, Collection<Term> terms) {
        entries.computeIfAbsent(role, key -> new ArrayList<>()).addAll(terms);
    }

    /** Each word of the one role with each ending of the other. */
    private List<Term> joined(Role stems, Role endings) {
        List<Term> joined = new ArrayList<>();
        for (Term stem : of(stems)) {
            of(endings).forEach(ending -> joined.add(new Term(List.of(stem.word() + ending.word()), "")));
        }
        return joined;
    }

    /**
     * The forms that each singular has: "جماعتين" and "مركزا" of "جماعة" and "مركز". An ending with a value takes its place,
     * and is for the words that have it; a form that is listed as something else is left alone.
     */
    private void forms() {
        Set<String> listed = new HashSet<>();
        entries.values().forEach(terms -> terms.forEach(term -> listed.add(term.word())));
        List<String> replaced = of(Role.DUAL_ENDING).stream()
                .map(Term::value)
                .filter(value -> !value.isEmpty())
                .toList();
        add(
                Role.NOUN,
                of(Role.PLURAL).stream()
                        .map(term -> new Term(List.of(term.value()), ""))
                        .toList());
        for (String singular : of(Role.PLURAL).stream().map(Term::value).collect(ImmutableSet.toImmutableSet())) {
            String ending =
                    replaced.stream().filter(singular::endsWith).findFirst().orElse("");
            String stem = singular.substring(0, singular.length() - ending.length());
            for (Role role : List.of(Role.DUAL_ENDING, Role.ACCUSATIVE_ENDING)) {
                for (Term form : of(role)) {
                    if (form.value().equals(ending) && listed.add(stem + form.word())) {
                        form(role, stem + form.word(), singular);
                    }
                }
            }
        }
    }

    private void form(Role role, String form, String singular) {
        add(Role.PLURAL, List.of(new Term(List.of(form), singular)));
        if (role == Role.DUAL_ENDING) {
            add(Role.DUAL, List.of(new Term(List.of(form), "")));
        }
    }

    private Cutter cutter() {
        Set<String> known = new HashSet<>();
        Set<String> numberParts = new HashSet<>();
        entries.forEach((role, terms) -> terms.stream()
                .filter(term -> term.words().size() == 1 && role.isOfWords())
                .forEach(term -> known.add(term.word())));
        of(Role.NUMBER).forEach(term -> numberParts.addAll(term.words()));
        of(Role.TENS_JOINT).forEach(term -> numberParts.addAll(term.words()));
        return new Cutter(prefixes(Role.PREFIX), prefixes(Role.PREFIX_OF_KNOWN), numberParts, known::contains);
    }

    private List<String> prefixes(Role role) {
        return of(role).stream()
                .map(Term::word)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The term as its words are found in a text. */
    private static Term cut(Term term, Cutter cutter) {
        List<String> words =
                term.words().stream().flatMap(word -> cutter.cut(word).stream()).toList();
        return new Term(words, term.value());
    }

    private static void put(Map<String, Map<Role, List<Term>>> words, Role role, Term term) {
        words.computeIfAbsent(term.word(), word -> new EnumMap<>(Role.class))
                .computeIfAbsent(role, key -> new ArrayList<>())
                .add(term);
    }
}
