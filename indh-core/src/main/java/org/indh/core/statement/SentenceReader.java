package org.indh.core.statement;

import java.util.List;
import org.indh.core.time.Timing;

/** Reads sentences: results, indicators, activities. */
final class SentenceReader {
    /** Most tokens of a label before its dash: "Indicateur 2 -". */
    private static final int LABEL = 4;

    private static final Reading NOTHING = new Reading(null, null, null, List.of(), null);

    private SentenceReader() {}

    static Reading read(String text) {
        Words words = Words.of(text);
        if (words.isMixed()) {
            return NOTHING;
        }
        int start = pastLabel(words);
        SentenceTiming.Head head = SentenceTiming.head(words, start);
        Clause clause = ClauseReader.at(words, head.end());
        TimingReader.Found found = head.found();
        Timing timing = found == null ? SentenceTiming.behind(words, head.end(), clause) : found.timing();
        if (found != null && SentenceTiming.isDenied(words, head.start(), head.end(), clause)) {
            timing = null;
        }
        return new Reading(
                timing,
                ClauseReader.subject(clause),
                Coming.existing(words, clause, head.end()),
                SentenceCounts.of(words, clause, head.end()),
                Coming.firstOf(words, clause, head.end()));
    }

    /** Past "IOV 1 -", "A.7.1 :", and the bullet before. */
    private static int pastLabel(Words words) {
        int start = 0;
        while (words.at(start).kind() == Token.Kind.SIGN && !words.at(start).isSign('(') && start < LABEL) {
            start++;
        }
        boolean numbered = false;
        for (int i = start; i < start + LABEL && words.at(i).kind() != Token.Kind.END; i++) {
            Token token = words.at(i);
            boolean dash = (token.isSign('-') || token.isSign('–') || token.isSign('—'))
                    && !words.at(i + 1).glued();
            if (numbered && (dash || token.isSign(':'))) {
                return i + 1;
            }
            numbered |= token.kind() == Token.Kind.CODE || (token.isNumber() && !token.isYear());
        }
        return start;
    }
}
