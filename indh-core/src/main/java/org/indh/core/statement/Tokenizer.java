package org.indh.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.indh.core.statement.Token.Kind;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {
    private static final String APOSTROPHES = "'’‘ʼ´";
    private static final String JOINERS = "-/._&‑";
    /** Between digits: decimal marks and those that group thousands, of Europe and Arabic. */
    private static final String MARKS = ".,\u066b\u066c\u060c";

    private static final String CHAIN = "/-:–.";
    /** Signs of measure that are written onto their digits: "5km". */
    private static final Set<String> MEASURES =
            Set.of("km", "m", "m²", "m2", "m³", "m3", "km²", "km2", "ha", "kg", "g", "t", "l", "kw", "kwh", "kwc");

    private static final Set<String> RANKS =
            Set.of("er", "re", "ère", "ere", "e", "è", "ème", "eme", "ième", "nd", "nde", "st", "rd", "th");
    private static final int OPTIONAL_ENDING = 6;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int lastEnd;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.position < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char c = text.charAt(position);
        if (c == '\n' || c == '\r') {
            add(Kind.SIGN, "\n", position + 1);
        } else if (isBlank(c)) {
            position++;
        } else if (Script.isDigit(c)) {
            number();
        } else if (isLetter(c)) {
            word();
        } else {
            int end = position + (isComparison(c) ? 2 : 1);
            add(Kind.SIGN, text.substring(position, end), end);
        }
    }

    private boolean isComparison(char c) {
        return (c == '<' || c == '>') && at(position + 1) == '=';
    }

    private void word() {
        int end = position;
        boolean digits = false;
        while (end < text.length() && !changesScript(end)) {
            char c = text.charAt(end);
            if (APOSTROPHES.indexOf(c) >= 0 && isLetter(at(end + 1)) && !elides(end)) {
                end++;
            } else if (APOSTROPHES.indexOf(c) >= 0 && elides(end)) {
                end++;
                break;
            } else if (isLetter(c) || Script.isDigit(c)) {
                digits |= Script.isDigit(c);
                end++;
            } else if (joins(end, digits)) {
                end++;
            } else {
                break;
            }
        }
        String raw = text.substring(position, end);
        boolean code = digits && !MEASURES.contains(raw.toLowerCase(Locale.ROOT));
        add(code ? Kind.CODE : Kind.WORD, raw, code ? end : optionalEnding(end));
    }

    /** "و2021", "12جماعة": no word of Arabic has digits. */
    private boolean changesScript(int place) {
        char before = at(place - 1);
        char c = text.charAt(place);
        return place > position
                && (Script.isArabicLetter(before)
                        ? Script.isDigit(c)
                        : Script.isDigit(before) && Script.isArabicLetter(c));
    }

    /** "d'", "l'", "qu'", "jusqu'": the apostrophe ends a word of its own. */
    private boolean elides(int apostrophe) {
        int letters = apostrophe - position;
        return letters == 1 || (letters >= 2 && text.regionMatches(true, apostrophe - 2, "qu", 0, 2));
    }

    private boolean joins(int place, boolean digits) {
        char c = text.charAt(place);
        char after = at(place + 1);
        if (JOINERS.indexOf(c) < 0 || !(isLetter(after) || Script.isDigit(after)) || isJoiner(at(place - 1))) {
            return false;
        }
        if (c == '/') {
            return joinsBySlash(place, after);
        }
        return c != '.' || digits || Script.isDigit(after) || !isLetter(at(place - 2));
    }

    /** "N/S", "Sud/Sud", "et/ou", "l/s", "A/3", but not "missions/cadre" nor "x/an". */
    private boolean joinsBySlash(int place, char after) {
        boolean single = place == position + 1 && at(position) != 'x' && at(position) != 'X';
        boolean choice = place == position + 2 && text.regionMatches(true, position, "et", 0, 2);
        return single
                || choice
                || Character.isUpperCase(after)
                || Script.isDigit(after)
                || text.startsWith("and/or", position);
    }

    /** Steps over the "(s)" of "public(s)". */
    private int optionalEnding(int end) {
        if (at(end) != '(') {
            return end;
        }
        int close = end + 1;
        while (close - end <= OPTIONAL_ENDING && Character.isLowerCase(at(close))) {
            close++;
        }
        if (at(close) != ')' || close == end + 1 || close - end > OPTIONAL_ENDING - 1) {
            return end;
        }
        return at(close + 1) == 's' && !isLetter(at(close + 2)) ? close + 2 : close + 1;
    }

    private void number() {
        int chain = chainEnd();
        if (chain > 0) {
            add(Kind.CODE, text.substring(position, chain), chain);
            return;
        }
        int end = digitsEnd(position);
        boolean fraction = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (MARKS.indexOf(c) >= 0 && Script.isDigit(at(end + 1))) {
                fraction = true;
                end = digitsEnd(end + 1);
            } else if (!fraction && groups(end)) {
                end += 4;
            } else {
                break;
            }
        }
        suffix(end);
    }

    /** Where a date, a phone number or a reference ends: digits joined more than once, or once by a slash. */
    private int chainEnd() {
        int end = digitsEnd(position);
        int joints = 0;
        boolean decimal = true;
        boolean years = end - position == 4;
        boolean slash = false;
        while (CHAIN.indexOf(at(end)) >= 0 && Script.isDigit(at(end + 1))) {
            slash |= at(end) == '/' || at(end) == ':';
            decimal &= at(end) == '.';
            int next = digitsEnd(end + 1);
            years &= next - end == 5;
            joints++;
            end = next;
        }
        boolean plain = joints == 0 || decimal || (joints == 1 && (years || !slash));
        return plain ? -1 : end;
    }

    /** Whether a blank and exactly three digits follow one to three digits: "1 200". */
    private boolean groups(int end) {
        char c = at(end);
        boolean blank = c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
        int first = position;
        int before = end - 1;
        while (before >= first && Script.isDigit(text.charAt(before))) {
            before--;
        }
        return blank && end - 1 - before <= 3 && digitsEnd(end + 1) == end + 4;
    }

    private void suffix(int end) {
        int letters = end;
        while (letters < text.length()
                && !changesScript(letters)
                && (isLetter(at(letters)) || Script.isDigit(at(letters)))) {
            letters++;
        }
        String raw = text.substring(position, end);
        String suffix = text.substring(end, letters).toLowerCase(Locale.ROOT);
        if (suffix.isEmpty() || suffix.equals("x") || MEASURES.contains(suffix)) {
            add(Kind.NUMBER, raw, end);
        } else if (RANKS.contains(suffix)) {
            add(Kind.ORDINAL, raw, letters);
        } else {
            add(Kind.CODE, text.substring(position, letters), letters);
        }
    }

    private void add(Kind kind, String raw, int end) {
        tokens.add(Token.of(kind, raw, position, end, position > 0 && position == lastEnd));
        position = end;
        lastEnd = end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (Script.isDigit(at(end))) {
            end++;
        }
        return end;
    }

    private char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    /** Whether it is a sign of measure: "km". */
    static boolean isMeasure(String word) {
        return MEASURES.contains(word);
    }

    private static boolean isJoiner(char c) {
        return JOINERS.indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || c == '²'
                || c == '³'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }
}
