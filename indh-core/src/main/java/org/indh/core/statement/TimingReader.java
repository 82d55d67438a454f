package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import org.indh.core.time.Timing;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/** Reads one wording of time: "En 2018 au plus tard", "Dès 2017", "Entre 2017 et 2021". */
final class TimingReader {
    private static final ImmutableList<Role> OPENERS =
            ImmutableList.of(Role.DEADLINE, Role.END_OF_YEAR, Role.START, Role.IN_YEAR, Role.BETWEEN, Role.SPAN);

    /** Most wordings between the opener and the year: "نهاية شهر دجنبر". */
    private static final int YEAR_WORDS = 3;

    /**
     * A timing and its place.
     *
     * @param timing what it says; absent where it is a wording of time that stays unread
     * @param opener what the word before the years does
     * @param end where it ends
     */
    record Found(@Nullable Timing timing, Role opener, int end) {
        /** Whether it says in which years, and no end and no start. */
        boolean dates() {
            return opener == Role.IN_YEAR || opener == Role.BETWEEN || opener == Role.SPAN;
        }
    }

    private TimingReader() {}

    /** The wording of time that starts at that token, or nothing. */
    static @Nullable Found at(Words words, int start) {
        if (!words.at(start).isWord()) {
            return null;
        }
        for (Role role : OPENERS) {
            int opener = words.after(start, role);
            if (opener > start) {
                int place = pastYearWords(words, opener);
                YearsReader.Found years = YearsReader.at(words, place);
                if (years != null && fits(role, years)) {
                    return found(words, role, years);
                }
            }
        }
        Found before = closing(words, start);
        return before == null ? window(words, start) : before;
    }

    /** "avant le 31 décembre 2019", "قبل 31/12/2019": in that year, unless its first day is meant. */
    private static @Nullable Found closing(Words words, int start) {
        int opener = words.after(start, Role.BEFORE);
        int latest = words.after(start, Role.DEADLINE);
        int place = pastYearWords(words, opener);
        YearsReader.Found years = YearsReader.at(words, place);
        if (opener > start && years != null && DateReader.hasMonth(words, opener, place)) {
            boolean one = years.shape() == YearsReader.Shape.ONE && !DateReader.opensYear(words, opener, place);
            return new Found(one ? timing(Role.BEFORE, years, false) : null, Role.BEFORE, years.end());
        }
        Token date = words.at(Math.max(opener, latest));
        int year = Math.max(opener, latest) > start ? DateReader.yearOf(date) : 0;
        if (year == 0) {
            return null;
        }
        boolean open = latest < opener && DateReader.opensYear(date);
        Role role = latest < opener ? Role.BEFORE : Role.DEADLINE;
        return new Found(open ? null : Timing.by(year), role, Math.max(opener, latest) + 1);
    }

    /** "ابتداء من 2017 إلى غاية 2021": a start with its end is a window. */
    private static @Nullable Found window(Words words, int start) {
        int opener = words.after(start, Role.START);
        int place = pastYearWords(words, opener);
        YearsReader.Found years = opener > start ? YearsReader.at(words, place) : null;
        if (years == null || years.shape() != YearsReader.Shape.RANGE) {
            return null;
        }
        return words.at(place + 1).isWord() ? found(words, Role.SPAN, years) : null;
    }

    /** The years of "en 2018" or "entre 2017 et 2019" at that token, where they say in which years and no more. */
    static @Nullable Years yearsOf(Words words, int start) {
        Found found = at(words, start);
        if (found == null || !found.dates()) {
            return null;
        }
        Timing timing = found.timing();
        return timing == null ? null : timing.years();
    }

    /** Where the wording of time that starts there ends. */
    static int yearsEnd(Words words, int start) {
        Found found = at(words, start);
        return found == null ? start : found.end();
    }

    private static boolean fits(Role role, YearsReader.Found years) {
        return switch (role) {
            case SPAN -> years.shape() == YearsReader.Shape.RANGE;
            case START -> years.shape() == YearsReader.Shape.ONE;
            case BETWEEN -> years.shape() != YearsReader.Shape.ONE;
            default -> true;
        };
    }

    private static Found found(Words words, Role role, YearsReader.Found years) {
        int end = years.end();
        int comma = words.at(end).isSign(',') ? end + 1 : end;
        int past = words.after(comma, Role.LATEST);
        boolean latest = past > comma && !words.at(past + 1).isYear();
        end = latest ? past : end;
        boolean onwards = words.is(end, Role.ONWARDS) && !words.at(end + 1).isWord();
        end = onwards || (role == Role.START && words.is(end, Role.ONWARDS)) ? end + 1 : end;
        return new Found(timing(role, years, latest), latest ? Role.DEADLINE : role, end);
    }

    private static @Nullable Timing timing(Role role, YearsReader.Found found, boolean latest) {
        Years years = found.years();
        if (years == null) {
            return null;
        }
        if (found.shape() == YearsReader.Shape.ONE) {
            return role == Role.START && !latest ? Timing.from(years.first()) : Timing.by(years.first());
        }
        if (latest || role == Role.DEADLINE || role == Role.END_OF_YEAR || role == Role.START) {
            return null;
        }
        if (role == Role.BETWEEN && found.shape() == YearsReader.Shape.LIST) {
            return years.size() == 2 ? Timing.within(years.first(), years.last()) : null;
        }
        return found.shape() == YearsReader.Shape.RANGE ? new Timing(Timing.Kind.WITHIN, years) : Timing.inEach(years);
    }

    /** Past "l'année", "31 décembre", "la période". */
    private static int pastYearWords(Words words, int opener) {
        int place = opener;
        place += DateReader.isDay(words, place) ? 1 : 0;
        for (int i = 0; i < YEAR_WORDS; i++) {
            place = words.is(place, Role.MONTH) ? DateReader.past(words, place) : words.after(place, Role.YEAR_WORD);
        }
        return place;
    }
}
