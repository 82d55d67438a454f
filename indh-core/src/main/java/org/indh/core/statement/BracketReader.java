package org.indh.core.statement;

import org.indh.core.measure.Count;
import org.indh.core.measure.CountBuilder;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Proportion;
import org.indh.core.measure.Quantity;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/** Reads what a bracket adds to the quantity before it: "(77 %)", "(2018 + 2019)", "(une par commune)". */
final class BracketReader {
    private final Words words;
    private final int start;
    private final int end;

    BracketReader(Words words, int start, int end) {
        this.words = words;
        this.start = start;
        this.end = end;
    }

    /** The quantity with what the bracket says of it; nothing where it says nothing that is read. */
    @Nullable
    Quantity on(Quantity target) {
        return target.fold(this::onCount, this::onProportion, existence -> null);
    }

    private @Nullable Quantity onCount(Count count) {
        Percent share = share(count);
        if (share != null) {
            return count.share() == null
                    ? CountBuilder.builder(count).share(share).build()
                    : null;
        }
        Years years = years();
        if (years != null) {
            return count.years() == null
                    ? CountBuilder.builder(count).years(years).build()
                    : null;
        }
        Decimal population = population();
        if (population != null) {
            return count.population() == null
                    ? CountBuilder.builder(count).population(population).build()
                    : null;
        }
        return shared(count);
    }

    private @Nullable Quantity onProportion(Proportion proportion) {
        Years years = years();
        if (years != null) {
            return proportion.years() == null
                    ? new Proportion(proportion.percent(), proportion.bound(), proportion.of(), years)
                    : null;
        }
        Numeral numeral = NumeralReader.at(words, start);
        Counting counting = numeral == null ? null : CountingReader.of(words, numeral);
        NounPhrase unit = counting == null ? null : counting.phrase();
        boolean plain = unit != null && proportion.of() == null && proportion.bound() == null;
        if (counting == null || unit == null || !plain || counting.end() != end || !counting.readable()) {
            return null;
        }
        return CountBuilder.builder(Count.of(0, unit.text()))
                .value(counting.number())
                .bound(counting.bound())
                .share(proportion.percent())
                .population(counting.population())
                .years(proportion.years())
                .build();
    }

    /** "77 %", "soit 77 %", "77 % des communes". */
    private @Nullable Percent share(Count count) {
        Numeral numeral = NumeralReader.at(words, words.after(start, Role.SAME_AS));
        if (numeral == null || numeral.bound() != null || numeral.end() > end) {
            return null;
        }
        if (numeral.end() == end) {
            return numeral.share();
        }
        boolean of = words.has(numeral.end(), Role.SHARE_OF);
        int place = numeral.end() + 1;
        place += words.has(place, Role.DETERMINER) ? 1 : 0;
        NounRun noun = of ? NounRun.at(words, place) : null;
        boolean same = noun != null && noun.end() == end && isUnit(noun.phrase(), count);
        return same ? numeral.share() : null;
    }

    private static boolean isUnit(NounPhrase noun, Count count) {
        String unit = count.unit();
        return unit != null && NounPhrase.of(unit).filter(noun::sameHead).isPresent();
    }

    /** "2018 + 2019", "période 2017-2019", "en 2018". */
    @Nullable
    Years years() {
        if (end < start) {
            return null;
        }
        int place = start;
        for (Role role : new Role[] {Role.IN_YEAR, Role.SPAN, Role.BETWEEN, Role.YEAR_WORD}) {
            place = words.after(place, role);
        }
        boolean between = words.is(start, Role.BETWEEN);
        YearsReader.Found found = between ? null : YearsReader.at(words, place);
        if (between) {
            Years years = TimingReader.yearsOf(words, start);
            return years != null && TimingReader.yearsEnd(words, start) == end ? years : null;
        }
        return found != null && found.end() == end ? found.years() : null;
    }

    /** "sur 12". */
    private @Nullable Decimal population() {
        int place = words.after(start, Role.OUT_OF);
        Numeral numeral = place > start ? NumeralReader.at(words, place) : null;
        return numeral != null && numeral.end() == end && numeral.bound() == null ? numeral.count() : null;
    }

    /** "une par commune". */
    private @Nullable Quantity shared(Count count) {
        Numeral numeral = NumeralReader.at(words, start);
        if (numeral == null || !words.is(numeral.end(), Role.PER) || count.per() != null) {
            return null;
        }
        Counting counting = CountingReader.of(words, numeral);
        boolean whole = counting != null && counting.readable() && counting.end() == end && counting.bound() == null;
        if (counting == null || !whole || counting.per() == null || counting.frequency() != null) {
            return null;
        }
        return CountBuilder.builder(count)
                .per(counting.per())
                .each(counting.number())
                .build();
    }
}
