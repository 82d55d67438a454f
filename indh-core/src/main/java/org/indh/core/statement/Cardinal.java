package org.indh.core.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands, in digits or in words: "12", "quatre-vingt-dix-sept", "خمسة وعشرون". A noun may say its number
 * itself: "جماعتين" by its ending, "جماعة واحدة" by what follows.
 *
 * @param value how many; absent where the digits mean nothing or two things: "1.234"
 * @param percent whether a percent sign stands on its left, as Arabic text has it: "%77"
 * @param end where it ends; where it starts, if the noun says it
 */
record Cardinal(@Nullable BigDecimal value, boolean percent, int end) {
    /** Whether a number starts at that token. */
    static boolean isAt(Words words, int i) {
        Token token = words.at(i);
        boolean inWords = token.isWord() && (words.is(i, Role.NUMBER) || words.is(i, Role.DUAL) || isOne(words, i));
        return inWords || token.isNumber() || signsNext(words, i);
    }

    /** The number that starts at that token; nothing where none does. */
    static @Nullable Cardinal at(Words words, int i) {
        Token token = words.at(i);
        if (token.isNumber()) {
            return digits(words, i, false);
        }
        if (signsNext(words, i)) {
            return digits(words, i + 1, true);
        }
        if (!token.isWord()) {
            return null;
        }
        if (words.is(i, Role.DUAL)) {
            return new Cardinal(BigDecimal.valueOf(2), false, i);
        }
        return isOne(words, i) ? new Cardinal(BigDecimal.ONE, false, i) : inWords(words, i);
    }

    /** "جماعة واحدة", and no word before of which the noun may be a part. */
    private static boolean isOne(Words words, int i) {
        if (!words.has(i + 1, Role.ONE_BEHIND) || !words.isContent(i) || words.has(i - 1, Role.GENITIVE)) {
            return false;
        }
        return !words.isContent(i - 1) || words.has(i - 1, Role.VERB) || words.has(i - 1, Role.ACTION);
    }

    private static Cardinal digits(Words words, int i, boolean percent) {
        BigDecimal value = Numerals.value(words.at(i).raw(), words.is(Trait.COMMA_GROUPS));
        return new Cardinal(value, percent, i + 1);
    }

    /** "%77", and no percentage before it: "5%77" is none. */
    private static boolean signsNext(Words words, int i) {
        boolean glued = words.at(i).isSign('%')
                && words.at(i + 1).isNumber()
                && words.at(i + 1).glued();
        return glued && !words.at(i - 1).isNumber();
    }

    /** A number in words up to a hundred: tens and ones, in the order of the language. */
    private static @Nullable Cardinal inWords(Words words, int i) {
        Term first = words.term(i, Role.NUMBER);
        if (first == null) {
            return null;
        }
        int end = i + first.words().size();
        Term second = null;
        int joint = words.after(end, Role.TENS_JOINT);
        if (words.after(i, Role.SCORES) == end || words.after(i, Role.TENS) == end) {
            second = words.term(joint, Role.ONES);
        }
        if (second == null && words.after(i, Role.SCORES) == end) {
            second = words.term(joint, Role.TEENS);
        }
        int ones = words.after(end, Role.ONES_JOINT);
        if (ones > end && words.after(i, Role.ONES) == end) {
            joint = ones;
            second = words.term(joint, Role.TENS);
        }
        BigDecimal value = new BigDecimal(first.value());
        return second == null
                ? new Cardinal(value, false, end)
                : new Cardinal(
                        value.add(new BigDecimal(second.value())),
                        false,
                        joint + second.words().size());
    }
}
