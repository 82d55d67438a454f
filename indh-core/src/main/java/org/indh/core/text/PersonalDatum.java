package org.indh.core.text;

import java.util.List;

/**
 * Something in a text that identifies a private person or leads to one (donnée à caractère personnel). As an argument of
 * a message it is masked whatever stands around it.
 *
 * @param kind what it is
 * @param text as it is written: "06 00 00 00 01"
 * @param start the position of its first character in the text that it was found in, counted from 0
 */
public record PersonalDatum(Kind kind, String text, int start) {
    /** What identifies a person. */
    public enum Kind {
        /** An e-mail address (adresse électronique): "contact@example.org". */
        EMAIL("email"),
        /** A telephone number (numéro de téléphone): "06 00 00 00 01", "+212 5 22 00 00 01". */
        PHONE("phone"),
        /** The number of a national identity card (CIN, CNIE): "AB123456". */
        IDENTITY_CARD("identity-card"),
        /** The number of a passport (passeport), after that word: "AB1234567". */
        PASSPORT("passport"),
        /** A bank account (RIB of 24 digits, IBAN). */
        BANK_ACCOUNT("bank-account");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable code: {@code "bank-account"}; its words stand in the catalogue under {@code personal.…}. */
        public String code() {
            return code;
        }
    }

    /** What is found in a text, in its order, nothing twice: see {@link PersonalData} for what counts. */
    public static List<PersonalDatum> in(String text) {
        return PersonalData.in(text);
    }

    /** The position after its last character. */
    int end() {
        return start + text.length();
    }

    /** The datum as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
