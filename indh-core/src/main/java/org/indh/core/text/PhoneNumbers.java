package org.indh.core.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.PersonalDatum.Kind;

/**
 * Telephone numbers (numéros de téléphone) as Moroccans and their partners write them.
 *
 * <ul>
 *   <li>A Moroccan number has ten digits, 05 to 08 first, together or in the groups that people speak it in, always with
 *       one separator: {@code 0600000001}, {@code 06 00 00 00 01}, {@code 06.00.00.00.01}, {@code 0522-000001}. So
 *       {@code "05.081.05.01"} (a commune's code), {@code "05/06/2019 10"} and {@code "05 06 07 08 09"} (numbers that
 *       count on) are none.
 *   <li>After +212 or 00212 its nine digits stand in any groups.
 *   <li>Another country's has a plus sign or 00 and ten to fifteen digits; in groups of three like thousands,
 *       {@code "+12 500 000 000"} is an amount that grew, unless a word announces the number.
 *   <li>After "tél.", "fax", "WhatsApp" and their like, eight to fifteen digits that begin with 0, + or 212.
 * </ul>
 */
final class PhoneNumbers {
    /** A text of fewer digits holds none. */
    static final int FEWEST_DIGITS = 8;

    private static final String BEFORE = "(?<![\\p{L}\\p{N}+])(?<![0-9][.,/-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])(?![.,/-][0-9])";
    /** No further pair, which would make it a list of numbers; the next telephone number may follow. */
    private static final String NO_PAIR = "(?! (?!0[5-8])[0-9]{2}(?![0-9]))";

    private static final Pattern NATIONAL = Pattern.compile("(?=0)" + BEFORE + "(?:0[5-8](?:[0-9]{8}"
            + "|([ ./-])[0-9]{2}\\1[0-9]{2}\\1[0-9]{2}\\1[0-9]{2}"
            + "|[0-9]{2}([ .-])[0-9]{2}\\2[0-9]{2}\\2[0-9]{2}"
            + "|[0-9]{2}[ .-][0-9]{6}"
            + "|[0-9]{2}([ .-])[0-9]{3}\\3[0-9]{3}"
            + "|[ .-][0-9]{8}"
            + "|[0-9]([ .-])[0-9]{3}\\4[0-9]{4}"
            + "|[0-9]([ .-])[0-9]{3}\\5[0-9]{2}\\5[0-9]{2})"
            + "|0([ .-])[5-8][0-9]{2}\\6[0-9]{2}\\6[0-9]{2}\\6[0-9]{2})" + AFTER + NO_PAIR);
    private static final Pattern MOROCCAN = Pattern.compile("(?=[(+0])" + BEFORE
            + "\\(?(?:\\+ ?|00 ?)212\\)?[ ./-]?(?:\\(0\\)|0)?[ ./-]?[5-8](?:[ ./-]?[0-9]){8}" + AFTER);
    private static final Pattern FOREIGN = Pattern.compile("(?=[(+0])" + BEFORE
            + "\\(?(?:\\+ ?[1-9]|00 ?[1-9])[0-9]{0,2}\\)?(?:[ ./-]?\\(0\\))?(?:[ ./-]?[0-9]){7,13}" + AFTER);
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?=[+02])" + BEFORE + "(?:\\+ ?[1-9]|0|212)(?:[ ./-]?[0-9]){7,14}" + AFTER);
    private static final Pattern WORD =
            PersonalData.announcing("t[ée]l(?:[ée]phone)?|gsm|whatsapp|fax|phone" + "|(?:ال)?هاتف|واتساب|(?:ال)?فاكس");
    private static final Pattern THOUSANDS = Pattern.compile("\\+ ?[0-9]{1,3}(?:([ .])[0-9]{3})(?:\\1[0-9]{3})*+");

    private static final int LEAST_ABROAD = 10;
    private static final int MOST_ABROAD = 15;

    private PhoneNumbers() {}

    static void in(String plain, String text, List<PersonalDatum> found) {
        for (Matcher match = MOROCCAN.matcher(plain); match.find(); ) {
            found.add(datum(text, match));
        }
        for (Matcher match = NATIONAL.matcher(plain); match.find(); ) {
            if (!countsOn(match.group())) {
                found.add(datum(text, match));
            }
        }
        for (Matcher match = ANNOUNCED.matcher(plain); match.find(); ) {
            if (PersonalData.isAnnounced(WORD, plain, match.start())) {
                found.add(datum(text, match));
            }
        }
        for (Matcher match = FOREIGN.matcher(plain); match.find(); ) {
            int digits =
                    (int) match.group().chars().filter(PhoneNumbers::isDigit).count();
            boolean isAmount = THOUSANDS.matcher(match.group()).matches();
            if (digits >= LEAST_ABROAD && digits <= MOST_ABROAD && !isAmount) {
                found.add(datum(text, match));
            }
        }
    }

    private static PersonalDatum datum(String text, Matcher match) {
        return PersonalData.datum(Kind.PHONE, text, match.start(), match.end());
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is numbers of two digits, each one more than the one before. */
    private static boolean countsOn(String number) {
        String[] pairs = number.split("[ ./-]", -1);
        for (int i = 1; i < pairs.length; i++) {
            if (pairs[i].length() != 2 || Integer.parseInt(pairs[i]) != Integer.parseInt(pairs[i - 1]) + 1) {
                return false;
            }
        }
        return pairs.length > 1;
    }
}
