package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.measure.Count;
import org.indh.core.measure.CountBuilder;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Existence;
import org.indh.core.measure.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads that something is there or not: "Un ROI existe", "Aucun ROI", "Néant", "Oui". */
final class ExistenceReader {
    /**
     * What was read and where it ends.
     *
     * @param quantities one, or none where the words are known to say nothing
     */
    record Found(List<Quantity> quantities, int end) {
        Found {
            quantities = ImmutableList.copyOf(quantities);
        }

        static Found of(Quantity quantity, int end) {
            return new Found(List.of(quantity), end);
        }
    }

    private final Words words;
    private final int start;

    private ExistenceReader(Words words, int start) {
        this.words = words;
        this.start = start;
    }

    /** What is said at the start of a cell or line, or nothing. */
    static @Nullable Found at(Words words, int start) {
        ExistenceReader reader = new ExistenceReader(words, start);
        Found bare = reader.bare();
        Found nil = bare == null ? reader.nil() : bare;
        Found there = nil == null ? reader.thereIs() : nil;
        return there == null ? reader.exists() : there;
    }

    /** "Oui", "Non", "Néant" and nothing else. */
    private @Nullable Found bare() {
        int nothing = words.after(start, Role.NOTHING);
        boolean answer = words.has(start, Role.YES) || words.has(start, Role.NO);
        int last = words.at(1).isStop() ? 1 : 0;
        if (answer && words.size() <= last + 1) {
            return Found.of(new Existence(null, words.has(start, Role.YES)), words.size());
        }
        boolean alone = nothing > start
                && (words.at(nothing).isStop() || words.at(nothing).isSign('('));
        return alone ? Found.of(none(null), nothing) : null;
    }

    /** "Aucune commune ne dispose d'un bilan", "Pas de ROI". */
    private @Nullable Found nil() {
        int place = words.after(start, Role.ZERO);
        if (place == start || words.is(start, Role.AT_MOST) || words.is(start, Role.AT_LEAST)) {
            return null;
        }
        while (words.has(place, Role.OF) || words.has(place, Role.DEFINITE)) {
            place++;
        }
        Numeral whole = NumeralReader.at(words, place);
        place = whole == null ? place : whole.end();
        NounRun noun = NounRun.at(words, place);
        boolean unknown = words.has(place, Role.UNKNOWN) || words.has(place, Role.CHANGE);
        if (noun == null || unknown || noun.phrase().modifiers().stream().anyMatch(this::isUnknown)) {
            return new Found(List.of(), pastClause(place));
        }
        Count none = none(noun.joined() ? null : noun.phrase().text());
        Decimal population = whole == null || whole.bound() != null ? null : whole.count();
        return Found.of(CountBuilder.builder(none).population(population).build(), noun.end());
    }

    private boolean isUnknown(String word) {
        return words.lexicon().has(word, Role.UNKNOWN);
    }

    /** "Il existe un ROI". */
    private @Nullable Found thereIs() {
        int place = words.after(start, Role.THERE_IS);
        boolean determined = words.has(place, Role.DETERMINER);
        if (place == start || !(determined || words.is(Trait.BARE_NOUNS))) {
            return null;
        }
        NounRun noun = NounRun.at(words, determined ? place + 1 : place);
        boolean whole = noun != null && !noun.joined() && ends(noun.end());
        return noun == null || !whole
                ? null
                : Found.of(new Existence(noun.phrase().text(), true), noun.end());
    }

    /** "Un ROI existe", "La coordination n'existe pas encore", "Existe". */
    private @Nullable Found exists() {
        int place = start;
        place += words.has(place, Role.DETERMINER) ? 1 : 0;
        NounRun noun = words.is(place, Role.EXIST) ? null : NounRun.at(words, place, NounRun.Place.SUBJECT);
        if (noun != null && noun.joined()) {
            return null;
        }
        int verb = noun == null ? place : noun.end();
        int denied = words.after(verb, Role.NEGATION);
        int end = words.after(denied, Role.EXIST);
        if (end == denied) {
            return null;
        }
        int not = words.after(end, Role.NOT);
        boolean negative = denied > verb;
        if (negative != (not > end) && words.is(Trait.TWOFOLD_DENIAL)) {
            return null;
        }
        int last = words.after(negative ? not : end, Role.STILL);
        String what = noun == null ? null : noun.phrase().text();
        return ends(last) ? Found.of(new Existence(what, !negative), last) : null;
    }

    /** Whether nothing follows that could make it hold somewhere only: "existe dans 3 communes". */
    private boolean ends(int place) {
        boolean sign = words.at(place).isStop()
                || words.at(place).isSign('(')
                || words.at(place).isSign(',');
        return sign || TimingReader.at(words, place) != null;
    }

    private int pastClause(int from) {
        int end = from;
        while (!words.at(end).isStop()) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static Count none(@Nullable String unit) {
        return new Count(Decimal.ZERO, null, unit, null, null, null, null, null, null);
    }
}
