package org.indh.core.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether two rows of words say the same, letters in capitals standing for words: "AS" for "action sociale". */
final class Abbreviation {
    private Abbreviation() {}

    static boolean match(List<Token> left, List<Token> right) {
        int i = 0;
        int k = 0;
        while (i < left.size() && k < right.size()) {
            if (sameWord(left.get(i), right.get(k))) {
                i++;
                k++;
            } else if (abbreviates(left.get(i), right, k)) {
                k += letters(left.get(i));
                i++;
            } else if (abbreviates(right.get(k), left, i)) {
                i += letters(right.get(k));
                k++;
            } else {
                return false;
            }
        }
        return i == left.size() && k == right.size() && i > 0;
    }

    /** Equal but for plural marks, accents and the slash or hyphen of a compound, whose parts may be initials. */
    private static boolean sameWord(Token left, Token right) {
        String first = NounPhrase.singular(left.word());
        String second = NounPhrase.singular(right.word());
        return first.equals(second) || sameParts(first.split("[/-]", -1), second.split("[/-]", -1));
    }

    private static boolean sameParts(String[] left, String[] right) {
        if (left.length != right.length || left.length < 2 || !isWhole(left) || !isWhole(right)) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            boolean initial = left[i].length() == 1 || right[i].length() == 1;
            boolean abbreviated = initial && left[i].charAt(0) == right[i].charAt(0);
            if (!left[i].equals(right[i]) && !abbreviated) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String[] parts) {
        return Arrays.stream(parts).noneMatch(String::isEmpty);
    }

    private static boolean abbreviates(Token acronym, List<Token> words, int from) {
        int length = letters(acronym);
        if (!acronym.isAcronym() || from + length > words.size()) {
            return false;
        }
        String letters = acronym.word().replace(".", "").toLowerCase(Locale.ROOT);
        for (int i = 0; i < length; i++) {
            if (words.get(from + i).word().charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int letters(Token acronym) {
        return acronym.word().replace(".", "").length();
    }
}
