package org.indh.core.statement;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.measure.Frequency.Period;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/** Reads what follows a number: what it counts, how often, for each of what. */
final class CountingReader {
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(999_999);
    /** Wholes that people name for a ratio: "2 femmes sur 3" are not two women. */
    private static final Set<Decimal> RATIOS = Set.of(Decimal.of(2), Decimal.of(3), Decimal.of(4), Decimal.of(5));
    /** Wholes of a ratio even where all are meant: "10 femmes sur 10". */
    private static final Set<Decimal> ROUND = Set.of(Decimal.of(10), Decimal.of(100), Decimal.of(1000));
    /** How far after the noun a denial is looked for. */
    private static final int REACH = 4;

    /** Most words of a bound before "twice". */
    private static final int BOUND = 3;

    private final Words words;
    private final Numeral numeral;
    private BigDecimal value;
    private @Nullable Bound bound;
    private boolean times;
    private @Nullable NounRun noun;
    private @Nullable Period period;
    private @Nullable String per;
    private boolean apiece;
    private @Nullable Decimal population;
    private @Nullable Years years;
    private boolean readable = true;
    /** Whether what is counted does something: a rhythm behind its verb is that of what it does. */
    private boolean acts;

    private int end;

    private CountingReader(Words words, Numeral numeral, BigDecimal value) {
        this.words = words;
        this.numeral = numeral;
        this.value = value;
        this.bound = numeral.bound();
        this.end = numeral.end();
    }

    /** What that number counts; nothing where the number is unread or a percentage. */
    static @Nullable Counting of(Words words, Numeral numeral) {
        return of(words, numeral, NounRun.Place.ANY);
    }

    /** As {@link #of(Words, Numeral)}, where it is known on which side of the verb the number stands. */
    static @Nullable Counting of(Words words, Numeral numeral, NounRun.Place place) {
        BigDecimal value = numeral.value();
        return value == null || numeral.percent() ? null : new CountingReader(words, numeral, value).read(place);
    }

    /** "twice a year" and its like, in one word. */
    static @Nullable Counting once(Words words, int start) {
        Term once = words.term(start, Role.ONCE);
        if (once == null) {
            return null;
        }
        Bound bound = null;
        for (Role role : new Role[] {Role.AT_LEAST, Role.AT_MOST, Role.ABOUT}) {
            for (int length = 1; length <= BOUND; length++) {
                boolean before = words.after(start - length, role) == start;
                bound = before && role == Role.AT_LEAST ? Bound.AT_LEAST : bound;
                bound = before && role == Role.AT_MOST ? Bound.AT_MOST : bound;
                bound = before && role == Role.ABOUT ? Bound.ABOUT : bound;
            }
        }
        int end = words.after(start, Role.ONCE);
        Numeral numeral = new Numeral(new BigDecimal(once.value()), bound, false, false, false, end);
        CountingReader reader = new CountingReader(words, numeral, new BigDecimal(once.value()));
        reader.times = true;
        return reader.tail();
    }

    private Counting read(NounRun.Place place) {
        outOf();
        if (words.is(end, Role.TIMES)) {
            times = true;
            end = words.after(end, Role.TIMES);
            return tail();
        }
        noun = NounRun.at(words, end, place);
        if (noun == null) {
            shared(true);
            return tail();
        }
        end = words.after(noun.end(), Role.ONE_BEHIND);
        readable &= (value.signum() == 0 || !isDenied(words, end))
                && !words.has(noun.start(), Role.CHANGE)
                && !words.has(end - 1, Role.CHANGE);
        outOf();
        readable &= !(words.is(end, Role.TIMES) && NumeralReader.isNumber(words, words.after(end, Role.TIMES)));
        return tail();
    }

    private Counting tail() {
        boundAfter();
        pastMeasure();
        int before = -1;
        while (before != end) {
            before = end;
            follow(true);
        }
        acts = words.is(end, Role.AUXILIARY) && !words.is(end, Role.BE);
        int predicate = pastParticiples(end);
        if (predicate > end) {
            int back = end;
            end = predicate;
            follow(false);
            end = end == predicate ? back : end;
        }
        return finish();
    }

    private void follow(boolean direct) {
        int joint = words.after(end, Role.AND);
        int place = joint > end && words.is(joint, Role.PER) ? joint : end;
        if (words.is(place, Role.ODD_RATE)) {
            readable = false;
            return;
        }
        if (period == null && words.is(place, Role.RATE)) {
            period = RateReader.period(words, place);
            end = words.after(place, Role.RATE);
            boundAfter();
        } else if (words.is(place, Role.APIECE) && words.at(place + 1).isStop()) {
            apiece = true;
            end = place + 1;
        } else if (!times && noun != null) {
            rhythm();
            shared(direct);
            dated();
        }
    }

    /** Past "de 3 jours" in "2 ateliers de 3 jours par an". */
    private void pastMeasure() {
        Numeral measure = words.has(end, Role.OF) ? NumeralReader.at(words, end + 1) : null;
        if (measure == null || measure.count() == null || noun == null) {
            return;
        }
        int past = pastNoun(measure.end());
        end = words.is(past, Role.RATE) || words.is(past, Role.ODD_RATE) ? past : end;
    }

    /** Whether the slash there shares out, as in "3 agents/commune". */
    static boolean sharesBySlash(Words words, int slash) {
        String sharer = words.at(slash + 1).word();
        return words.at(slash).isSign('/')
                && words.lexicon().has(sharer, Role.SHARER)
                && sharer.equals(NounPhrase.singular(sharer));
    }

    /** "une réunion … 2 fois par an": the times count. */
    private void rhythm() {
        Numeral inner = NumeralReader.at(words, end);
        Counting once = inner == null ? once(words, end) : null;
        int rest = inner == null ? end : words.after(inner.end(), Role.TIMES);
        boolean fits = inner != null && rest > inner.end() && inner.value() != null && !inner.percent();
        if (once == null && !fits) {
            return;
        }
        Period found = once == null ? RateReader.period(words, rest) : null;
        if (once != null && once.frequency() != null) {
            found = once.frequency().period();
        }
        if (acts) {
            return;
        }
        if (found == null || value.compareTo(BigDecimal.ONE) != 0) {
            readable &= found == null && !words.is(rest, Role.ODD_RATE);
            return;
        }
        value = once != null ? once.value() : inner != null && inner.value() != null ? inner.value() : value;
        bound = once != null ? once.bound() : inner == null ? bound : inner.bound();
        period = found;
        end = once != null ? once.end() : words.after(rest, Role.RATE);
        boundAfter();
    }

    /** "par commune"; right behind whatever the noun, behind a participle a noun that things are counted by. */
    private void shared(boolean direct) {
        int joint = words.after(end, Role.AND);
        int place = joint > end && words.is(joint, Role.PER) ? joint : end;
        int sharer = sharesBySlash(words, place) ? place + 1 : words.after(place, Role.PER);
        boolean rate = words.is(place, Role.RATE) || words.is(place, Role.ODD_RATE);
        if (per != null || rate || sharer == place) {
            return;
        }
        Numeral several = NumeralReader.at(words, sharer);
        if (several != null && words.is(place, Role.EACH)) {
            readable = false;
            end = pastNoun(several.end());
            return;
        }
        if (!words.isContent(sharer)) {
            return;
        }
        String each = NounPhrase.singular(words.at(sharer).word());
        boolean known = words.lexicon().has(each, Role.SHARER);
        if (known || (direct && !words.has(sharer, Role.MANNER))) {
            per = each;
            end = sharer + 1;
        }
    }

    /** "en 2018", "entre 2017 et 2019", right behind. */
    private void dated() {
        Years found = years == null ? TimingReader.yearsOf(words, end) : null;
        if (found != null) {
            years = found;
            end = TimingReader.yearsEnd(words, end);
        }
    }

    /** "2 femmes sur 3"; "3 sites sur 3" are all three. */
    private boolean isRatio(Decimal whole) {
        boolean all = noun != null && whole.equals(new Decimal(value));
        return ROUND.contains(whole) || (RATIOS.contains(whole) && !all);
    }

    private void outOf() {
        boolean unsure = noun != null && !words.is(end, Role.OUT_OF);
        boolean part = noun == null && words.is(end, Role.PART_OF) && NumeralReader.isPart(words, end);
        int measure = unsure ? words.after(end, Role.WHOLE_OR_MEASURE) : end;
        Numeral each = measure > end ? NumeralReader.at(words, measure) : null;
        if (each != null && isWholeOf(each)) {
            population = each.count();
            end = pastNoun(each.end());
            return;
        }
        if (each != null) {
            readable = false;
            end = pastNoun(each.end());
            return;
        }
        int known = words.after(end, Role.OUT_OF_KNOWN);
        int whole = Math.max(known, words.after(end, part ? Role.PART_OF : Role.OUT_OF));
        if (whole == end || !NumeralReader.isNumber(words, whole)) {
            boolean some = known > end && noun == null && NounRun.at(words, known) != null;
            end = some ? known : end;
            return;
        }
        Numeral of = NumeralReader.at(words, whole);
        if (of == null || of.count() == null || (known != whole && isRatio(of.count()))) {
            readable = false;
            end = of == null ? whole : of.end();
            return;
        }
        population = of.count();
        end = of.end();
    }

    /** "9 جماعات من 12 جماعة": the same noun again, and no ratio. */
    private boolean isWholeOf(Numeral each) {
        NounRun counted = noun;
        NounRun again = NounRun.at(words, each.end());
        Decimal whole = each.count();
        if (counted == null || again == null || whole == null || each.bound() != null) {
            return false;
        }
        return !counted.joined()
                && !again.joined()
                && again.phrase().sameHead(counted.phrase())
                && again.phrase().modifiers().isEmpty()
                && !words.lexicon().has(again.phrase().head(), Role.LASTING)
                && value.compareTo(whole.value()) <= 0
                && !isRatio(whole);
    }

    private int pastNoun(int place) {
        NounRun found = NounRun.at(words, place);
        return found == null ? place : found.end();
    }

    private void boundAfter() {
        boolean latest = words.is(end, Role.LATEST) || words.is(end, Role.DEADLINE);
        Role after = Stream.of(Role.OR_MORE, Role.OR_LESS, Role.OR_SO)
                .filter(role -> words.is(end, role))
                .findFirst()
                .orElse(Role.OR_SO);
        boolean sign = !words.at(end).isWord();
        int next = words.after(end, after);
        if (!latest && !sign && next > end && !NumeralReader.isNumber(words, next)) {
            readable &= bound == null;
            bound = NumeralReader.bound(after);
            end = next;
        }
    }

    private int pastParticiples(int from) {
        int i = from;
        while (i < from + REACH && (words.isParticiple(i) || words.is(i, Role.AUXILIARY))) {
            i++;
        }
        return i;
    }

    /** Whether what was counted is said not to do something: "9 communes ne disposent pas". */
    static boolean isDenied(Words words, int from) {
        for (int i = from; i < from + REACH && words.at(i).isWord(); i++) {
            if (words.is(i, Role.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private Counting finish() {
        Frequency frequency = null;
        if (period != null && value.signum() > 0) {
            boolean whole = value.stripTrailingZeros().scale() <= 0 && value.compareTo(MOST_TIMES) <= 0;
            readable &= whole;
            frequency = whole ? new Frequency(value.intValueExact(), period) : null;
        }
        return new Counting(
                value,
                bound,
                numeral.definite(),
                numeral.article(),
                times,
                noun,
                frequency,
                per,
                apiece,
                population,
                years,
                readable,
                end);
    }
}
