package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.indh.core.measure.Bound;
import org.jspecify.annotations.Nullable;

/** Reads a number with what bounds it: "au moins 3", "3 ou plus", "environ 30 %". */
final class NumeralReader {
    private static final String NOT_BEFORE = "+-−$€£°#№/<>=*^~_@&\\";

    private static final ImmutableList<Role> BOUNDS =
            ImmutableList.of(Role.AT_LEAST, Role.AT_MOST, Role.ABOUT, Role.OVER, Role.UNDER);

    /** Most characters of a heading's number: "12.10". */
    private static final int LONGEST_HEADING = 5;

    /** A bound put before the number. */
    private record Before(@Nullable Bound bound, int end) {}

    private NumeralReader() {}

    /** The number that starts at that token, its bound included; nothing where none does. */
    static @Nullable Numeral at(Words words, int start) {
        Before before = before(words, start);
        int place = before.end();
        if (words.at(place).kind() == Token.Kind.CODE || words.at(place).kind() == Token.Kind.ORDINAL) {
            return place > start ? Numeral.unread(place + 1) : null;
        }
        boolean range = words.after(start, Role.BETWEEN) > start && isNumber(words, start + 1);
        if (range) {
            return between(words, start + 1);
        }
        if (words.is(place, Role.COLLECTIVE) && before.bound() == null) {
            return collective(words, place);
        }
        if (!isNumber(words, place)) {
            return null;
        }
        int rest = pastRange(words, place);
        if (rest > place + 1 || isAdjacent(words, place)) {
            return Numeral.unread(pastPercent(words, Math.max(rest, pastNumbers(words, place))));
        }
        return plain(words, start, place, before.bound());
    }

    /** Whether a number in digits or in words stands there. */
    static boolean isNumber(Words words, int i) {
        return words.at(i).isNumber() || words.has(i, Role.NUMBER);
    }

    private static @Nullable Numeral plain(Words words, int start, int place, @Nullable Bound bound) {
        int end = pastRepetition(words, place);
        boolean percent = words.is(end, Role.PERCENT);
        end = percent ? words.after(end, Role.PERCENT) : end;
        boolean more = words.is(end, Role.OR_MORE) && joinsBefore(words, end);
        boolean less = !more && words.is(end, Role.OR_LESS) && !words.is(end, Role.LATEST);
        if (more || less) {
            end = words.after(end, more ? Role.OR_MORE : Role.OR_LESS);
            if (bound != null) {
                return Numeral.unread(end);
            }
        }
        Bound meant = more ? Bound.AT_LEAST : less ? Bound.AT_MOST : bound;
        BigDecimal value = value(words, place);
        boolean open = value == null || isSigned(words, place) || words.is(end, Role.MULTIPLIER);
        open |= words.is(end, Role.FRACTION) || (words.at(place).isYear() && !isCountLikeYear(words, place, meant));
        open |= words.is(end, Role.MONTH) || isHeading(words, place);
        if (open) {
            return Numeral.unread(end);
        }
        boolean only = words.has(end, Role.ONLY);
        end = only ? end + 1 : end;
        boolean article = words.has(place, Role.ARTICLE_ONE) && meant == null && !only;
        boolean definite = words.has(start - 1, Role.DEFINITE) || endsDefinite(words, start);
        return new Numeral(value, meant, definite, article, percent, end);
    }

    /** Past the digits in "cinq (5) communes", which say the same again. */
    private static int pastRepetition(Words words, int place) {
        int digits = place + 2;
        boolean bracket = words.at(place + 1).isSign('(') && words.close(place + 1) == digits + 1;
        BigDecimal again = bracket && isNumber(words, digits) ? value(words, digits) : null;
        BigDecimal first = value(words, place);
        return again != null && first != null && again.compareTo(first) == 0 ? digits + 2 : place + 1;
    }

    /** "3.1 Réunion": the number of a heading. */
    private static boolean isHeading(Words words, int place) {
        String raw = words.at(place).raw();
        boolean point = raw.indexOf('.') > 0 && raw.length() <= LONGEST_HEADING;
        return point && words.isStart(place) && words.at(place + 1).isCapitalised() && !words.isAcronym(place + 1);
    }

    /** "+" is "or more" only where it stands on the number and nothing is added: "5+". */
    private static boolean joinsBefore(Words words, int end) {
        return !words.at(end).isSign('+')
                || (words.at(end).glued() && !words.at(end + 1).glued());
    }

    private static boolean endsDefinite(Words words, int start) {
        return words.after(start - 2, Role.DEFINITE) == start;
    }

    private static @Nullable BigDecimal value(Words words, int place) {
        Token token = words.at(place);
        if (token.isNumber()) {
            return Numerals.value(token.raw(), !words.lexicon().headFirst());
        }
        Term term = words.term(place, Role.NUMBER);
        return term == null ? null : new BigDecimal(term.value());
    }

    private static Numeral collective(Words words, int place) {
        Term term = words.term(place, Role.COLLECTIVE);
        int end = words.after(place, Role.COLLECTIVE);
        int of = words.has(end, Role.OF) ? end + 1 : end;
        return new Numeral(new BigDecimal(term == null ? "0" : term.value()), Bound.ABOUT, false, false, false, of);
    }

    private static Before before(Words words, int start) {
        for (Role role : BOUNDS) {
            int end = words.after(start, role);
            if (end > start && isNumber(words, end) && !words.is(start, Role.LATEST)) {
                return new Before(bound(role), end);
            }
        }
        return new Before(null, start);
    }

    /** More than 10 is at least 10: weaker than what was said, but true. */
    private static Bound bound(Role role) {
        return switch (role) {
            case AT_LEAST, OVER -> Bound.AT_LEAST;
            case AT_MOST, UNDER -> Bound.AT_MOST;
            default -> Bound.ABOUT;
        };
    }

    private static Numeral between(Words words, int first) {
        int and = words.after(words.after(first + 1, Role.PERCENT), Role.BETWEEN_AND);
        if (!isNumber(words, and)) {
            int rest = pastRange(words, first);
            return Numeral.unread(pastPercent(words, rest));
        }
        return Numeral.unread(pastPercent(words, and + 1));
    }

    /** Where "3 à 5" ends; after the number where it is none. */
    private static int pastRange(Words words, int place) {
        int end = place + 1;
        for (int joint = rangeJoint(words, end); joint > 0; joint = rangeJoint(words, end)) {
            end = joint + 1;
        }
        return end;
    }

    private static int rangeJoint(Words words, int end) {
        int percent = pastPercent(words, end);
        int joint = words.after(percent, Role.RANGE);
        boolean sign = !words.at(percent).isWord();
        boolean list = sign && !words.at(joint).glued() && words.isStart(percent);
        return joint > percent && !list && isNumber(words, joint) ? joint : -1;
    }

    private static boolean isAdjacent(Words words, int place) {
        return words.at(place + 1).isNumber()
                || words.at(place + 1).kind() == Token.Kind.CODE
                || (words.at(place).isWord() && words.has(place + 1, Role.NUMBER));
    }

    private static int pastNumbers(Words words, int place) {
        int end = place;
        while (isNumber(words, end) || words.at(end).kind() == Token.Kind.CODE) {
            end++;
        }
        return Math.max(end, place + 1);
    }

    private static int pastPercent(Words words, int end) {
        return words.after(end, Role.PERCENT);
    }

    /** Whether a sign stands on it that makes it a change, an amount or a name. */
    private static boolean isSigned(Words words, int place) {
        Token before = words.at(place - 1);
        if (before.kind() != Token.Kind.SIGN || !words.at(place).isNumber()) {
            return false;
        }
        boolean bound = words.is(place - 1, Role.AT_LEAST)
                || words.is(place - 1, Role.AT_MOST)
                || words.is(place - 1, Role.ABOUT)
                || words.is(place - 1, Role.OVER)
                || words.is(place - 1, Role.UNDER);
        boolean added = before.isSign('+')
                && !words.at(place).glued()
                && words.at(place - 2).kind() != Token.Kind.END;
        boolean dash = before.isSign('-') && !words.at(place).glued();
        return !bound && !added && !dash && NOT_BEFORE.indexOf(before.raw().charAt(0)) >= 0;
    }

    /** "2000 ménages": a round number that a noun follows, at the start or bounded. */
    private static boolean isCountLikeYear(Words words, int place, @Nullable Bound bound) {
        boolean round = words.at(place).raw().endsWith("00") && words.isStart(place);
        return (round || bound != null) && words.isContent(place + 1) && !words.isParticiple(place + 1);
    }
}
