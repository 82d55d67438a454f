package org.indh.core.statement;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Count;
import org.indh.core.measure.Frequency.Period;
import org.indh.core.time.Timing;
import org.indh.core.time.Years;

/** Words of each language that quantities and timings are written with, to hold what is read against what was meant. */
enum Tongue {
    FRENCH(
            List.of(Noun.of("commune", "communes"), Noun.of("plan d'action", "plans d'action")),
            Map.of(Bound.AT_LEAST, "au moins ", Bound.AT_MOST, "au plus ", Bound.ABOUT, "environ "),
            Map.of(Period.YEAR, " par an", Period.QUARTER, " par trimestre", Period.MONTH, " par mois"),
            Speller::french,
            "aucune %s",
            "une %s",
            " sur ",
            new Times("en %s", "entre %s et %s", "en %s et %s"),
            List.of("en %s au plus tard", "d'ici fin %s", "avant le 31 décembre %s", "avant juin %s"),
            List.of("dès %s", "à partir de %s"),
            List.of(" à ", " ou ", "-"),
            new Clauses("la charte est adoptée", "la charte n'est pas adoptée avant juin %s"),
            new Clauses("%s disposent d'un plan", "%s ne disposent pas d'un plan")),
    ENGLISH(
            List.of(Noun.of("school", "schools"), Noun.of("meeting", "meetings")),
            Map.of(Bound.AT_LEAST, "at least ", Bound.AT_MOST, "at most ", Bound.ABOUT, "about "),
            Map.of(Period.YEAR, " per year", Period.QUARTER, " per quarter", Period.MONTH, " per month"),
            Speller::english,
            "no %s",
            "one %s",
            " out of ",
            new Times("in %s", "between %s and %s", "in %s and %s"),
            List.of("in %s at the latest", "by the end of %s", "before 31 December %s", "before June %s"),
            List.of("from %s", "as of %s"),
            List.of(" to ", " or ", "-"),
            new Clauses("the charter is adopted", "the charter is not adopted before June %s"),
            new Clauses("%s have a plan", "%s do not have a plan")),
    ARABIC(
            List.of(
                    new Noun("جماعة", "جماعتان", "جماعات", "جماعة", "جماعة"),
                    new Noun("تعاونية", "تعاونيتان", "تعاونيات", "تعاونية", "تعاونية")),
            Map.of(Bound.AT_LEAST, "على الأقل ", Bound.AT_MOST, "على الأكثر ", Bound.ABOUT, "حوالي "),
            Map.of(Period.YEAR, " في السنة", Period.QUARTER, " كل ثلاثة أشهر", Period.MONTH, " في الشهر"),
            number -> Speller.arabic(number, true),
            "لا توجد أي %s",
            "%s واحدة",
            " من أصل ",
            new Times("سنة %s", "بين %s و%s", "في سنتي %s و%s"),
            List.of("في أجل أقصاه %s", "قبل متم %s", "قبل 31 دجنبر %s", "قبل شهر يونيو %s"),
            List.of("ابتداء من %s", "انطلاقا من سنة %s"),
            List.of(" إلى ", " أو ", "-"),
            new Clauses("يصادق المجلس على البرنامج", "لا يصادق المجلس على البرنامج قبل يونيو %s"),
            new Clauses("تتوفر %s على برنامج عمل", "لا تتوفر %s على برنامج عمل"));

    /** What a noun looks like behind 1, 2, 3 to 10, 11 to 99 and the hundreds. */
    record Noun(String one, String two, String few, String many, String hundreds) {
        static Noun of(String one, String many) {
            return new Noun(one, many, many, many, many);
        }

        String behind(int number) {
            int rest = number % 100;
            if (number == 1 || number == 2) {
                return number == 1 ? one : two;
            }
            return rest >= 3 && rest <= 10 ? few : rest > 10 ? many : hundreds;
        }
    }

    /** In one year, within two, in each of two. */
    record Times(String one, String range, String list) {
        String of(Years years, boolean inEach) {
            int first = years.first();
            int last = years.last();
            return years.size() == 1 ? one.formatted(first) : (inEach ? list : range).formatted(first, last);
        }
    }

    /** A clause and its denial. */
    record Clauses(String said, String denied) {}

    final List<Noun> nouns;
    final Map<Bound, String> bounds;
    final Map<Period, String> rates;
    final IntFunction<String> speller;
    final String none;
    final String one;
    final String outOf;
    final Times times;
    final List<String> deadlines;
    final List<String> starts;
    final List<String> ranges;
    final Clauses adopted;
    final Clauses have;

    Tongue(
            List<Noun> nouns,
            Map<Bound, String> bounds,
            Map<Period, String> rates,
            IntFunction<String> speller,
            String none,
            String one,
            String outOf,
            Times times,
            List<String> deadlines,
            List<String> starts,
            List<String> ranges,
            Clauses adopted,
            Clauses have) {
        this.nouns = nouns;
        this.bounds = bounds;
        this.rates = rates;
        this.speller = speller;
        this.none = none;
        this.one = one;
        this.outOf = outOf;
        this.times = times;
        this.deadlines = deadlines;
        this.starts = starts;
        this.ranges = ranges;
        this.adopted = adopted;
        this.have = have;
    }

    /** "en 2018 au plus tard", "dès 2018", "entre 2018 et 2021", with the clause behind. */
    String write(Timing timing, int wording) {
        List<String> wordings = timing.kind() == Timing.Kind.FROM ? starts : deadlines;
        String opener = timing.kind() == Timing.Kind.BY || timing.kind() == Timing.Kind.FROM
                ? wordings.get(wording % wordings.size())
                        .formatted(timing.years().first())
                : times.of(timing.years(), timing.kind() == Timing.Kind.IN_EACH);
        return opener + (this == ARABIC ? "، " : ", ") + adopted.said();
    }

    /** "au moins 3 réunions par an", "12 communes sur 40 entre 2019 et 2021 (30 %)", the number as it is given. */
    String write(Count count, String numbered) {
        StringBuilder text = new StringBuilder();
        text.append(count.bound() == null ? "" : bounds.get(count.bound())).append(numbered);
        text.append(count.population() == null ? "" : outOf + count.population());
        text.append(count.frequency() == null ? "" : rates.get(count.frequency().period()));
        text.append(count.years() == null ? "" : " " + times.of(count.years(), false));
        return text.append(count.share() == null ? "" : " (" + count.share() + ")")
                .toString();
    }

    /** The number with its noun: digits, or words where it has some. */
    String write(int number, Noun noun, boolean inWords) {
        String behind = noun.behind(number);
        if (number < 1 && inWords) {
            return none.formatted(noun.one());
        }
        if (number == 1 && inWords) {
            return one.formatted(behind);
        }
        boolean dual = this == ARABIC && number == 2 && inWords;
        boolean words = inWords && number <= 100;
        return dual ? behind : (words ? speller.apply(number) : Integer.toString(number)) + " " + behind;
    }

    /** The text with its digits in another script: '\u0660' for those of the Arab East, '\u06f0' for those of Persia. */
    static String digits(String text, char zero) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(c -> written.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
        return written.toString();
    }
}
