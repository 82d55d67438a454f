package org.indh.spreadsheet.layout;

/** What counts the titles of a document before their words: "II - ", "A/ ", "Titre I : ", "DEUXIÈME PARTIE : ", "أولا: ". */
final class Ranks {
    private static final String NUMBER = "(?:[ivx]{1,4}|[0-9]{1,2}|[a-d]|[ابجد])";
    private static final String NTH =
            "(?:premiere|deuxieme|seconde|(?:1|i)\\s?(?:e|ere|re)|(?:2|ii)\\s?(?:e|eme|nde)|first|second)";
    private static final String COUNTED = "(?:titre|section|partie|title|part|section)";
    private static final String COUNTED_ARABIC = "(?:الجزء|القسم|العنوان)\\s+(?:الاول|الثاني|الثالث|الرابع|[0-9])";
    private static final String NTH_ARABIC = "(?:اولا|ثانيا|ثالثا|رابعا)";

    /** The regular expression of one, sign and blanks behind it included, in the plainest form of its characters. */
    static final String SHAPE = "(?:(?:" + COUNTED + "\\s+)?" + NUMBER + "|" + NTH + "\\s+" + COUNTED + "|"
            + COUNTED_ARABIC + "|" + NTH_ARABIC + ")\\s*[-:./)°]{1,2}\\s*";

    private Ranks() {}
}
