package org.indh.core.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.PersonalDatum.Kind;

/**
 * Recognises personal data in what people write. It is precise rather than greedy: in plans full of codes, years and
 * amounts, a number counts only in its usual form or with the word that announces it.
 *
 * <ul>
 *   <li>An <b>e-mail address</b> is letters, an at sign and a domain with a dot: {@code contact@example.org}.
 *   <li>A <b>telephone number</b>: see {@link PhoneNumbers}.
 *   <li>An <b>identity card</b> is one or two capital letters and digits, {@code "AB123456"}. By its form alone it counts
 *       only with a prefix that Moroccan cards bear and no other usual reading: two letters and five or six digits, with
 *       a blank or without; one letter and six digits together, or with a blank where nothing but punctuation stands
 *       around it ({@code "K 123456"}). {@code "RC 12345"} (registre de commerce), {@code "DH 50000"} and
 *       {@code "A 150000"} need the word: after CIN, CNIE, "carte nationale", "identity card" or their like, four to
 *       eight digits count. {@code "INDH2019"}, {@code "IOV 1.2"} and {@code "R6"} never do.
 *   <li>A <b>passport</b>'s number counts only after that word: letters and digits are the form of any project's number.
 *   <li>A <b>bank account</b>: see {@link BankAccounts}.
 * </ul>
 *
 * <p>Time grows with the length of the text, whatever it holds.
 */
final class PersonalData {
    private static final int SHORTEST = 5;
    private static final int FEWEST_DIGITS = 4;
    private static final char ARABIC_NIL = '\u0660';
    private static final char PERSIAN_NIL = '\u06F0';
    private static final int LONGEST_NAME = 64;
    private static final int ANNOUNCED_WITHIN = 48;

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,8}+");
    // Patterns begin with a look at the first character, so that what stands before is looked at in few places.
    private static final String ALONE = "(?<![\\p{L}\\p{N}])(?<![0-9][.,/_-])";
    private static final Pattern CARD =
            Pattern.compile("(?=[A-Z])" + ALONE + "([A-Z]{1,2})([ -]?)([0-9]{4,8})(?![\\p{L}\\p{N}])(?![.,/_-][0-9])");
    private static final Pattern PASSPORT = Pattern.compile("(?=[A-Z0-9])" + ALONE
            + "(?:[A-Z]{1,2}[ -]?[0-9]{5,8}|[0-9]{8,9}|[0-9]{2}[A-Z]{2}[0-9]{5})(?![\\p{L}\\p{N}])");

    private static final Pattern CARD_WORD =
            announcing("c\\.? ?i\\.? ?n\\.?(?: ?e\\.?)?|c\\.? ?n\\.? ?i\\.?(?: ?e\\.?)?"
                    + "|carte nationale|carte d.identité|pièce d.identité|identity card|id card|national id"
                    + "|البطاقة الوطنية|بطاقة وطنية|بطاقة التعريف|ب ?\\. ?ت ?\\. ?و");
    private static final Pattern PASSPORT_WORD = announcing("passeports?|passports?|جواز السفر|جواز سفر");

    /**
     * What Moroccan cards usually begin with, by the office that issued them; no official list is published, and what has
     * another usual meaning (RC, DH, MA, CE) is left out.
     */
    private static final List<String> PREFIXES =
            List.of(("AA AB AC AD AE BA BB BE BH BJ BK BL BM BV BW CB CC CD CN DA DB"
                            + " DC DJ DN DO EA EB EE FB FC FD FE FG FH FJ FK FL GA GB GI GJ GK GM GN HA HH IA IB IC ID IE JA JB"
                            + " JC JD JE JF JH JK JM JT JY JZ KA KB LA LB LC LE LF LG MC MJ OD PB PJ PK PP QA QB RB RX SH SJ SK"
                            + " SL SY TA TK UA UB UC UD VA VM WA WB XA ZG ZH ZT")
                    .split(" "));
    /** Single letters that words, results and regions of plans do not bear before a number. */
    private static final String LETTERS = "BCDEFGHIJKLMPQSTUWXZ";
    /** Amounts that a letter stands before by chance: "A 150000 DH". */
    private static final Pattern UNIT = Pattern.compile(
            "\\s?+(?i:m?dhs?|k?dh|mad|eur|usd|€|\\$|%|dirhams?|euros?|م²|m²|m2|درهم).*+", Pattern.DOTALL);

    private PersonalData() {}

    static List<PersonalDatum> in(String text) {
        int digits = digits(text);
        if (text.length() < SHORTEST || digits < FEWEST_DIGITS && text.indexOf('@') < 0) {
            return List.of(); // as most texts do
        }
        String plain = plain(text);
        List<PersonalDatum> found = new ArrayList<>();
        emails(plain, text, found);
        if (digits >= FEWEST_DIGITS) {
            BankAccounts.in(plain, text, found);
            if (digits >= PhoneNumbers.FEWEST_DIGITS) {
                PhoneNumbers.in(plain, text, found);
            }
            announced(plain, text, found);
            cards(plain, text, found);
        }
        return apart(found);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits +=
                    isBetween(c, '0', '9') || isBetween(c, ARABIC_NIL, '\u0669') || isBetween(c, PERSIAN_NIL, '\u06F9')
                            ? 1
                            : 0;
        }
        return digits;
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** The text with Western digits, usual blanks and dashes, each character where it was. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBetween(c, ARABIC_NIL, '\u0669')) {
                c = (char) (c - ARABIC_NIL + '0');
            } else if (isBetween(c, PERSIAN_NIL, '\u06F9')) {
                c = (char) (c - PERSIAN_NIL + '0');
            } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                c = ' ';
            } else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
                c = '-';
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private static void emails(String plain, String text, List<PersonalDatum> found) {
        for (int at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_NAME && isOfName(plain.charAt(start - 1))) {
                start--;
            }
            while (start < at && ".'-".indexOf(plain.charAt(start)) >= 0) {
                start++;
            }
            Matcher domain = DOMAIN.matcher(plain).region(at + 1, plain.length());
            if (start < at && domain.lookingAt()) {
                found.add(datum(Kind.EMAIL, text, start, domain.end()));
            }
        }
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || "._%+'-".indexOf(c) >= 0;
    }

    /** What stands after the word that announces it: the first number, and no other number before it. */
    private static void announced(String plain, String text, List<PersonalDatum> found) {
        for (Matcher match = PASSPORT.matcher(plain); match.find(); ) {
            if (isAnnounced(PASSPORT_WORD, plain, match.start())) {
                found.add(datum(Kind.PASSPORT, text, match.start(), match.end()));
            }
        }
        for (Matcher match = CARD.matcher(plain); match.find(); ) {
            if (isAnnounced(CARD_WORD, plain, match.start())) {
                found.add(datum(Kind.IDENTITY_CARD, text, match.start(), match.end()));
            }
        }
    }

    private static void cards(String plain, String text, List<PersonalDatum> found) {
        for (Matcher match = CARD.matcher(plain); match.find(); ) {
            if (isCard(match, plain)) {
                found.add(datum(Kind.IDENTITY_CARD, text, match.start(), match.end()));
            }
        }
    }

    private static boolean isCard(Matcher match, String plain) {
        String prefix = match.group(1);
        int digits = match.group(3).length();
        String after = plain.substring(match.end(), Math.min(plain.length(), match.end() + 12));
        if (UNIT.matcher(after).matches() || match.group(2).equals("-")) {
            return false;
        }
        if (prefix.length() == 2) {
            return (digits == 5 || digits == 6) && PREFIXES.contains(prefix);
        }
        boolean isUsual = digits == 6 && LETTERS.contains(prefix);
        return isUsual && (match.group(2).isEmpty() || standsAlone(match, plain));
    }

    private static boolean standsAlone(Matcher match, String plain) {
        int before = match.start() - 1;
        while (before >= 0 && plain.charAt(before) == ' ') {
            before--;
        }
        int after = match.end();
        return (before < 0 || "(:,;/|\n".indexOf(plain.charAt(before)) >= 0)
                && (after == plain.length() || ").,;/|\n".indexOf(plain.charAt(after)) >= 0);
    }

    /** The word, then up to thirty characters that are no digits, at the end of a text. */
    static Pattern announcing(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])[^0-9]{0,30}+$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isAnnounced(Pattern word, String plain, int start) {
        return word.matcher(plain.substring(Math.max(0, start - ANNOUNCED_WITHIN), start))
                .find();
    }

    static PersonalDatum datum(Kind kind, String text, int start, int end) {
        return new PersonalDatum(kind, text.substring(start, end), start);
    }

    /** In their order; of two that share characters the first one recognised, which is the surer one. */
    private static List<PersonalDatum> apart(List<PersonalDatum> found) {
        List<PersonalDatum> apart = new ArrayList<>();
        BitSet taken = new BitSet();
        for (PersonalDatum datum : found) {
            int next = taken.nextSetBit(datum.start());
            if (next < 0 || next >= datum.end()) {
                taken.set(datum.start(), datum.end());
                apart.add(datum);
            }
        }
        apart.sort(Comparator.comparingInt(PersonalDatum::start));
        return List.copyOf(apart);
    }
}
