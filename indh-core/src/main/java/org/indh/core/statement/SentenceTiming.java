package org.indh.core.statement;

import java.util.Objects;
import org.indh.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** The timing that a sentence itself has: at its head, or else behind its verb. */
final class SentenceTiming {
    /** How far before the years a participle may take them: "un plan adopté par le conseil en 2015". */
    private static final int PARTICIPLE_REACH = 6;

    private static final int AUXILIARY_REACH = 7;

    /**
     * What stands at the head of a sentence.
     *
     * @param found the wording of time, absent where there is none
     * @param start where it begins
     * @param end where the main clause begins
     */
    record Head(TimingReader.@Nullable Found found, int start, int end) {}

    private SentenceTiming() {}

    /** "En 2018 au plus tard, …". */
    static Head head(Words words, int start) {
        int place = words.after(words.after(start, Role.LEAD), Role.AT_LEAST);
        TimingReader.Found found = TimingReader.at(words, place);
        if (found == null) {
            return new Head(null, start, start);
        }
        int end = found.end();
        if (words.at(end).isSign('(') && words.close(end) > end) {
            end = words.close(end) + 1;
        }
        return new Head(found, place, words.at(end).isSign(',') ? end + 1 : end);
    }

    /** The only timing behind the verb, none where there are several. */
    static @Nullable Timing behind(Words words, int start, Clause clause) {
        Timing only = null;
        boolean seen = false;
        boolean counts = NumeralReader.at(words, start) != null;
        int i = start;
        while (i < words.size() && !words.at(i).isStop() && !words.is(i, Role.RELATIVE)) {
            if (words.at(i).isSign('(') && words.close(i) > i) {
                i = words.close(i) + 1;
                continue;
            }
            TimingReader.Found found = TimingReader.at(words, i);
            if (found == null) {
                i++;
                continue;
            }
            boolean behindVerb = clause.hasVerb() && !words.is(Trait.VERB_FIRST) ? i > clause.verb() : counts;
            if (isDenied(words, i, start, clause)) {
                return null;
            }
            if (isOwn(words, i, found, behindVerb)) {
                if (seen && !Objects.equals(only, found.timing())) {
                    return null;
                }
                only = found.timing();
                seen = true;
            }
            i = found.end();
        }
        return only;
    }

    /** "ne sera pas adoptée avant fin 2019" tells when it starts, if ever: no deadline. */
    static boolean isDenied(Words words, int timing, int start, Clause clause) {
        int verb = clause.hasVerb() ? clause.verb() : words.after(start, Role.LEAD);
        boolean behind = clause.hasVerb() && words.is(verb + 1, Role.NEGATION);
        return words.is(timing, Role.BEFORE) && (clause.denied() || behind || words.is(verb, Role.NEGATION));
    }

    private static boolean isOwn(Words words, int i, TimingReader.Found found, boolean behindVerb) {
        if (found.opener() == Role.DEADLINE) {
            return true;
        }
        if (found.opener() == Role.BEFORE && words.is(Trait.VERB_FIRST)) {
            return !isTaken(words, i) && !isDescribed(words, i);
        }
        boolean named = found.opener() == Role.SPAN && !words.has(i - 1, Role.RATE) && !isPredicate(words, i - 1);
        return behindVerb && !named && !isTaken(words, i);
    }

    /** "de 2017 à 2021" behind a noun may belong to the noun: "le plan de 2015 à 2017". */
    private static boolean isPredicate(Words words, int i) {
        return words.isInfinitive(i) || words.is(i - 1, Role.RATE) || words.is(i, Role.TIMES) || hasAuxiliary(words, i);
    }

    /** Whether an adjective or "عليها" stands before, which may be a participle with it: "القانون الصادر قبل". */
    private static boolean isDescribed(Words words, int i) {
        boolean adjective = words.has(i - 2, Role.GENITIVE) && words.has(i - 4, Role.GENITIVE);
        return adjective || words.has(i - 1, Role.FUNCTION) && !words.at(i - 1).isNumber();
    }

    /** Whether a participle that is not the main verb stands before and takes the years. */
    private static boolean isTaken(Words words, int i) {
        for (int k = i - 1; k >= i - PARTICIPLE_REACH; k--) {
            if (words.isParticiple(k)) {
                return !hasAuxiliary(words, k);
            }
        }
        return false;
    }

    private static boolean hasAuxiliary(Words words, int i) {
        boolean found = false;
        for (int k = i; k >= i - AUXILIARY_REACH && !found; k--) {
            found = words.is(k, Role.AUXILIARY);
        }
        return found && words.isParticiple(i);
    }
}
