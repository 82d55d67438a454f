package org.indh.core.statement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.indh.core.text.Phrase;

/**
 * One word, number or sign of a text, with its place.
 *
 * @param kind what it is
 * @param raw the author's characters, an optional plural in brackets left out: "public" for "public(s)"
 * @param lower the same in lower case, accents kept: a participle's ending needs them
 * @param word the form that is looked up: lower case, no accents nor lengthened letters, plain apostrophe and hyphen; of
 *     numbers and signs that of Europe: "12" for "١٢"
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param glued whether nothing stands between it and the token before
 */
record Token(Kind kind, String raw, String lower, String word, int start, int end, boolean glued) {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}|2100");

    /** What a token is. */
    enum Kind {
        /** Letters: "communes", "d'", "N/S". */
        WORD,
        /** Digits that may be a number or a year: "12", "1 200,5", "2018". */
        NUMBER,
        /** A rank in digits: "1er", "3rd". */
        ORDINAL,
        /** What has digits and is no number: "A.1.2", "31/12/2018", "6D". */
        CODE,
        /** Anything else but blanks: a bracket, "%", "≥", the end of a line. */
        SIGN,
        /** After the last token. */
        END
    }

    private static final String STOPS = ".;\n!•▪●◦·";
    private static final String ACCENTED = "àâäéèêëîïôöùûüçñ";
    private static final String UNACCENTED = "aaaeeeeiioouuucn";
    private static final String APOSTROPHES = "’‘ʼ´";

    /** Draws an Arabic word out and says nothing: "جمــاعة". */
    private static final String LENGTHENER = "ـ";

    /** Stands before the first token and after the last one. */
    static final Token NONE = new Token(Kind.END, "", "", "", 0, 0, false);

    static Token of(Kind kind, String raw, int start, int end, boolean glued) {
        if (kind != Kind.WORD) {
            return new Token(kind, raw, raw, Script.western(raw), start, end, glued);
        }
        if (isPlain(raw)) {
            String lower = raw.toLowerCase(Locale.ROOT);
            return new Token(kind, raw, lower, lower, start, end, glued);
        }
        String lower = Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Token(kind, raw, lower, folded(lower), start, end, glued);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && word.charAt(0) == sign;
    }

    /** Whether a sentence or an item ends here. */
    boolean isStop() {
        boolean sign = kind == Kind.SIGN && (isPrivate() || STOPS.indexOf(word.charAt(0)) >= 0);
        return sign || kind == Kind.END;
    }

    /** Whether all of its letters are capitals, two or more: "ROI". */
    boolean isAcronym() {
        return isWord()
                && raw.codePoints().filter(Character::isLetter).count() >= 2
                && raw.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(raw.codePointAt(0));
    }

    /** Whether it joins short names by a slash or a hyphen, as in "N/S" or "Sud-Sud". */
    boolean isCompound() {
        return isWord() && isCapitalised() && (raw.indexOf('/') > 0 || raw.indexOf('-') > 0);
    }

    /** "2018" and its like, without which no year is read; "19,5" is none. */
    boolean isYear() {
        return YEAR.matcher(word).matches();
    }

    /** The bullets of word processors, pasted. */
    private boolean isPrivate() {
        return Character.getType(raw.charAt(0)) == Character.PRIVATE_USE;
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String normal(String lower) {
        boolean elided = APOSTROPHES.indexOf(lower.charAt(lower.length() - 1)) >= 0 || lower.endsWith("'");
        String normal = Phrase.normal(lower)
                .replace(LENGTHENER, "")
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك');
        return elided ? normal + "'" : normal;
    }

    /** Phrase.normal without its trimming: the apostrophe of "d'" is part of the word. */
    static String folded(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int accented = ACCENTED.indexOf(c);
            if (c < 128) {
                plain.append(c);
            } else if (accented >= 0) {
                plain.append(UNACCENTED.charAt(accented));
            } else if (APOSTROPHES.indexOf(c) >= 0) {
                plain.append('\'');
            } else if (c == '‑') {
                plain.append('-');
            } else if (c == 'œ') {
                plain.append("oe");
            } else {
                return normal(lower);
            }
        }
        return plain.toString();
    }
}
