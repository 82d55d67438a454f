package org.indh.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the words of a noun phrase while a reader goes along it. */
final class NounRunBuilder {
    /** Most words that a noun phrase is followed for. */
    static final int LONGEST = 12;

    private static final int LONGEST_BRACKET = 4;

    final int start;
    private final Words words;
    private final List<String> pieces = new ArrayList<>();
    private final List<String> content = new ArrayList<>();
    private final List<NounPhrase> aliases = new ArrayList<>();
    private int pieceStart;
    private int end;
    private int head = -1;
    private boolean many;
    private boolean joined;

    NounRunBuilder(Words words, int start) {
        this.words = words;
        this.start = start;
        this.pieceStart = words.has(start - 1, Role.GENITIVE) && words.at(start).glued() ? start - 1 : start;
        this.end = start;
    }

    int end() {
        return end;
    }

    boolean isFull() {
        return content.size() >= LONGEST;
    }

    boolean many() {
        return many;
    }

    int count() {
        return content.size();
    }

    /** Takes every word up to that place, which is content: "de la commune". */
    void take(int content) {
        this.content.add(NounPhrase.singular(words.at(content).word()));
        end = content + 1;
    }

    /** Takes the word that the phrase is about. */
    void head(int place) {
        take(place);
        many = isPlural(words.at(place).word());
        head = content.size() - 1;
    }

    /** Makes the last word taken the head: "meetings" in "coordination meetings". */
    void headIsLast() {
        head = content.size() - 1;
        many = isPlural(words.at(end - 1).word());
    }

    void joined() {
        joined = true;
    }

    /** Steps over a bracket that holds another name; whether there is one. */
    boolean bracket() {
        int open = end;
        if (!words.at(open).isSign('(')) {
            return false;
        }
        int close = words.close(open);
        if (close < open + 2 || close > open + LONGEST_BRACKET) {
            return false;
        }
        boolean name = false;
        for (int i = open + 1; i < close; i++) {
            if (!words.at(i).isCapitalised()) {
                return false;
            }
            name |= words.isAcronym(i);
        }
        if (!name) {
            return false;
        }
        pieces.add(words.text(pieceStart, open));
        alias(open + 1, close);
        pieceStart = close + 1;
        end = close + 1;
        return true;
    }

    /** Takes the name in the bracket unless it abbreviates only the end: "programme d'action sociale (AS)". */
    private void alias(int from, int to) {
        String letters = words.at(from).word();
        StringBuilder initials = new StringBuilder();
        content.forEach(word -> initials.append(word.charAt(0)));
        boolean partial =
                to == from + 1 && initials.toString().endsWith(letters) && initials.length() > letters.length();
        if (!partial) {
            List<String> rest = Stream.iterate(from + 1, i -> i < to, i -> i + 1)
                    .map(i -> NounPhrase.singular(words.at(i).word()))
                    .toList();
            aliases.add(new NounPhrase(words.text(from, to), NounPhrase.singular(letters), rest));
        }
    }

    @Nullable
    NounRun build() {
        if (head < 0) {
            return null;
        }
        List<String> text = new ArrayList<>(pieces);
        if (pieceStart < end) {
            text.add(words.text(pieceStart, end));
        }
        List<String> modifiers = new ArrayList<>(content);
        String noun = modifiers.remove(head);
        NounPhrase phrase = new NounPhrase(String.join(" ", text), noun, modifiers);
        return new NounRun(phrase, aliases, start, end, many, joined);
    }

    private static boolean isPlural(String word) {
        String singular = NounPhrase.singular(word);
        return !singular.equals(word) || (Lexicons.singularOf(word) == null && word.endsWith("s"));
    }
}
