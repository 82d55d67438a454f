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
        int between = words.after(start, Role.BETWEEN);
        if (between > start && isNumber(words, between)) {
            return between(words, between);
        }
        if (words.is(place, Role.COLLECTIVE) && before.bound() == null) {
            return collective(words, place);
        }
        Cardinal cardinal = Cardinal.at(words, place);
        if (cardinal == null) {
            return null;
        }
        int rest = pastRange(words, place);
        if (rest > cardinal.end() || isAdjacent(words, place, cardinal.end())) {
            return Numeral.unread(pastPercent(words, Math.max(rest, pastNumbers(words, place))));
        }
        return plain(words, start, place, cardinal, before.bound());
    }

    /** Whether a number in digits or in words stands there. */
    static boolean isNumber(Words words, int i) {
        return Cardinal.isAt(words, i);
    }

    private static Numeral plain(Words words, int start, int place, Cardinal cardinal, @Nullable Bound bound) {
        int end = pastRepetition(words, cardinal);
        boolean percent = cardinal.percent() || words.is(end, Role.PERCENT);
        end = words.after(end, Role.PERCENT);
        boolean unsure = words.is(end, Role.UNSURE) || contradicts(words, cardinal);
        Role after = boundAfter(words, end);
        if (after != null) {
            end = words.after(end, after);
            if (bound != null) {
                return Numeral.unread(end);
            }
        }
        Bound meant = after == null ? bound : bound(after);
        BigDecimal value = cardinal.value();
        boolean open = value == null || unsure || isSigned(words, place) || isPartOfMore(words, start, end);
        open |= words.is(end, Role.FRACTION) || (words.at(place).isYear() && !isCountLikeYear(words, place, meant));
        open |= words.is(end, Role.MONTH) || isHeading(words, place);
        if (open) {
            return Numeral.unread(Math.max(end, place + 1));
        }
        boolean only = words.has(end, Role.ONLY);
        end = only ? end + 1 : end;
        boolean article = words.has(place, Role.ARTICLE_ONE) && cardinal.end() == place + 1 && meant == null && !only;
        boolean definite = words.has(start - 1, Role.DEFINITE) || endsDefinite(words, start);
        return new Numeral(value, meant, definite, article, percent, end);
    }

    /** What bounds the number behind it: "ou plus", "au plus", "environ". */
    private static @Nullable Role boundAfter(Words words, int end) {
        if (words.is(end, Role.OR_MORE) && joinsBefore(words, end)) {
            return Role.OR_MORE;
        }
        if (words.is(end, Role.OR_LESS) && !words.is(end, Role.LATEST)) {
            return Role.OR_LESS;
        }
        boolean next = isNumber(words, words.after(end, Role.OR_SO));
        return words.is(end, Role.OR_SO) && !next ? Role.OR_SO : null;
    }

    /** "deux cents", "ثلاثمائة وخمسة": a word for many before or behind makes it part of a longer number. */
    private static boolean isPartOfMore(Words words, int start, int end) {
        int before = words.follows(start, Role.AND) ? start - 1 : start;
        return words.is(end, Role.MULTIPLIER) || words.has(before - 1, Role.MULTIPLIER);
    }

    /** Past the digits in "cinq (5) communes", which say the same again. */
    private static int pastRepetition(Words words, Cardinal cardinal) {
        Cardinal again = again(words, cardinal);
        return again != null && isSame(cardinal, again) ? again.end() + 1 : cardinal.end();
    }

    /** "cinq (6) communes". */
    private static boolean contradicts(Words words, Cardinal cardinal) {
        Cardinal again = again(words, cardinal);
        return again != null && !isSame(cardinal, again);
    }

    /** The number that a bracket right behind a number holds, and nothing else. */
    private static @Nullable Cardinal again(Words words, Cardinal cardinal) {
        int open = cardinal.end();
        Cardinal again = words.at(open).isSign('(') ? Cardinal.at(words, open + 1) : null;
        boolean alone = again != null && !again.percent() && words.close(open) == again.end();
        return alone && !words.at(open + 1).isYear() ? again : null;
    }

    private static boolean isSame(Cardinal one, Cardinal other) {
        return one.value() != null && other.value() != null && one.value().compareTo(other.value()) == 0;
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
    static Bound bound(Role role) {
        return switch (role) {
            case AT_LEAST, OVER, OR_MORE -> Bound.AT_LEAST;
            case AT_MOST, UNDER, OR_LESS -> Bound.AT_MOST;
            default -> Bound.ABOUT;
        };
    }

    private static Numeral between(Words words, int first) {
        int and = words.after(words.after(pastNumber(words, first), Role.PERCENT), Role.BETWEEN_AND);
        int last = isNumber(words, and) ? pastNumber(words, and) : pastRange(words, first);
        return Numeral.unread(pastPercent(words, Math.max(last, first + 1)));
    }

    /** Where the number ends that starts there. */
    private static int pastNumber(Words words, int place) {
        Cardinal cardinal = Cardinal.at(words, place);
        return cardinal == null ? place : cardinal.end();
    }

    /** Where "3 à 5" ends; after the number where it is none. */
    private static int pastRange(Words words, int place) {
        int end = pastNumber(words, place);
        for (int joint = rangeJoint(words, end); joint > 0; joint = rangeJoint(words, end)) {
            end = Math.max(pastNumber(words, joint), joint + 1);
        }
        return end;
    }

    private static int rangeJoint(Words words, int end) {
        int percent = pastPercent(words, end);
        int joint = words.after(percent, Role.RANGE);
        boolean sign = !words.at(percent).isWord();
        boolean list = sign && !words.at(joint).glued() && words.isStart(percent);
        boolean part = percent == end && words.is(end, Role.PART_OF) && isPart(words, end);
        return joint > percent && !list && !part && isNumber(words, joint) ? joint : -1;
    }

    /** "9 من 12 جماعة": no more than the whole, and a noun of both behind that is no time. */
    static boolean isPart(Words words, int joint) {
        Cardinal part = words.at(joint - 1).isNumber() ? Cardinal.at(words, joint - 1) : null;
        Cardinal whole = Cardinal.at(words, words.after(joint, Role.PART_OF));
        if (part == null || whole == null || part.value() == null || whole.value() == null) {
            return false;
        }
        NounRun noun = NounRun.at(words, whole.end());
        return noun != null
                && !words.lexicon().has(noun.phrase().head(), Role.LASTING)
                && part.value().compareTo(whole.value()) <= 0;
    }

    /** Whether another number follows: "12 12", "cent deux", "cent et une". */
    private static boolean isAdjacent(Words words, int place, int end) {
        boolean worded = words.at(place).isWord() && end > place;
        int next = worded ? words.after(end, Role.AND) : end;
        return words.at(end).isNumber()
                || words.at(end).kind() == Token.Kind.CODE
                || (worded && words.is(next, Role.NUMBER));
    }

    private static int pastNumbers(Words words, int place) {
        int end = place;
        for (int next = place; isAnyNumber(words, next); next = words.after(end, Role.AND)) {
            end = Math.max(pastNumber(words, next), next + 1);
        }
        return Math.max(end, place + 1);
    }

    private static boolean isAnyNumber(Words words, int i) {
        return isNumber(words, i) || words.at(i).kind() == Token.Kind.CODE;
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
