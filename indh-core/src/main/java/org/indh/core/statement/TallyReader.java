package org.indh.core.statement;

import org.jspecify.annotations.Nullable;

/** Reads a noun with its number behind a colon: "Nombre de communes : 12", "عدد الجماعات: 12 (75 %)". */
final class TallyReader {
    /** Most participles between the noun and the colon: "femmes formées". */
    private static final int PARTICIPLES = 2;

    /**
     * What is counted and its number.
     *
     * @param unit the noun
     * @param counting the number with what is said of it, its own noun absent
     */
    record Found(NounPhrase unit, Counting counting) {}

    private TallyReader() {}

    /** The tally that starts there; nothing where anything else stands in it, so that the number may be another's. */
    static @Nullable Found at(Words words, int start) {
        int article = words.has(start, Role.DETERMINER) && !words.is(start, Role.TALLY) ? start + 1 : start;
        int opener = words.after(article, Role.TALLY);
        int place = words.has(opener, Role.DETERMINER) ? opener + 1 : opener;
        NounRun noun = opener > article ? NounRun.at(words, place) : null;
        if (noun == null || noun.joined() || NumeralReader.at(words, place) != null || isOfNothing(words, noun)) {
            return null;
        }
        int colon = noun.end();
        for (int i = 0; i < PARTICIPLES && words.isParticiple(colon); i++) {
            colon++;
        }
        Numeral numeral = words.at(colon).isSign(':') ? NumeralReader.at(words, colon + 1) : null;
        Counting counting = numeral == null || numeral.article() ? null : CountingReader.of(words, numeral);
        if (counting == null || !counting.readable() || !ends(words, counting.end())) {
            return null;
        }
        boolean bare = counting.noun() == null && !counting.times() && !counting.apiece();
        return bare ? new Found(noun.phrase(), counting) : null;
    }

    /** Whether a change or what is unknown is counted. */
    private static boolean isOfNothing(Words words, NounRun noun) {
        return words.has(noun.start(), Role.CHANGE) || words.has(noun.start(), Role.UNKNOWN);
    }

    /** Whether the number is the only one: no list of them, and no other unit behind. */
    private static boolean ends(Words words, int end) {
        boolean comma = words.at(end).isSign(',') && !NumeralReader.isNumber(words, end + 1);
        boolean bracket = words.at(end).isSign('(') && words.close(end) > end;
        return words.at(end).isStop() || comma || bracket;
    }
}
