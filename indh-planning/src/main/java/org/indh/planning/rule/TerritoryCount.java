package org.indh.planning.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Quantity;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.statement.Figure;
import org.indh.core.statement.NounPhrase;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.planning.programme.Coverage;

/**
 * Where a text says how many communes or provinces a programme works in, and they are named, as many are named. "Au moins"
 * leaves room above, "une dizaine" none: once all are named, their number is known.
 */
final class TerritoryCount {
    static final Rule<Coverage> RULE =
            Rule.of("TE-COUNT", Severity.INFO, "usage", Coverage.class, TerritoryCount::check);

    private static final Map<String, TerritoryLevel> LEVELS = levels();

    private static final Pattern NUMBERED = Pattern.compile("(?<![0-9])([0-9]{1,4})[\\s\\p{Z}]+(\\p{L}+)");

    /** Words behind which only some are named: "cinq communes, dont Tinghir". */
    private static final List<String> PARTIAL = WordList.of("territory-nouns.txt", "partial");

    private TerritoryCount() {}

    private static Verdict check(At<Coverage> coverage, Setting setting) {
        LocalizedText statement = coverage.value().statement();
        if (statement == null) {
            return Verdict.pass();
        }
        for (Map.Entry<String, String> text : statement.texts().entrySet()) {
            List<Breach> breaches = breaches(
                    coverage, text.getValue(), statement.isPlain() ? "statement" : "statement." + text.getKey());
            if (!breaches.isEmpty()) {
                return Verdict.of(breaches.subList(0, 1));
            }
        }
        return Verdict.pass();
    }

    /** One of each level whose counts all differ from the names; a text may count as territories join. */
    private static List<Breach> breaches(At<Coverage> coverage, String text, String component) {
        Map<TerritoryLevel, List<Count>> counts = new EnumMap<>(TerritoryLevel.class);
        for (Quantity quantity : Figure.of(text).quantities()) {
            quantity.fold(Optional::of, share -> Optional.<Count>empty(), yes -> Optional.<Count>empty())
                    .ifPresent(count -> level(count)
                            .ifPresent(level -> counts.computeIfAbsent(level, any -> new ArrayList<>())
                                    .add(count)));
        }
        boolean isPartial =
                Arrays.stream(text.split("[^\\p{L}]+", -1)).map(Phrase::normal).anyMatch(PARTIAL::contains);
        List<Breach> breaches = new ArrayList<>();
        counts.forEach((level, stated) -> {
            Names names = Names.of(coverage, level);
            boolean agrees = stated.stream().anyMatch(count -> names.agree(count, isPartial))
                    || further(text, level).anyMatch(names::mayBe);
            if (names.possible() > 0 && !agrees) {
                breaches.add(breach(coverage.spot(component), stated.get(0), names));
            }
        });
        return breaches;
    }

    /** Every number that stands before a noun of the level, those included that are no count of the statement. */
    private static Stream<Long> further(String text, TerritoryLevel level) {
        return NUMBERED.matcher(Phrase.normal(text))
                .results()
                .filter(match -> LEVELS.get(Phrase.singular(match.group(2))) == level)
                .map(match -> Long.valueOf(match.group(1)));
    }

    private static Optional<TerritoryLevel> level(Count count) {
        return NounPhrase.of(String.valueOf(count.unit())).map(NounPhrase::head).map(LEVELS::get);
    }

    private static Breach breach(Spot statement, Count count, Names names) {
        return Breach.at(statement)
                .and(names.spots().stream().map(spot -> spot.as("named")).toList())
                .with("unit", String.valueOf(count.unit()))
                .with("named", names.possible())
                .found(count.value())
                .expected(Decimal.of(names.possible()));
    }

    /**
     * The territories of a level that are named.
     *
     * @param certain how many are of that level and of no other
     * @param possible how many may be: "Midelt" is a province and a commune
     * @param spots their places
     */
    private record Names(long certain, long possible, List<Spot> spots) {
        static Names of(At<Coverage> coverage, TerritoryLevel level) {
            List<At<StatedTerritory>> named = coverage.each("territories", StatedTerritory.class).stream()
                    .filter(at -> levels(at).contains(level))
                    .toList();
            return new Names(
                    named.stream()
                            .filter(at -> levels(at).size() == 1)
                            .map(TerritoryCount::identity)
                            .distinct()
                            .count(),
                    named.stream().map(TerritoryCount::identity).distinct().count(),
                    named.stream().map(At::spot).toList());
        }

        boolean mayBe(long number) {
            return certain <= number && number <= possible;
        }

        /** Whether as many are named, or may be, as far as the count is firm and the names are all. */
        boolean agree(Count count, boolean isPartial) {
            boolean tooFew = count.value().compareTo(Decimal.of(possible)) > 0;
            boolean tooMany = count.value().compareTo(Decimal.of(certain)) < 0;
            return (!tooFew || isPartial || count.bound() == Bound.AT_MOST)
                    && (!tooMany || count.bound() == Bound.AT_LEAST);
        }
    }

    /** What a name may be; one that nothing bears counts as a commune. */
    private static Set<TerritoryLevel> levels(At<StatedTerritory> at) {
        TerritoryLevel stated = at.value().level();
        if (stated != null) {
            return EnumSet.of(stated);
        }
        EnumSet<TerritoryLevel> levels = EnumSet.noneOf(TerritoryLevel.class);
        Lookup.of(at)
                .fitting()
                .forEach(candidate -> levels.add(candidate.territory().level()));
        return levels.isEmpty() ? EnumSet.of(TerritoryLevel.COMMUNE) : levels;
    }

    private static Object identity(At<StatedTerritory> at) {
        return Lookup.of(at)
                .territory()
                .<Object>map(territory -> territory)
                .orElseGet(() -> Objects.requireNonNullElse(at.value().name(), at.value()));
    }

    /** The nouns for each level, in the form in which nouns are compared. */
    private static Map<String, TerritoryLevel> levels() {
        Map<String, TerritoryLevel> levels = new HashMap<>();
        for (TerritoryLevel level : TerritoryLevel.values()) {
            WordList.of("territory-nouns.txt", level.code()).forEach(noun -> levels.put(noun, level));
        }
        return levels;
    }
}
