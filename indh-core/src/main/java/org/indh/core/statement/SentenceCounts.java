package org.indh.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/** The numbers that a sentence promises. */
final class SentenceCounts {
    private final Words words;
    private final Clause clause;
    private final List<CountedPhrase> counts = new ArrayList<>();
    private int nounEnd = -1;

    private SentenceCounts(Words words, Clause clause) {
        this.words = words;
        this.clause = clause;
    }

    static List<CountedPhrase> of(Words words, Clause clause, int start) {
        SentenceCounts reader = new SentenceCounts(words, clause);
        boolean rhythm = words.is(start, Role.RATE) || words.is(start, Role.ODD_RATE);
        for (int i = rhythm ? words.size() : start; i < words.size(); ) {
            i = reader.step(i);
        }
        return reader.counts;
    }

    private int step(int i) {
        if (words.at(i).isSign('(') && words.close(i) > i) {
            return words.close(i) + 1;
        }
        if (words.at(i).isStop() && TimingReader.at(words, i + 1) != null) {
            return words.size();
        }
        TimingReader.Found timing = TimingReader.at(words, i);
        if (timing != null) {
            return timing.end();
        }
        if (words.has(i, Role.CHANGE) && i < clause.verb() + 2) {
            return words.size();
        }
        if (words.is(Trait.VERB_FIRST) && words.is(i, Role.NEGATION) && NumeralReader.at(words, i) == null) {
            return words.size();
        }
        int distributive = distributive(i);
        if (distributive > i) {
            return distributive;
        }
        Counting once = CountingReader.once(words, i);
        Numeral numeral = once == null ? NumeralReader.at(words, i) : null;
        if (once == null && numeral == null) {
            return i + 1;
        }
        NounRun.Place place = clause.hasVerb() && i > clause.verb() ? NounRun.Place.OBJECT : NounRun.Place.ANY;
        Counting counting = numeral == null ? once : CountingReader.of(words, numeral, place);
        int end = counting != null ? counting.end() : numeral != null ? numeral.end() : i + 1;
        if (counting != null && counting.readable() && !isLabelled(i) && !Labels.marksItem(words, i)) {
            return Math.max(take(i, counting), i + 1);
        }
        return Math.max(end, i + 1);
    }

    /** An unknown verb at the head is no label: "Mener 3 enquêtes". */
    private boolean isLabelled(int i) {
        boolean verb = clause.infinitive() && i - 1 == clause.verb();
        return !verb && Labels.names(words, i, nounEnd);
    }

    private int take(int start, Counting counting) {
        if (counting.times()) {
            return takeTimes(start, counting);
        }
        NounRun noun = counting.noun();
        NounPhrase phrase = counting.phrase();
        boolean article = counting.article() && counting.frequency() == null && counting.per() == null;
        if (noun != null && phrase != null && !article && !counting.apiece()) {
            Years bracket = new BracketReader(words, counting.end() + 1, words.close(counting.end())).years();
            add(counting, noun, counting.years() == null ? bracket : counting.years(), start > clause.verb());
            nounEnd = noun.end();
        }
        return counting.end();
    }

    /** "se réunit 2 x", "organiser 4 fois par an une plateforme": the event is the subject or the object. */
    private int takeTimes(int start, Counting counting) {
        Years years = TimingReader.yearsOf(words, counting.end());
        int object = counting.end();
        object += words.has(object, Role.DETERMINER) || words.has(object, Role.ARTICLE_ONE) ? 1 : 0;
        NounRun noun = object > counting.end() ? NounRun.at(words, object, NounRun.Place.OBJECT) : null;
        if (noun != null && !noun.joined()) {
            Years after = TimingReader.yearsOf(words, noun.end());
            add(counting, noun, years == null ? after : years, true);
            return noun.end();
        }
        NounRun subject = clause.subject();
        NounRun done = objectOfInfinitive();
        if (subject != null && isVerbOnly(subject.end(), start)) {
            add(counting, subject, years, false);
        } else if (done != null && isBoundOnly(done.end(), start)) {
            add(counting, done, years, true);
        }
        return counting.end();
    }

    /** What is done, where the sentence begins with an infinitive: "Organiser la plateforme 3 fois". */
    private @Nullable NounRun objectOfInfinitive() {
        if (!clause.infinitive()) {
            return null;
        }
        int place = clause.verb() + 1;
        place += words.has(place, Role.DETERMINER) || words.has(place, Role.ARTICLE_ONE) ? 1 : 0;
        NounRun object = NounRun.at(words, place, NounRun.Place.OBJECT);
        return object == null || object.joined() ? null : object;
    }

    private boolean isBoundOnly(int from, int to) {
        return from == to
                || words.after(from, Role.AT_LEAST) == to
                || words.after(from, Role.AT_MOST) == to
                || words.after(from, Role.ABOUT) == to;
    }

    /** Whether nothing but the verb stands between the subject and that place: no object that may be meant. */
    private boolean isVerbOnly(int from, int to) {
        int verb = clause.verb();
        int i = verb < from ? from : verb;
        for (int k = from; k < verb; k++) {
            if (!words.has(k, Role.REFLEXIVE)) {
                return false;
            }
        }
        while (i < to) {
            boolean bound = words.is(i, Role.AT_LEAST) || words.is(i, Role.AT_MOST) || words.is(i, Role.ABOUT);
            boolean verbal = words.has(i, Role.VERB)
                    || words.is(i, Role.AUXILIARY)
                    || words.isParticiple(i)
                    || words.has(i, Role.REFLEXIVE)
                    || i == verb;
            if (!bound && !verbal) {
                return words.is(i - 1, Role.AT_LEAST) || words.is(i - 1, Role.AT_MOST);
            }
            i++;
        }
        return true;
    }

    private void add(Counting counting, NounRun noun, @Nullable Years years, boolean object) {
        Bound bound = counting.bound();
        String per = counting.per() == null && object ? clause.per() : counting.per();
        counts.add(new CountedPhrase(
                counting.number(),
                bound == null ? Bound.EXACTLY : bound,
                counting.definite(),
                noun.phrase(),
                noun.aliases(),
                counting.frequency(),
                per,
                years));
    }

    /** "dispose d'un programme et de plans d'action annuels": each year has one plan or more. */
    private int distributive(int i) {
        if (!clause.hasVerb() || clause.denied() || !words.is(clause.verb(), Role.HAVE) || i <= clause.verb()) {
            return i;
        }
        boolean opens = words.follows(i, Role.AND) || words.after(clause.verb(), Role.HAVE) == i;
        boolean plural = words.is(Trait.HEAD_LAST) || words.has(i, Role.OF_PLURAL);
        NounRun noun = opens && plural ? NounRun.at(words, words.has(i, Role.OF_PLURAL) ? i + 1 : i) : null;
        if (noun == null || !noun.many() || noun.joined()) {
            return i;
        }
        for (int k = noun.start(); k < noun.end(); k++) {
            Frequency.Period period = RateReader.periodic(words, k);
            if (period != null) {
                counts.add(new CountedPhrase(
                        new Decimal(BigDecimal.ONE),
                        Bound.AT_LEAST,
                        false,
                        noun.phrase(),
                        noun.aliases(),
                        new Frequency(1, period),
                        clause.per(),
                        null));
                return noun.end();
            }
        }
        return i;
    }
}
