package org.indh.core.statement;

import java.util.List;

/** Writes numbers from 1 to 100 in words, as schoolbooks do: what readers are held against. */
final class Speller {
    private static final List<String> FRENCH = List.of(
            "",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf");
    private static final List<String> FRENCH_TENS = List.of(
            "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt");
    private static final List<String> ENGLISH = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ARABIC_MASCULINE =
            List.of("", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة");
    private static final List<String> ARABIC_FEMININE =
            List.of("", "إحدى", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");
    private static final List<String> ARABIC_TENS =
            List.of("", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون");

    private Speller() {}

    /** "soixante et onze", "quatre-vingt-dix-sept". */
    static String french(int number) {
        if (number < 20) {
            return FRENCH.get(number);
        }
        if (number == 100) {
            return "cent";
        }
        boolean score = number / 10 == 7 || number / 10 == 9;
        int rest = number % 10 + (score ? 10 : 0);
        String tens = FRENCH_TENS.get(number / 10);
        if (rest == 0) {
            return number == 80 ? tens + "s" : tens;
        }
        boolean and = rest % 10 == 1 && number < 80;
        return tens + (and ? " et " : "-") + FRENCH.get(rest);
    }

    /** As used in Belgium and Switzerland: "septante-sept", "nonante-neuf". */
    static String belgian(int number) {
        return switch (number / 10) {
            case 7 ->
                number == 70 ? "septante" : number == 71 ? "septante et un" : "septante-" + FRENCH.get(number % 10);
            case 9 -> number == 90 ? "nonante" : number == 91 ? "nonante et un" : "nonante-" + FRENCH.get(number % 10);
            default -> french(number);
        };
    }

    /** "ninety-seven". */
    static String english(int number) {
        if (number < 20) {
            return ENGLISH.get(number);
        }
        if (number == 100) {
            return "one hundred";
        }
        String tens = ENGLISH_TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + ENGLISH.get(number % 10);
    }

    /** "سبعة وتسعون مركزا", "سبع وتسعون جماعة", without the noun. */
    static String arabic(int number, boolean feminine) {
        List<String> ones = feminine ? ARABIC_FEMININE : ARABIC_MASCULINE;
        if (number <= 10) {
            return ones.get(number);
        }
        if (number == 100) {
            return "مائة";
        }
        if (number < 20) {
            return teen(number, ones, feminine);
        }
        String tens = ARABIC_TENS.get(number / 10);
        return number % 10 == 0 ? tens : ones.get(number % 10) + " و" + tens;
    }

    private static String teen(int number, List<String> ones, boolean feminine) {
        String ten = feminine ? " عشرة" : " عشر";
        return switch (number) {
            case 11 -> (feminine ? "إحدى" : "أحد") + ten;
            case 12 -> (feminine ? "اثنتا" : "اثنا") + ten;
            default -> ones.get(number - 10) + ten;
        };
    }
}
