package org.indh.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.Phrase;
import org.indh.core.time.DateReading.Dated;

/**
 * Reads how documents write a period of days (période): "du 01/01/2026 au 30/06/2026", "janvier – juin 2026", "1er semestre
 * 2026", "T2 2026", "2026", "من يناير إلى يونيو 2026". One day is no period. What stands before it is passed over where both of its days are written
 * out: "Convention n° 12 du 01/01/2025 au 31/12/2027".
 */
public final class PeriodText {
    private static final int LONGEST = 200;
    private static final int MONTHS = 12;

    private static final Pattern DAY = Pattern.compile(
            "[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[12][0-9])?[0-9]{2}(?![0-9])|[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SHORT_YEAR = Pattern.compile("([0-9]{1,2}[/.-][0-9]{1,2}[/.-])([0-9]{2})");
    private static final Pattern BETWEEN = Pattern.compile(
            " (?:au|jusqu'au|a|to|until|till|through|and|et|الى|حتى|الى غاية) | ?[–—] ?| - |(?<=\\p{L})-(?=\\p{L})");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:periode|allant|period|du|de|des|from|between|entre|le|the|من|خلال|ما بين)[ :-]+)+");
    private static final Pattern PART =
            Pattern.compile("(?:(?:([1-4])(?:er|e|eme|st|nd|rd|th)?|(premier|deuxieme|second|troisieme"
                    + "|quatrieme|first|third|fourth)) (semestre|trimestre|semester|half|quarter|half-year)|([tqs])([1-4])) (?:de |of )?"
                    + "([12][0-9]{3})");
    private static final List<String> ORDINALS =
            List.of("premier first", "deuxieme second", "troisieme third", "quatrieme fourth");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}$");

    private PeriodText() {}

    /** The first and the last day of the period that a text says; nothing where it says none. */
    public static Optional<Dated> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String normal = Phrase.normal(DateReader.western(text));
        Optional<Dated> days = ofDays(normal);
        if (days.isPresent()) {
            return days;
        }
        String bare = BEFORE.matcher(normal).replaceFirst("").strip();
        return ofPart(bare).or(() -> ofEnds(bare)).or(() -> dated(bare).filter(dated -> !dated.isDay()));
    }

    /** The only two days that are written out in figures. */
    private static Optional<Dated> ofDays(String normal) {
        Matcher days = DAY.matcher(normal);
        List<LocalDate> found = new ArrayList<>();
        while (days.find()) {
            dated(withCentury(days.group())).map(Dated::first).ifPresent(found::add);
        }
        return found.size() == 2 && !found.get(1).isBefore(found.get(0))
                ? Optional.of(new Dated(found.get(0), found.get(1), false))
                : Optional.empty();
    }

    /** Nobody reports on a period of the last century in two digits. */
    private static String withCentury(String day) {
        Matcher written = SHORT_YEAR.matcher(day);
        return written.matches() ? written.group(1) + "20" + written.group(2) : day;
    }

    /** "1er semestre 2026", "Q3 2026". */
    private static Optional<Dated> ofPart(String bare) {
        Matcher part = PART.matcher(bare);
        if (!part.matches()) {
            return Optional.empty();
        }
        String letter = part.group(4);
        String name = letter == null ? part.group(3) : letter;
        int months = name.toLowerCase(Locale.ROOT).startsWith("s") || name.startsWith("half") ? 6 : 3;
        int number = number(part);
        if (number * months > MONTHS) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(Integer.parseInt(part.group(6)), number * months);
        return Optional.of(new Dated(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth(), false));
    }

    private static int number(Matcher part) {
        String word = part.group(2);
        if (word == null) {
            return Integer.parseInt(part.group(1) == null ? part.group(5) : part.group(1));
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 1;
    }

    /** "janvier – juin 2026", "1 January to 30 June 2026": the year of the end is that of a beginning without one. */
    private static Optional<Dated> ofEnds(String bare) {
        Matcher between = BETWEEN.matcher(bare);
        while (between.find()) {
            String from = bare.substring(0, between.start()).strip();
            String to = bare.substring(between.end()).strip();
            Matcher year = YEAR.matcher(to);
            Optional<Dated> first = dated(from);
            if (first.isEmpty() && year.find()) {
                first = dated(from + " " + year.group());
            }
            Optional<Dated> last = dated(to);
            if (first.isPresent()
                    && last.isPresent()
                    && !last.get().last().isBefore(first.get().first())) {
                return Optional.of(new Dated(first.get().first(), last.get().last(), false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Dated> dated(String text) {
        return DateReader.read(text).fold(Optional::of, none -> Optional.empty());
    }

    /** The years that a text names: 2026 of "Journal des dépenses 2026". */
    public static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>();
        Matcher named = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])").matcher(DateReader.western(text));
        while (named.find() && years.size() < LONGEST) {
            years.add(Year.parse(named.group()).getValue());
        }
        return years;
    }
}
