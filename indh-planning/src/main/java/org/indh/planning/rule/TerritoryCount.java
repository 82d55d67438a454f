package org.indh.planning.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Count;
import org.indh.core.measure.Decimal;
import org.indh.core.place.Candidate;
import org.indh.core.place.StatedTerritory;
import org.indh.core.place.TerritoryLevel;
import org.indh.core.statement.Figure;
import org.indh.core.statement.NounPhrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
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

    private TerritoryCount() {}

    private static Verdict check(At<Coverage> coverage, Setting setting) {
        if (coverage.value().statement() == null) {
            return Verdict.pass();
        }
        List<Breach> breaches = coverage.value().statement().texts().values().stream()
                .map(Figure::of)
                .map(Figure::quantities)
                .flatMap(Collection::stream)
                .flatMap(quantity ->
                        quantity
                                .fold(Optional::of, share -> Optional.<Count>empty(), yes -> Optional.<Count>empty())
                                .stream())
                .flatMap(count -> breach(coverage, count).stream())
                .limit(1)
                .toList();
        return Verdict.of(breaches);
    }

    private static Optional<Breach> breach(At<Coverage> coverage, Count count) {
        TerritoryLevel level = NounPhrase.of(String.valueOf(count.unit()))
                .map(NounPhrase::head)
                .map(LEVELS::get)
                .orElse(null);
        if (level == null) {
            return Optional.empty();
        }
        List<At<StatedTerritory>> named = coverage.each("territories", StatedTerritory.class).stream()
                .filter(at -> isOf(level, at))
                .toList();
        long distinct = named.stream().map(TerritoryCount::identity).distinct().count();
        if (distinct == 0 || agrees(count, Decimal.of(distinct))) {
            return Optional.empty();
        }
        return Optional.of(Breach.at(coverage.spot("statement"))
                .and(named.stream().map(At::spot).map(spot -> spot.as("named")).toList())
                .with("unit", String.valueOf(count.unit()))
                .with("named", distinct)
                .found(count.value())
                .expected(Decimal.of(distinct)));
    }

    private static boolean agrees(Count count, Decimal named) {
        int order = named.compareTo(count.value());
        return order == 0
                || order > 0 && count.bound() == Bound.AT_LEAST
                || order < 0 && count.bound() == Bound.AT_MOST;
    }

    /** A name that is a province's and a commune's counts as either; one that nothing bears counts as a commune. */
    private static boolean isOf(TerritoryLevel level, At<StatedTerritory> at) {
        TerritoryLevel stated = at.value().level();
        if (stated != null) {
            return stated == level;
        }
        List<Candidate> fitting = Lookup.of(at).fitting();
        return fitting.isEmpty()
                ? level == TerritoryLevel.COMMUNE
                : fitting.stream().anyMatch(candidate -> candidate.territory().level() == level);
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
