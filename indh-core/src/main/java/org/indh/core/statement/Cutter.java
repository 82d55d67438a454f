package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts what a language writes in one word and means as several: "وعشرون" is "و" and "عشرون", "quatre-vingt-dix" a number
 * in three words. A word that the language lists is never cut.
 */
final class Cutter {
    /** What follows a prefix has at least so many letters. */
    private static final int SHORTEST = 2;
    /** Most characters of a word that is cut, marks included. */
    private static final int LONGEST = 60;

    private final ImmutableList<String> prefixes;
    private final ImmutableList<String> prefixesOfKnown;
    private final Set<String> numberParts;
    private final Predicate<String> known;

    /**
     * @param prefixes what is cut off any word, longest first
     * @param prefixesOfKnown what is cut off listed words only
     * @param numberParts the words that numbers are made of, with what joins them
     * @param known whether a word is listed
     */
    Cutter(List<String> prefixes, List<String> prefixesOfKnown, Set<String> numberParts, Predicate<String> known) {
        this.prefixes = ImmutableList.copyOf(prefixes);
        this.prefixesOfKnown = ImmutableList.copyOf(prefixesOfKnown);
        this.numberParts = numberParts;
        this.known = known;
    }

    /** The words that the word in its normal form is made of; itself where it is one. */
    List<String> cut(String word) {
        if (known.test(word) || word.length() > LONGEST) {
            return List.of(word);
        }
        if (word.indexOf('-') > 0) {
            List<String> parts = List.of(word.split("-", -1));
            return numberParts.containsAll(parts) ? parts : List.of(word);
        }
        int prefix = prefix(word);
        if (prefix == 0) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>(List.of(word.substring(0, prefix)));
        parts.addAll(cut(word.substring(prefix)));
        return parts;
    }

    /** The tokens, each that is several words as several. */
    List<Token> cut(List<Token> tokens) {
        List<Token> cut = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            boolean whole = !token.isWord() || token.raw().length() > LONGEST || !mayBeSeveral(token.word());
            List<String> parts = whole ? List.of() : cut(token.word());
            if (parts.size() < 2 || !cut(token, parts, cut)) {
                cut.add(token);
            }
        }
        return cut;
    }

    private boolean mayBeSeveral(String word) {
        return !prefixes.isEmpty() || word.indexOf('-') > 0;
    }

    /** Adds a token for each part; nothing is added where a part does not end between two characters of the text. */
    private static boolean cut(Token token, List<String> parts, List<Token> cut) {
        List<Token> pieces = new ArrayList<>();
        String raw = token.raw();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            int to = last ? raw.length() : endOf(raw, from, parts.get(i));
            if (to < 0) {
                return false;
            }
            int end = last ? token.end() : token.start() + to;
            boolean glued = i > 0 || token.glued();
            pieces.add(Token.of(Token.Kind.WORD, raw.substring(from, to), token.start() + from, end, glued));
            boolean hyphen = !last && Token.folded(raw.substring(to, to + 1)).equals("-");
            from = hyphen ? to + 1 : to;
        }
        return cut.addAll(pieces);
    }

    /** Where the part ends in the author's characters, the marks on its last letter included; -1 where nowhere. */
    private static int endOf(String raw, int from, String part) {
        int end = -1;
        for (int to = from + 1; to < raw.length(); to++) {
            boolean same = Token.folded(raw.substring(from, to).toLowerCase(Locale.ROOT))
                    .equals(part);
            if (!same && end > 0) {
                return end;
            }
            end = same ? to : end;
        }
        return end;
    }

    private int prefix(String word) {
        for (String prefix : prefixes) {
            if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST) {
                return prefix.length();
            }
        }
        for (String prefix : prefixesOfKnown) {
            if (word.startsWith(prefix) && known.test(word.substring(prefix.length()))) {
                return prefix.length();
            }
        }
        return 0;
    }
}
