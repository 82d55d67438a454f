package org.indh.core.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.PersonalDatum.Kind;

/**
 * Bank accounts (comptes bancaires). A Moroccan RIB has 24 digits: bank and town of three each, the account's sixteen, a
 * key of two, by which the whole leaves no rest when it is divided by 97. Together or in those groups it counts as it
 * is; in other groups only where its key is right or "RIB" or its like announces it, for six years in a row have 24
 * digits too. An IBAN counts where its own key is right, where it is Moroccan (MA and 26 digits), or where that word
 * announces it.
 *
 * <p>Source: ISO 13616 (IBAN, keys by ISO 7064 MOD 97-10).
 */
final class BankAccounts {
    private static final Pattern RIB = Pattern.compile(
            "(?=[0-9])(?<![\\p{L}\\p{N}])(?<![0-9][.,/ -])[0-9](?:[ .-]?[0-9]){23}(?![\\p{L}\\p{N}])(?![ .,/-][0-9])");
    private static final Pattern IBAN =
            Pattern.compile("(?=[A-Z])(?<![\\p{L}\\p{N}])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30}+(?![\\p{L}\\p{N}])");
    private static final Pattern USUAL = Pattern.compile("[0-9]{24}|[0-9]{3}([ .-])[0-9]{3}\\1[0-9]{16}\\1[0-9]{2}");
    private static final Pattern MOROCCAN = Pattern.compile("MA[0-9]{26}");
    private static final Pattern WORD = PersonalData.announcing("r\\.?i\\.?b\\.?|iban|compte bancaire|n° de compte"
            + "|bank account|account number|رقم الحساب|الحساب البنكي|حساب بنكي");
    private static final int LEAST_OF_IBAN = 14;
    private static final int MODULUS = 97;
    private static final int RADIX = 36;

    private BankAccounts() {}

    static void in(String plain, String text, List<PersonalDatum> found) {
        for (Matcher match = IBAN.matcher(plain); match.find(); ) {
            String iban = iban(match.group());
            boolean isCertain = !iban.isEmpty();
            if (isCertain || isAnnounced(plain, match)) {
                int end = isCertain ? match.start() + iban.length() : match.end();
                found.add(PersonalData.datum(Kind.BANK_ACCOUNT, text, match.start(), end));
            }
        }
        for (Matcher match = RIB.matcher(plain); match.find(); ) {
            boolean isKeyRight = rest(match.group().replaceAll("[^0-9]", "")) == 0;
            if (isKeyRight || USUAL.matcher(match.group()).matches() || isAnnounced(plain, match)) {
                found.add(datum(text, match));
            }
        }
    }

    /** As many groups of the text as are an IBAN by their key or by being Moroccan; capitals may follow it. */
    private static String iban(String written) {
        String text = written;
        while (text.length() > LEAST_OF_IBAN) {
            String iban = text.replace(" ", "");
            if (MOROCCAN.matcher(iban).matches() || rest(iban.substring(4) + iban.substring(0, 4)) == 1) {
                return text;
            }
            text = text.substring(0, Math.max(0, text.lastIndexOf(' ')));
        }
        return "";
    }

    private static boolean isAnnounced(String plain, Matcher match) {
        return PersonalData.isAnnounced(WORD, plain, match.start());
    }

    private static PersonalDatum datum(String text, Matcher match) {
        return PersonalData.datum(Kind.BANK_ACCOUNT, text, match.start(), match.end());
    }

    /** The rest of the number divided by 97, a letter standing for two digits (A 10, Z 35). */
    private static int rest(String number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt(i), RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return rest;
    }
}
