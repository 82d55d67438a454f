package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.measure.Count;
import org.indh.core.measure.CountBuilder;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Proportion;
import org.indh.core.measure.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads the cells of figures, from left to right. What may mean two things gives no quantity. */
final class FigureReader {
    private final Words words;
    private final List<Quantity> quantities = new ArrayList<>();
    /** Where the quantities of the clause begin, to which a bracket may belong. */
    private int clause;
    /** Whether something in the clause stayed unread, so that a bracket may belong to that. */
    private boolean open;

    private int lastNounEnd = -1;
    /** What each has what is counted: "chaque école dispose de 2 salles". */
    private @Nullable String sharer;

    private FigureReader(Words words) {
        this.words = words;
    }

    static List<Quantity> read(String text) {
        Words words = Words.of(text);
        if (words.isMixed() || Script.western(text).indexOf('?') >= 0) {
            return List.of();
        }
        FigureReader reader = new FigureReader(words);
        for (int i = 0; i < reader.words.size(); ) {
            i = reader.step(i);
        }
        return ImmutableList.copyOf(reader.quantities);
    }

    private int step(int i) {
        Token token = words.at(i);
        if (token.isStop()) {
            if (!words.at(i + 1).isSign('(')) {
                newClause();
            }
            return i + 1;
        }
        if (token.isSign('(')) {
            return bracket(i);
        }
        if (words.is(i, Role.AMONG) || words.has(i, Role.CHANGE) || (words.isStart(i) && isRhythm(i))) {
            open = true;
            return nextStop(i);
        }
        if (words.isStart(i)) {
            TallyReader.Found tally = TallyReader.at(words, i);
            if (tally != null) {
                return tallied(tally);
            }
            sharer = sharerAt(words.is(Trait.VERB_FIRST) && words.has(i, Role.VERB) ? i + 1 : i);
            ExistenceReader.Found found = ExistenceReader.at(words, i);
            if (found != null) {
                quantities.addAll(found.quantities());
                lastNounEnd = found.end();
                return found.end();
            }
        }
        if (words.is(i, Role.SAME_AS) && sameAgain(i)) {
            return words.after(i, Role.SAME_AS) + 1;
        }
        if (deniesWhatFollows(i)) {
            open = true;
            return nextStop(i);
        }
        return number(i);
    }

    /** "لا تتوفر 8 مدارس على الماء": where the verb stands first, its denial is that of what is counted behind it. */
    private boolean deniesWhatFollows(int i) {
        return words.is(Trait.VERB_FIRST) && words.is(i, Role.NEGATION) && NumeralReader.at(words, i) == null;
    }

    private int number(int i) {
        Counting once = CountingReader.once(words, i);
        if (once != null) {
            take(i, once);
            return once.end();
        }
        Numeral numeral = NumeralReader.at(words, i);
        if (numeral == null) {
            return i + 1;
        }
        if (words.follows(i, Role.AND) || words.at(i - 1).isSign(',')) {
            newClause();
        }
        Percent share = numeral.share();
        if (share != null) {
            return proportion(i, share, numeral);
        }
        Counting counting = CountingReader.of(words, numeral);
        if (counting == null) {
            open = !words.at(i).isYear() || open;
            return Math.max(numeral.end(), i + 1);
        }
        if (Labels.names(words, i, lastNounEnd) || Labels.marksItem(words, i)) {
            return Math.max(counting.population() == null ? numeral.end() : counting.end(), i + 1);
        }
        take(i, counting);
        return Math.max(counting.end(), i + 1);
    }

    private void take(int start, Counting counting) {
        boolean counts = counting.times()
                ? counting.frequency() != null
                : counting.noun() != null || counting.per() != null || isAlone(start, counting.end());
        boolean article = counting.article()
                && counting.frequency() == null
                && counting.per() == null
                && !(words.isStart(start) && counting.phrase() != null && !words.is(counting.end(), Role.EXIST));
        if (article) {
            return;
        }
        Count count = counts && counting.readable() ? count(counting) : null;
        if (count == null) {
            open = true;
            return;
        }
        quantities.add(count);
        lastNounEnd = counting.end();
    }

    private int tallied(TallyReader.Found tally) {
        Count count = count(tally.counting());
        if (count != null) {
            quantities.add(CountBuilder.builder(count).unit(tally.unit().text()).build());
        }
        return tally.counting().end();
    }

    private @Nullable Count count(Counting counting) {
        String per = counting.per() == null ? sharer : counting.per();
        if (counting.apiece()) {
            per = owner();
            if (per == null) {
                return null;
            }
        }
        NounPhrase unit = counting.phrase();
        return new Count(
                counting.number(),
                counting.bound(),
                unit == null ? null : unit.text(),
                null,
                counting.frequency(),
                per,
                counting.years(),
                null,
                counting.population());
    }

    /** "Chaque année, 3 séances": whose rhythm it is, is not sure. */
    private boolean isRhythm(int i) {
        return words.is(i, Role.RATE) || words.is(i, Role.ODD_RATE);
    }

    private @Nullable String sharerAt(int i) {
        int each = Math.max(words.after(i, Role.EACH), words.after(i, Role.PER));
        NounRun noun = each > i ? NounRun.at(words, each) : null;
        return noun == null ? null : noun.phrase().head();
    }

    /** What "chacune" stands for, where one thing only was counted before. */
    private @Nullable String owner() {
        if (quantities.size() == 1 && quantities.get(0) instanceof Count count && count.unit() != null) {
            return NounPhrase.of(count.unit()).map(NounPhrase::head).orElse(null);
        }
        return null;
    }

    private int proportion(int start, Percent share, Numeral numeral) {
        int end = numeral.end();
        if (words.is(end, Role.AMONG)) {
            open = true;
            return nextStop(end);
        }
        boolean change = words.has(end, Role.CHANGE) || words.has(end + 1, Role.CHANGE);
        String of = null;
        if (words.has(end, Role.SHARE_OF)) {
            int place = end + 1;
            place += words.has(place, Role.DETERMINER) ? 1 : 0;
            Numeral whole = NumeralReader.at(words, place);
            place = whole == null ? place : whole.end();
            change |= words.is(place, Role.OR_MORE) || words.has(place, Role.FUNCTION) && !words.isContent(place);
            NounRun noun = NounRun.at(words, place);
            if (noun != null) {
                change |= words.has(noun.start(), Role.CHANGE);
                of = noun.joined() ? null : noun.phrase().text();
                end = noun.end();
            }
        }
        boolean partOfNoun = words.has(start - 1, Role.OF) && start - 1 == lastNounEnd;
        if (change || partOfNoun || CountingReader.isDenied(words, end) && !share.isZero()) {
            open = true;
            return end;
        }
        quantities.add(new Proportion(share, numeral.bound(), of, TimingReader.yearsOf(words, end)));
        return TimingReader.yearsOf(words, end) == null ? end : TimingReader.yearsEnd(words, end);
    }

    /** Whether a number stands by itself: the whole cell or line, before a bracket or before its verb. */
    private boolean isAlone(int start, int end) {
        boolean verb = words.is(end, Role.AUXILIARY) || words.isParticiple(end);
        boolean bracket = words.at(end).isSign('(') && words.close(end) > end;
        return words.isStart(start) && (verb || bracket || words.at(end).isStop());
    }

    private int bracket(int open) {
        int close = words.close(open);
        if (close < 0) {
            return open + 1;
        }
        Quantity target = !this.open && quantities.size() == clause + 1 ? quantities.get(clause) : null;
        if (target != null) {
            Quantity changed = new BracketReader(words, open + 1, close).on(target);
            quantities.set(clause, changed == null ? target : changed);
        }
        return close + 1;
    }

    /** "9 communes, soit 77 %": the share of the count before. */
    private boolean sameAgain(int i) {
        int start = words.after(i, Role.SAME_AS);
        Numeral numeral = NumeralReader.at(words, start);
        if (numeral == null || open || quantities.size() != clause + 1) {
            return false;
        }
        Quantity changed = new BracketReader(words, start, numeral.end()).on(quantities.get(clause));
        if (changed == null) {
            return false;
        }
        quantities.set(clause, changed);
        return true;
    }

    private void newClause() {
        clause = quantities.size();
        open = false;
    }

    private int nextStop(int i) {
        int end = i + 1;
        while (!words.at(end).isStop()) {
            end++;
        }
        return end;
    }
}
